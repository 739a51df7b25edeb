import * as v from 'valibot';
import { fail, succeed, type Result } from '../lib/result.ts';
import { jsonDepth } from './schema/json-depth.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import { findUnsafeData, maxDepth } from './schema/plain-data.ts';

/** Why a file is not restored; nothing stored has changed. */
export type BackupProblem =
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  /** Cut off or damaged, or no JSON at all. */
  | { readonly code: 'not-json' }
  | { readonly code: 'too-deep' }
  /** A key that only a hostile file has. */
  | { readonly code: 'forbidden-key'; readonly path: string }
  /** JSON, but of another program. */
  | { readonly code: 'not-a-backup' }
  /** Sealed under a passphrase: `data` is for `parseSealedBackup`. */
  | { readonly code: 'sealed'; readonly data: unknown }
  /** Made by a newer build. */
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'wrong-hash' }
  | { readonly code: 'timed-out'; readonly seconds: number }
  | { readonly code: 'wrong-shape'; readonly path: string; readonly detail: string }
  | {
      readonly code: 'wrong-counts';
      readonly stated: BackupCounts;
      readonly found: BackupCounts;
    };

export interface BackupCounts {
  readonly organisations: number;
  readonly figureSets: number;
  readonly reports: number;
  readonly references: number;
  readonly issues: number;
}

const format = 'bao-cao-xa';
/** Of a backup file that is sealed whole; what opens one is loaded when it is needed. */
export const sealedFormat = 'bao-cao-xa-sealed';
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const envelopeSchema = v.strictObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  appVersion: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  without: v.exactOptional(v.array(v.literal('personal'))),
  counts: v.strictObject({
    organisations: count,
    figureSets: count,
    reports: count,
    references: count,
    issues: v.exactOptional(count),
  }),
  payload: v.strictObject({
    organisations: v.array(v.unknown()),
    figureSets: v.array(v.unknown()),
    reports: v.array(v.unknown()),
    references: v.array(v.unknown()),
    issues: v.exactOptional(v.array(v.unknown())),
  }),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export interface ParsedBackup {
  readonly envelope: v.InferOutput<typeof envelopeSchema>;
  /** What the hash is of. */
  readonly hashed: Readonly<Record<string, unknown>>;
}

/** The file as far as it can be read without looking into its records. */
export function parseBackupText(text: string): Result<ParsedBackup, BackupProblem> {
  if (jsonDepth(text) > maxDepth) return fail({ code: 'too-deep' });
  let data: unknown;
  try {
    // Editors of Windows put a byte order mark in front.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ code: 'not-json' });
  }
  const unsafe = findUnsafeData(data);
  if (unsafe) return fail({ code: 'forbidden-key', path: unsafe.path });
  if (saysSealed(data)) return fail({ code: 'sealed', data });
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), data);
  if (!head.success) return fail({ code: 'not-a-backup' });
  if (head.output.version > schemaVersion) {
    return fail({ code: 'newer-version', version: head.output.version, known: schemaVersion });
  }
  const parsed = v.safeParse(envelopeSchema, data, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail({ code: 'wrong-shape', path: v.getDotPath(issue) ?? '', detail: issue.message });
  }
  const hashed = Object.entries(parsed.output).filter(([key]) => key !== 'sha256');
  return succeed({ envelope: parsed.output, hashed: Object.fromEntries(hashed) });
}

/** Whether data read from a file say they are a sealed backup; of whatever version. */
function saysSealed(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'format') === sealedFormat;
}
