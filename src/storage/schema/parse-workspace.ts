import { fail, succeed, type Result } from '../../lib/result.ts';
import type { RawData } from '../migrations/migration.ts';
import { tableOf } from '../record-tables.ts';
import type { RecordKind, StoredRecords, StoredWorkspace } from '../storage.ts';
import { parseRecord, type ShapeProblem } from './parse-record.ts';

/** Every record of every list, or the first that is wrong, with `path` before its place. */
export function parseWorkspace(data: RawData, path: string): Result<StoredWorkspace, ShapeProblem> {
  const organisations = parseList('organisation', data, path);
  if (!organisations.ok) return organisations;
  const figureSets = parseList('figureSet', data, path);
  if (!figureSets.ok) return figureSets;
  const reports = parseList('report', data, path);
  if (!reports.ok) return reports;
  const references = parseList('reference', data, path);
  if (!references.ok) return references;
  const issues = parseList('issue', data, path);
  if (!issues.ok) return issues;
  return succeed({
    organisations: organisations.value,
    figureSets: figureSets.value,
    reports: reports.value,
    references: references.value,
    issues: issues.value,
  });
}

function parseList<Kind extends RecordKind>(
  kind: Kind,
  data: RawData,
  path: string,
): Result<StoredRecords[Kind][], ShapeProblem> {
  const table = tableOf[kind];
  const records: StoredRecords[Kind][] = [];
  const ids = new Set<string>();
  for (const [index, item] of data[table].entries()) {
    const at = [path, table, String(index)].filter((step) => step !== '').join('.');
    const parsed = parseRecord(kind, item);
    if (!parsed.ok) {
      const { path: inside, detail } = parsed.reason;
      return fail({ path: inside === '' ? at : `${at}.${inside}`, detail });
    }
    if (ids.has(parsed.value.id)) return fail({ path: `${at}.id`, detail: 'the same id twice' });
    ids.add(parsed.value.id);
    records.push(parsed.value);
  }
  return succeed(records);
}
