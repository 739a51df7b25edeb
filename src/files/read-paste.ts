import type { DocumentText } from '../domain/proofread/document-text.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { judgeEncodings } from './encoding/judge-encodings.ts';
import { toUnicode } from './encoding/legacy-encoding.ts';
import type { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';

/**
 * Pasted text as a document: a paragraph per line, blank ones too, since they end wrapped
 * paragraphs; text in TCVN3 or VNI, told
 * by its letters, is converted. Fails when it is empty or longer than any report.
 */
export function readPaste(pasted: string): Result<DocumentText, FileProblem> {
  if (pasted.length > LIMITS.letters) {
    return fail({ code: 'too-long', limit: LIMITS.letters, unit: 'letter' });
  }
  const lines = pasted.split(/\r\n?|[\n\f\u2028\u2029]/);
  if (pasted.trim() === '') return fail({ code: 'empty' });
  if (lines.length > LIMITS.paragraphs) {
    return fail({ code: 'too-long', limit: LIMITS.paragraphs, unit: 'paragraph' });
  }
  const stretches = lines.map((raw) => [{ raw, fontEncoding: null }] as const);
  const judge = judgeEncodings(stretches);
  const blocks = stretches.map(([stretch]) => {
    const encoding = judge([stretch])(stretch);
    const text =
      encoding === null
        ? stretch.raw.replaceAll('\u00ad', '')
        : toUnicode(stretch.raw, encoding).text;
    return {
      kind: 'paragraph',
      part: 'body',
      text,
      level: 0,
      bold: false,
      centred: false,
    } as const;
  });
  return succeed({ blocks });
}
