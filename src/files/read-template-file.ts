import {
  readTemplateFile,
  type TemplateFileProblem,
  type TemplateProposal,
} from '../domain/template/template-file.ts';
import { openLibrary, type TemplateFile } from '../domain/template/parse-templates.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { LIMITS } from './limits.ts';

export type ReadTemplate = Result<TemplateProposal, TemplateFileProblem>;

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
