import { canonicalJson } from '../lib/canonical-json.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { sha256 } from '../lib/sha256.ts';
import { parseBackupText, type BackupCounts, type BackupProblem } from './backup-text.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import { migrateData } from './migrations/migrate-data.ts';
import { parseWorkspace } from './schema/parse-workspace.ts';
import type { StoredWorkspace } from './storage.ts';

export type { BackupProblem } from './backup-text.ts';

export interface BackupFile {
  readonly fileText: string;
  /** Of the canonical JSON of the whole file but this line. */
  readonly sha256: string;
}

export interface BackupContents {
  /** At revision 0, as records that were never stored; for `Storage.replaceAll`. */
  readonly workspace: StoredWorkspace;
  /** ISO 8601 */
  readonly created: string;
  /** Version of the program that made it. */
  readonly appVersion: string;
  readonly counts: BackupCounts;
  /** What was left out of it on purpose, and comes back blank. */
  readonly without?: readonly 'personal'[];
}

/** Megabytes of 1024 × 1024, in bytes of a file or characters of a text. */
const longestBackup = 30 * 1024 * 1024;

/**
 * Everything there is, as one readable JSON file:
 * `{ format, version, appVersion, created, counts, payload, sha256 }`. Equal data, time and program
 * version give the equal hash: records are ordered by id, and revisions, which count the writes of
 * one database, are left at 0.
 */
export async function createBackup(
  workspace: StoredWorkspace,
  {
    appVersion,
    now,
    without = [],
  }: {
    readonly appVersion: string;
    readonly now: Date;
    /** What the caller has left out of the workspace. */
    readonly without?: readonly 'personal'[];
  },
): Promise<BackupFile> {
  const payload = {
    organisations: workspace.organisations.map(withoutRev).sort(byId),
    figureSets: workspace.figureSets.map(withoutRev).sort(byId),
    reports: workspace.reports.map(withoutRev).sort(byId),
    references: workspace.references.map(withoutRev).sort(byId),
    issues: workspace.issues.map(withoutRev).sort(byId),
  };
  const content = {
    format: 'bao-cao-xa',
    version: schemaVersion,
    appVersion,
    created: now.toISOString(),
    ...(without.length > 0 && { without }),
    counts: countRecords(payload),
    payload,
  };
  const hash = await sha256(canonicalJson(content));
  return { fileText: `${JSON.stringify({ ...content, sha256: hash }, null, 1)}\n`, sha256: hash };
}

/**
 * Reads a backup file made by anyone. In this order: size, JSON, nesting, prototype keys, format,
 * version, hash, then every record strictly. Nothing is stored.
 */
export async function readBackup(
  source: Blob | string,
): Promise<Result<BackupContents, BackupProblem>> {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > longestBackup) return fail({ code: 'too-large', size, limit: longestBackup });
  const parsed = parseBackupText(typeof source === 'string' ? source : await source.text());
  if (!parsed.ok) return parsed;
  const { envelope, hashed } = parsed.value;
  if ((await sha256(canonicalJson(hashed))) !== envelope.sha256)
    return fail({ code: 'wrong-hash' });
  // Files of before there were issued reports have no list of them.
  const { issues = [] } = envelope.payload;
  const data = { ...envelope.payload, issues };
  const read = parseWorkspace(migrateData(data, envelope.version), 'payload');
  if (!read.ok) return fail({ code: 'wrong-shape', ...read.reason });
  const { created, appVersion, without } = envelope;
  const counts = countRecords(read.value);
  const stated = { ...envelope.counts, issues: envelope.counts.issues ?? 0 };
  if (canonicalJson(counts) !== canonicalJson(stated)) {
    return fail({ code: 'wrong-counts', stated, found: counts });
  }
  return succeed({
    workspace: read.value,
    created,
    appVersion,
    counts,
    ...(without && { without }),
  });
}

function countRecords(workspace: StoredWorkspace): BackupCounts {
  return {
    organisations: workspace.organisations.length,
    figureSets: workspace.figureSets.length,
    reports: workspace.reports.length,
    references: workspace.references.length,
    issues: workspace.issues.length,
  };
}

function withoutRev<Item extends { readonly rev: number }>(item: Item): Item {
  return { ...item, rev: 0 };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
