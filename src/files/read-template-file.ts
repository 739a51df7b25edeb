import {
  readTemplateFile,
  type TemplateFileProblem,
  type TemplateProposal,
} from '../domain/template/template-file.ts';
import { openLibrary, type TemplateFile } from '../domain/template/parse-templates.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { LIMITS } from './limits.ts';

export type ReadTemplate = Result<TemplateProposal, TemplateFileProblem>;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

/** By its mark, or by the half of the first letter that is empty: JSON begins with one of ASCII. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) ||
  startsWith(bytes, [0xfe, 0xff]) ||
  (bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0));

/**
 * A report type made elsewhere, over the catalogue of the page's own `shipped` files. What is wrong
 * with it is in the answer, since it has many places.
 */
export function readTemplateBytes(
  bytes: Uint8Array,
  shipped: readonly TemplateFile[],
): Result<ReadTemplate, never> {
  const { length: size } = bytes;
  const limit = LIMITS.template;
  if (size > limit) return succeed(fail({ code: 'too-large', size, limit }));
  if (startsWith(bytes, ZIP)) return succeed(fail({ code: 'zip' }));
  if (isUtf16(bytes)) return succeed(fail({ code: 'utf-16' }));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return succeed(fail({ code: 'not-json' }));
  }
  const library = openLibrary(shipped);
  // The page runs on the same files.
  if (!library.ok) throw new Error(JSON.stringify(library.reason.slice(0, 5)));
  return succeed(readTemplateFile(text, library.value));
}
