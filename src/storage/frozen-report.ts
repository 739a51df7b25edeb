import * as v from 'valibot';
import type { FrozenReport, Issue } from '../domain/report/issue.ts';
import { fromBase64, toBase64 } from '../lib/base64.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { packText, unpackText } from './history/pack-text.ts';
import { migrateData } from './migrations/migrate-data.ts';
import { parseShape } from './schema/parse-record.ts';
import { mapSchema, textSchema } from './schema/parts.ts';
import { parseWorkspace } from './schema/parse-workspace.ts';

/** Characters of a frozen report unpacked: more is a trap, not a report. */
const LONGEST = 40 * 1024 * 1024;

const unknownMap = v.record(textSchema, v.unknown());
const shape = v.strictObject({
  organisation: unknownMap,
  figures: unknownMap,
  subPeriods: mapSchema(unknownMap),
  report: unknownMap,
  references: v.array(unknownMap),
  findings: mapSchema(textSchema),
  document: v.unknown(),
});

/** A frozen report as the text that an issue keeps. */
export async function packFrozen(frozen: FrozenReport): Promise<string> {
  return toBase64(await packText(JSON.stringify(frozen)));
}

/**
 * What an issue was made from, its records brought to today's shape and checked like any others.
 * Fails with the place that is damaged.
 */
export async function readFrozen(
  issue: Pick<Issue, 'frozen' | 'shape'>,
): Promise<Result<FrozenReport, string>> {
  const bytes = fromBase64(issue.frozen);
  if (!bytes) return fail('not-base64');
  let data: unknown;
  try {
    const text = await unpackText(bytes);
    if (text.length > LONGEST) return fail('too-long');
    data = JSON.parse(text);
  } catch (error) {
    return fail(String(error));
  }
  const parsed = parseShape(shape, data);
  if (!parsed.ok) return fail(`${parsed.reason.path}: ${parsed.reason.detail}`);
  const { organisation, figures, subPeriods, report, references, findings, document } =
    parsed.value;
  const keys = Object.keys(subPeriods);
  const migrated = migrateData(
    {
      organisations: [organisation],
      figureSets: [figures, ...Object.values(subPeriods)],
      reports: [report],
      references,
      issues: [],
    },
    issue.shape,
  );
  const read = parseWorkspace(migrated, '');
  if (!read.ok) return fail(`${read.reason.path}: ${read.reason.detail}`);
  const [own] = read.value.organisations;
  const [whole, ...parts] = read.value.figureSets;
  const [made] = read.value.reports;
  if (!own || !whole || !made) return fail('incomplete');
  return succeed({
    organisation: own,
    figures: whole,
    subPeriods: Object.fromEntries(
      keys.flatMap((key, index) => {
        const part = parts[index];
        return part ? [[key, part] as const] : [];
      }),
    ),
    report: made,
    references: read.value.references,
    findings,
    document,
  });
}
