import { succeed, type Result } from '../lib/result.ts';
import type { Workbook } from '../domain/sheet/sheet.ts';
import type { DocumentText } from '../domain/proofread/document-text.ts';
import type { ProofFinding } from '../domain/proofread/proof-finding.ts';
import { proofread } from '../domain/proofread/proofread.ts';
import { warmUp } from '../domain/proofread/warm-up.ts';
import type { ProofreadContext } from '../domain/proofread/proofread-context.ts';
import { commentDocx, type PlacedComment } from './comment-docx.ts';
import type { FileProblem } from './file-problem.ts';
import { readCarriedFile, type CarriedFile } from './read-carried-file.ts';
import {
  proofreadDocx,
  proofreadHtml,
  proofreadPaste,
  type ProofreadFile,
} from './proofread-file.ts';
import { readDocx, type ReadDocx } from './read-docx.ts';
import { readTemplateBytes, type ReadTemplate } from './read-template-file.ts';
import type { TemplateFile } from '../domain/template/parse-templates.ts';
import { readSheets, type SheetNames } from './read-sheets.ts';
import { repairDocx } from './repair-docx.ts';

/** What is done with a file in the worker: what goes in beside the file, and what comes out. */
export interface FileJobs {
  'read-docx': { readonly input: null; readonly output: ReadDocx };
  'proofread-docx': { readonly input: ProofreadContext; readonly output: ProofreadFile };
  'proofread-paste': { readonly input: ProofreadContext; readonly output: ProofreadFile };
  'proofread-html': { readonly input: ProofreadContext; readonly output: ProofreadFile };
  /** A report that is being written: its text comes as it is, without a file. */
  'proofread-report': {
    readonly input: { readonly text: DocumentText; readonly context: ProofreadContext };
    readonly output: readonly ProofFinding[];
  };
  'read-carried': { readonly input: null; readonly output: CarriedFile };
  /** With the page's own templates, whose catalogue it builds on. */
  'read-template': { readonly input: readonly TemplateFile[]; readonly output: ReadTemplate };
  'read-sheets': { readonly input: SheetNames; readonly output: Workbook };
  'repair-docx': { readonly input: null; readonly output: Uint8Array };
  'comment-docx': {
    readonly input: { readonly comments: readonly PlacedComment[]; readonly now: Date };
    readonly output: Uint8Array;
  };
}

export type FileJobKind = keyof FileJobs;

/** Comes before a job, with what the job will need; nothing is answered. */
export interface Preparation {
  readonly prepare: ProofreadContext;
}

export interface FileJob<Kind extends FileJobKind> {
  readonly kind: Kind;
  readonly file: Blob;
  readonly input: FileJobs[Kind]['input'];
}

/** `failed` is a bug's message: the reason to show is in `result`, of a job that ended as it should. */
export type FileAnswer<Kind extends FileJobKind> =
  { readonly result: Result<FileJobs[Kind]['output'], FileProblem> } | { readonly failed: string };

const JOBS: {
  readonly [Kind in FileJobKind]: (
    bytes: Uint8Array,
    input: FileJobs[Kind]['input'],
  ) => Result<FileJobs[Kind]['output'], FileProblem>;
} = {
  'read-docx': readDocx,
  'proofread-docx': proofreadDocx,
  'proofread-paste': proofreadPaste,
  'proofread-html': proofreadHtml,
  'proofread-report': (_, { text, context }) => succeed(proofread(text, context)),
  'read-carried': readCarriedFile,
  'read-template': readTemplateBytes,
  'read-sheets': readSheets,
  'repair-docx': repairDocx,
  'comment-docx': (bytes, { comments, now }) => commentDocx(bytes, comments, now),
};

export function prepareForJobs({ prepare }: Preparation): void {
  warmUp(prepare);
}

/** Does a job on the bytes of its file. */
export function runFileJob<Kind extends FileJobKind>(
  { kind, input }: Pick<FileJob<Kind>, 'kind' | 'input'>,
  bytes: Uint8Array,
): Result<FileJobs[Kind]['output'], FileProblem> {
  return JOBS[kind](bytes, input);
}
