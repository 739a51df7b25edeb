import type { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';

const ZIP = [0x50, 0x4b];
/** Compound files: Word and Excel 97–2003, and the shell Office puts around files with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const RTF = /^\s*\{\\rtf/;
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!doctype html|html|head|body)/i;
const MIME_PAGE = /^MIME-Version:/i;

/** What stands against reading the file as a zip of Office, told by its first bytes; null if nothing. */
export function identifyFile(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return { code: 'empty' };
  if (bytes.length > LIMITS.file) {
    return { code: 'too-large', size: bytes.length, limit: LIMITS.file };
  }
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, COMPOUND)) return identifyCompound(bytes);
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1024))
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.includes('%PDF-')) return { code: 'pdf' };
  if (RTF.test(head)) return { code: 'rtf' };
  if (WEB_PAGE.test(head) || MIME_PAGE.test(head)) return { code: 'web-page' };
  return { code: 'not-a-document' };
}

/** A compound file lists its streams by name, in UTF-16. */
function identifyCompound(bytes: Uint8Array): FileProblem {
  if (contains(bytes, 'EncryptedPackage')) return { code: 'password' };
  if (contains(bytes, 'WordDocument')) return { code: 'old-word' };
  if (contains(bytes, 'Workbook')) return { code: 'old-excel' };
  return { code: 'another-office-file' };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
