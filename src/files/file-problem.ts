import { fail, succeed, type Result } from '../lib/result.ts';

/** Why a file made elsewhere is not read. Sizes are bytes; `part` is a path inside the file. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'empty' }
  /** The file is gone, locked by another program, or on a drive that is. */
  | { readonly code: 'not-readable' }
  /** Word 97–2003 (.doc). */
  | { readonly code: 'old-word' }
  /** Excel 97–2003 (.xls). */
  | { readonly code: 'old-excel' }
  | { readonly code: 'password' }
  | { readonly code: 'pdf' }
  | { readonly code: 'rtf' }
  | { readonly code: 'web-page' }
  /** An .odt of LibreOffice. */
  | { readonly code: 'open-document' }
  /** .docm, .dotm, or any file with a macro in it. */
  | { readonly code: 'macros' }
  /** A file of Excel, PowerPoint, or another program that keeps its files as Word does. */
  | { readonly code: 'another-office-file' }
  | { readonly code: 'not-a-document' }
  /** Cut off, or changed after it was saved. */
  | { readonly code: 'damaged'; readonly part?: string | undefined }
  | { readonly code: 'too-many-parts'; readonly limit: number }
  /** Unpacked, it would take more memory than a report can need. */
  | { readonly code: 'unpacks-too-large'; readonly limit: number; readonly part?: string }
  /** Made so as no office program makes it; see `UnsafeTrait`. */
  | { readonly code: 'unsafe'; readonly trait: UnsafeTrait; readonly part: string }
  /** More of it than is read. */
  | { readonly code: 'too-long'; readonly limit: number; readonly unit: LongUnit }
  | { readonly code: 'timed-out'; readonly seconds: number }
  /** The worker could not be started or broke off: no memory, a lost file of the page, a bug. */
  | { readonly code: 'worker-failed'; readonly detail: string };

/** `paragraph`: of a document, its cells too; `cell` and `column`: of a sheet of figures. */
type LongUnit = 'paragraph' | 'letter' | 'cell' | 'column';

export type UnsafeTrait =
  /** `../`, an absolute path, a backslash. */
  | 'path'
  | 'same-name-twice'
  /** The zip's two lists of its parts disagree, or a part is longer than it says. */
  | 'false-size'
  | 'overlap'
  | 'zip64'
  /** DOCTYPE or ENTITY in a part: the base of entity expansion. */
  | 'entities'
  | 'too-deep';

/** Carries a problem out of deep reading; `attempt` turns it into a result. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function unsafe(trait: UnsafeTrait, part: string): UnreadableFile {
  return new UnreadableFile({ code: 'unsafe', trait, part: part.slice(0, 100) });
}

export function damaged(part?: string): UnreadableFile {
  return new UnreadableFile({ code: 'damaged', part: part?.slice(0, 100) });
}

/** The value of `read`, or the problem it met; anything else thrown is a bug and passes through. */
export function attempt<Value>(read: () => Value): Result<Value, FileProblem> {
  try {
    return succeed(read());
  } catch (error) {
    if (error instanceof UnreadableFile) return fail(error.problem);
    throw error;
  }
}
