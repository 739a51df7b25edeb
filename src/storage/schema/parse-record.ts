import * as v from 'valibot';
import { fail, succeed, type Result } from '../../lib/result.ts';
import type { RecordKind, StoredRecords } from '../storage.ts';
import { figureSetSchema } from './figure-set.ts';
import { issueSchema } from './issue.ts';
import { organisationSchema } from './organisation.ts';
import { findUnsafeData } from './plain-data.ts';
import { referenceSchema } from './reference.ts';
import { reportSchema } from './report.ts';

/** The first place where data are not what they should be. */
export interface ShapeProblem {
  /** `narratives.opening`; empty for the value itself. */
  readonly path: string;
  /** For the log and the rescue screen, not a sentence for users. */
  readonly detail: string;
}

const schemas: { readonly [Kind in RecordKind]: v.GenericSchema<unknown, StoredRecords[Kind]> } = {
  organisation: organisationSchema,
  figureSet: figureSetSchema,
  report: reportSchema,
  reference: referenceSchema,
  issue: issueSchema,
};

/**
 * The one border of records: what is read from the database, a backup, the journal or the sample,
 * and what is about to be written. Gives a record built anew, so nothing unknown, inherited or
 * proxied comes along.
 */
export function parseRecord<Kind extends RecordKind>(
  kind: Kind,
  value: unknown,
): Result<StoredRecords[Kind], ShapeProblem> {
  return parseShape(schemas[kind], value);
}

/** The same for any schema; refuses what could reach a prototype before the schema sees it. */
export function parseShape<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Result<Output, ShapeProblem> {
  const unsafe = findUnsafeData(value);
  if (unsafe) return fail({ path: unsafe.path, detail: unsafe.code });
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return succeed(parsed.output);
  const [issue] = parsed.issues;
  return fail({ path: v.getDotPath(issue) ?? '', detail: issue.message });
}
