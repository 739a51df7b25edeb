import type { DocumentText } from '../domain/proofread/document-text.ts';
import type { ProofFinding } from '../domain/proofread/proof-finding.ts';
import { proofread } from '../domain/proofread/proofread.ts';
import type { ProofreadContext } from '../domain/proofread/proofread-context.ts';
import { readFigures, type ReadFigure } from '../domain/proofread/read-figures.ts';
import type { IsoDate } from '../domain/period/period.ts';
import { reportDateOf } from '../domain/proofread/report-date.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import type { LegacyEncoding } from './encoding/legacy-encoding.ts';
import type { FileProblem } from './file-problem.ts';
import { readDocx } from './read-docx.ts';
import { readHtmlPaste } from './read-html-paste.ts';
import { readPaste } from './read-paste.ts';

/** A report made anywhere, with what is wrong in it and the figures it states. */
export interface ProofreadFile {
  readonly text: DocumentText;
  /** Encodings from before Unicode found in it; the text itself is already converted. */
  readonly encodings: readonly LegacyEncoding[];
  readonly findings: readonly ProofFinding[];
  readonly figures: readonly ReadFigure[];
  /** The day it was read as of: as told, or as in its head; null where it has none. */
  readonly reportDate: IsoDate | null;
}

function proofreadText(
  text: DocumentText,
  encodings: readonly LegacyEncoding[],
  context: ProofreadContext,
): ProofreadFile {
  return {
    text,
    encodings,
    findings: proofread(text, context),
    figures: readFigures(text, context),
    reportDate: reportDateOf(text, context),
  };
}

/** Reads a .docx and proofreads it. Fails like `readDocx`. */
export function proofreadDocx(
  bytes: Uint8Array,
  context: ProofreadContext,
): Result<ProofreadFile, FileProblem> {
  const read = readDocx(bytes);
  if (!read.ok) return read;
  return succeed(proofreadText(read.value.text, read.value.encodings, context));
}

/** The same for what Word puts on the clipboard as a web page, as UTF-8. Fails like `readHtmlPaste`. */
export function proofreadHtml(
  bytes: Uint8Array,
  context: ProofreadContext,
): Result<ProofreadFile, FileProblem> {
  const read = readHtmlPaste(new TextDecoder().decode(bytes));
  return read.ok ? succeed(proofreadText(read.value, [], context)) : fail(read.reason);
}

/** The same for pasted text, as UTF-8. Fails like `readPaste`. */
export function proofreadPaste(
  bytes: Uint8Array,
  context: ProofreadContext,
): Result<ProofreadFile, FileProblem> {
  const read = readPaste(new TextDecoder().decode(bytes));
  return read.ok ? succeed(proofreadText(read.value, [], context)) : fail(read.reason);
}
