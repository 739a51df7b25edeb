import type { CarriedData } from '../../domain/report/carried-data.ts';
import type { FrozenReport } from '../../domain/report/issue.ts';
import type { Result } from '../../lib/result.ts';
import { readBackup, type BackupContents, type BackupProblem } from '../backup-file.ts';
import { readCarried, type CarriedProblem } from '../frozen-report.ts';

/** What is read of files of records that may come from anyone. */
export interface ImportJobs {
  readonly backup: {
    readonly input: Blob;
    readonly output: Result<BackupContents, BackupProblem>;
  };
  readonly carried: {
    readonly input: CarriedData;
    readonly output: Result<FrozenReport, CarriedProblem>;
  };
}

export type ImportKind = keyof ImportJobs;

export interface ImportJob<Kind extends ImportKind> {
  readonly kind: Kind;
  readonly input: ImportJobs[Kind]['input'];
}

/** `failed` is a bug's message: what is wrong with the file is in `output`. */
export type ImportAnswer<Kind extends ImportKind> =
  { readonly output: ImportJobs[Kind]['output'] } | { readonly failed: string };

const JOBS: {
  readonly [Kind in ImportKind]: (
    input: ImportJobs[Kind]['input'],
  ) => Promise<ImportJobs[Kind]['output']>;
} = { backup: readBackup, carried: readCarried };

export function runImportJob<Kind extends ImportKind>({
  kind,
  input,
}: ImportJob<Kind>): Promise<ImportJobs[Kind]['output']> {
  return JOBS[kind](input);
}
