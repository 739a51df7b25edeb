import { damaged, unsafe } from '../file-problem.ts';

/**
 * The text of an XML part: UTF-8 or UTF-16 as its first bytes tell, the two that office files may
 * use. Throws `UnreadableFile` for other encodings, broken letters, and any document type or entity
 * declaration, in whichever encoding it is hidden.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  let source: string;
  try {
    source = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(source)) throw unsafe('entities', part);
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(source.slice(0, 200))?.[1];
  if (declared !== undefined && !/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(declared)) {
    throw damaged(part);
  }
  return source;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}
