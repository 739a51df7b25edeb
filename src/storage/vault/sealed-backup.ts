import * as v from 'valibot';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { fromBase64, toBase64 } from '../../lib/base64.ts';
import { fail, succeed, type Result } from '../../lib/result.ts';
import { sha256 } from '../../lib/sha256.ts';
import { sealedFormat } from '../backup-text.ts';
import { packText, unpackText } from '../history/pack-text.ts';
import { createBackup, readBackup, type BackupContents, type BackupFile } from '../backup-file.ts';
import type { BackupProblem } from '../backup-text.ts';
import { metaKey, type MetaRow } from '../meta-row.ts';
import { schemaVersion } from '../migrations/all-migrations.ts';
import { migrateData } from '../migrations/migrate-data.ts';
import type { RawData } from '../migrations/migration.ts';
import { tableNames } from '../record-tables.ts';
import { parseWorkspace } from '../schema/parse-workspace.ts';
import type { Seal } from './seal.ts';
import { sealedLayout } from './sealed-layout.ts';
import { readSealedRows } from './sealed-rows.ts';
import { parseVaultHeader, type VaultHeader } from './vault-header.ts';
import { openVault, type OpenVault, type Secret } from './vault-keys.ts';

const VERSION = 1;

export interface SealedBackup {
  readonly header: VaultHeader;
  /** ISO 8601 */
  readonly created: string;
  readonly content:
    | { readonly kind: 'file'; readonly sealed: string }
    /** As they lay in the database, when the normal way out was closed. */
    | { readonly kind: 'rows'; readonly shape: number; readonly rows: RawData };
}

type SealedProblem =
  | { readonly code: 'not-a-backup' | 'wrong-hash' }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number };

interface Made {
  readonly appVersion: string;
  readonly now: Date;
}

const ROWS = v.array(v.strictObject({ id: v.string(), rev: v.number(), sealed: v.string() }));
const envelope = v.strictObject({
  format: v.literal(sealedFormat),
  version: v.literal(VERSION),
  appVersion: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  vault: v.unknown(),
  sealed: v.exactOptional(v.string()),
  shape: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  rows: v.exactOptional(
    v.strictObject({
      organisations: ROWS,
      figureSets: ROWS,
      reports: ROWS,
      references: ROWS,
      issues: ROWS,
    }),
  ),
  sha256: v.string(),
});

/**
 * A backup file sealed whole: `{ format, version, appVersion, created, vault, sealed, sha256 }`. The vault's
 * header goes with it, so that the passphrase or the recovery key open it on any computer.
 */
export async function sealBackup(
  { header, seal }: Pick<OpenVault, 'header' | 'seal'>,
  fileText: string,
  made: Made,
): Promise<BackupFile> {
  const sealed = await seal.close('backup', toBase64(await packText(fileText)));
  return sealedFile({ vault: header, sealed }, made);
}

/** The same of what lies in the database, without opening any of it; for the lock screen. */
export async function sealedRowsBackup(made: Made): Promise<BackupFile> {
  const { meta, ...rows } = await readSealedRows();
  const own = (meta as readonly MetaRow[]).find(({ id }) => id === metaKey);
  if (!own?.vault) throw new Error('The sealed database does not say what opens it');
  return sealedFile({ vault: own.vault, shape: own.schemaVersion, rows }, made);
}

async function sealedFile(
  what: Readonly<Record<string, unknown>>,
  { appVersion, now }: Made,
): Promise<BackupFile> {
  const created = now.toISOString();
  const content = { format: sealedFormat, version: VERSION, appVersion, created, ...what };
  const hash = await sha256(canonicalJson(content));
  return { fileText: `${JSON.stringify({ ...content, sha256: hash }, null, 1)}\n`, sha256: hash };
}

/** A sealed backup as far as it can be read without opening it. */
export async function parseSealedBackup(
  data: unknown,
): Promise<Result<SealedBackup, SealedProblem>> {
  const head = v.safeParse(v.object({ version: v.number() }), data);
  if (!head.success) return fail({ code: 'not-a-backup' });
  if (head.output.version > VERSION) {
    return fail({ code: 'newer-version', version: head.output.version, known: VERSION });
  }
  const parsed = v.safeParse(envelope, data);
  const header = parsed.success ? parseVaultHeader(parsed.output.vault) : null;
  if (!parsed.success || !header) return fail({ code: 'not-a-backup' });
  const { sha256: stated, ...content } = parsed.output;
  if ((await sha256(canonicalJson(content))) !== stated) return fail({ code: 'wrong-hash' });
  const { created, sealed, shape, rows } = content;
  if (sealed !== undefined) {
    return succeed({ header, created, content: { kind: 'file', sealed } });
  }
  if (shape === undefined || !rows) return fail({ code: 'not-a-backup' });
  if (shape > schemaVersion) {
    return fail({ code: 'newer-version', version: shape, known: schemaVersion });
  }
  return succeed({ header, created, content: { kind: 'rows', shape, rows } });
}

/** What is in it, checked like any backup. `wrong-secret`: neither passphrase nor key is this file's. */
export async function openSealedBackup(
  backup: SealedBackup,
  by: Secret | Pick<OpenVault, 'header' | 'seal'>,
): Promise<Result<BackupContents, BackupProblem | { readonly code: 'wrong-secret' }>> {
  const vault = 'seal' in by ? by : await openVault(backup.header, by);
  if (!vault) return fail({ code: 'wrong-secret' });
  if (backup.content.kind === 'rows') return openRows(vault.seal, backup, backup.content);
  const packed = await vault.seal.open('backup', backup.content.sealed);
  const bytes = packed === null ? null : fromBase64(packed);
  if (!bytes) return fail({ code: 'wrong-hash' });
  try {
    return await readBackup(await unpackText(bytes));
  } catch {
    return fail({ code: 'wrong-hash' });
  }
}

async function openRows(
  seal: Seal,
  { created }: SealedBackup,
  { shape, rows }: { readonly shape: number; readonly rows: RawData },
): Promise<Result<BackupContents, BackupProblem>> {
  const opened = await sealedLayout(seal).fromRows(rows);
  const broken = tableNames.find((table) => opened[table].includes(null));
  if (broken) return fail({ code: 'wrong-shape', path: broken, detail: 'sealed' });
  const read = parseWorkspace(migrateData(opened, shape), 'rows');
  if (!read.ok) return fail({ code: 'wrong-shape', ...read.reason });
  // By way of a backup, so that counts and revisions are as in any other.
  const made = { appVersion: '', now: new Date(created) };
  return readBackup((await createBackup(read.value, made)).fileText);
}
