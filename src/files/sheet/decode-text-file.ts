import { UnreadableFile } from '../file-problem.ts';

/**
 * The text of a file that does not say its encoding: as its mark says, else UTF-8, else the code page of
 * Windows in Vietnamese, in which old Excel saves. Throws `UnreadableFile` for what is no text.
 */
export function decodeTextFile(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/^\ufeff/, '');
  if (text.includes('\0')) throw new UnreadableFile({ code: 'not-a-document' });
  return text.normalize('NFC');
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
