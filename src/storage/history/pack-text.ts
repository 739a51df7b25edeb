/** Text as gzip, by the browser's own packer. */
export async function packText(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Rejects for what is not whole gzip of UTF-8. */
export async function unpackText(packed: Uint8Array): Promise<string> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(stream).arrayBuffer();
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
