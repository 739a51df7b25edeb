import * as v from 'valibot';
import type { CarriedData } from '../domain/report/carried-data.ts';
import type { FrozenReport, Issue } from '../domain/report/issue.ts';
import { fromBase64, toBase64 } from '../lib/base64.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { sha256 } from '../lib/sha256.ts';
import { packText, unpackText } from './history/pack-text.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import { migrateData } from './migrations/migrate-data.ts';
import { jsonDepth } from './schema/json-depth.ts';
import { parseShape } from './schema/parse-record.ts';
import { mapSchema, textSchema } from './schema/parts.ts';
import { parseWorkspace } from './schema/parse-workspace.ts';
import { maxDepth } from './schema/plain-data.ts';

/** Bytes of a frozen report unpacked: more is a trap, not a report. One of 40 pages has half of one MB. */
const LONGEST = 16 * 1024 * 1024;

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

/** Why the data that a .docx carries are not read. */
export type CarriedProblem =
  /** Made by a newer build. */
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'wrong-hash' }
  | { readonly code: 'timed-out'; readonly seconds: number }
  /** `detail` names the place, for who looks after the program. */
  | { readonly code: 'unreadable-data'; readonly detail: string };

/** A frozen report as the text that an issue keeps. */
export async function packFrozen(frozen: FrozenReport): Promise<string> {
  return toBase64(await packText(JSON.stringify(frozen)));
}

const withoutRev = <Item extends { readonly rev: number }>(item: Item): Item => ({
  ...item,
  rev: 0,
});

/**
 * The same packing for the report's own .docx. The same report gives the same text and hash: revisions
 * count the writes of one database, findings are found anew, and documents stand by their ids.
 */
export async function packCarried(frozen: FrozenReport): Promise<CarriedData> {
  const content = {
    ...frozen,
    // The office's own store of sentences is no part of one report.
    organisation: { ...withoutRev(frozen.organisation), phrases: {} },
    figures: withoutRev(frozen.figures),
    subPeriods: Object.fromEntries(
      Object.entries(frozen.subPeriods).map(([key, set]) => [key, withoutRev(set)]),
    ),
    report: withoutRev(frozen.report),
    references: frozen.references.map(withoutRev).sort((a, b) => (a.id < b.id ? -1 : 1)),
    findings: {},
  };
  // Through JSON first, so that a number it cannot hold never stands in the way of a download.
  const text = canonicalJson(JSON.parse(JSON.stringify(content)) as unknown);
  return {
    shape: schemaVersion,
    sha256: await sha256(text),
    packed: toBase64(await packText(text)),
  };
}

/**
 * What an issue was made from, its records brought to today's shape and checked like any others.
 * Fails with the place that is damaged.
 */
export async function readFrozen(
  issue: Pick<Issue, 'frozen' | 'shape'>,
): Promise<Result<FrozenReport, string>> {
  const text = await unpack(issue.frozen);
  return text.ok ? parseFrozen(text.value, issue.shape) : text;
}

/** What a .docx carries, whoever made it: version, size, hash, nesting, then every record strictly. */
export async function readCarried(
  carried: CarriedData,
): Promise<Result<FrozenReport, CarriedProblem>> {
  if (carried.shape > schemaVersion) {
    return fail({ code: 'newer-version', version: carried.shape, known: schemaVersion });
  }
  const text = await unpack(carried.packed);
  if (!text.ok) return fail({ code: 'unreadable-data', detail: text.reason });
  if ((await sha256(text.value)) !== carried.sha256) return fail({ code: 'wrong-hash' });
  const read = parseFrozen(text.value, carried.shape);
  return read.ok ? read : fail({ code: 'unreadable-data', detail: read.reason });
}

async function unpack(packed: string): Promise<Result<string, string>> {
  const bytes = fromBase64(packed);
  if (!bytes) return fail('not-base64');
  try {
    return succeed(await unpackText(bytes, LONGEST));
  } catch (error) {
    return fail(String(error));
  }
}

function parseFrozen(text: string, version: number): Result<FrozenReport, string> {
  if (jsonDepth(text) > maxDepth) return fail('too-deep');
  let data: unknown;
  try {
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
    version,
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
