/** Text as gzip, by the browser's own packer. */
export async function packText(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Rejects for what is not whole gzip of UTF-8, and for more than `longest` bytes unpacked: it stops as
 * soon as these are out, since a few kB can be made to unpack to gigabytes.
 */
export async function unpackText(packed: Uint8Array, longest = Infinity): Promise<string> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > longest) {
      // What it breaks off with is of no interest: the reason is thrown here.
      void reader.cancel().catch(() => undefined);
      throw new Error(`unpacks to more than ${String(longest)} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
