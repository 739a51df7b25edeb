import { fromBase64, toBase64 } from '../../lib/base64.ts';
import { newId } from '../../lib/new-id.ts';
import { LINE_KEY_LENGTH, lineSeal, type LineSeal } from './line-seal.ts';
import { newRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { closeBytes, openBytes, textSeal, type Seal } from './seal.ts';
import { ITERATIONS, type VaultHeader } from './vault-header.ts';

/** A vault whose keys are in memory, and nowhere else. */
export interface OpenVault {
  readonly header: VaultHeader;
  readonly seal: Seal;
  readonly lines: LineSeal;
}

/** How somebody opens a vault. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery'; readonly text: string };

/** What somebody typed into the one field for both; only a whole recovery key is taken for one. */
export async function secretOf(typed: string): Promise<Secret> {
  const recovery = await readRecoveryKey(typed);
  if (recovery !== null) return { kind: 'recovery', text: recovery };
  return { kind: 'passphrase', text: typed };
}

export interface NewVault {
  readonly vault: OpenVault;
  /** To be printed: it is kept nowhere. */
  readonly recoveryKey: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A vault of a new data key. */
export function createVault(passphrase: string, iterations = ITERATIONS): Promise<NewVault> {
  return makeVault(passphrase, iterations, 1, new Uint8Array());
}

async function makeVault(
  passphrase: string,
  iterations: number,
  version: VaultHeader['version'],
  older: Uint8Array,
): Promise<NewVault> {
  const data = crypto.getRandomValues(new Uint8Array(32));
  const journal = new Uint8Array(LINE_KEY_LENGTH + older.length);
  crypto.getRandomValues(journal.subarray(0, LINE_KEY_LENGTH));
  journal.set(older, LINE_KEY_LENGTH);
  const id = newId();
  const dataKey = await importDataKey(data);
  const journalKey = await closeBytes(dataKey, `${id}/journal-key`, journal);
  const { wraps, recoveryKey } = await wrap(id, data, passphrase, iterations);
  data.fill(0);
  const header: VaultHeader = {
    format: 'bao-cao-xa-vault',
    version,
    id,
    iterations,
    ...wraps,
    journalKey,
  };
  return { vault: vaultOf(header, dataKey, journal), recoveryKey };
}

/** Null: the passphrase or key is not this vault's. */
export async function openVault(header: VaultHeader, secret: Secret): Promise<OpenVault | null> {
  const opened = await openKeys(header, secret);
  return opened && vaultOf(header, opened.dataKey, opened.journal);
}

/**
 * A vault of new keys to take the place of this one: whoever kept a copy of its header with the passphrase of
 * then opens nothing that is sealed later. The journal's key of before goes along, under the new one: what
 * waits in the journal was sealed by it. Null: the secret is not this vault's.
 */
export async function renewVault(
  header: VaultHeader,
  secret: Secret,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<{ readonly before: OpenVault; readonly renewed: NewVault } | null> {
  const opened = await openKeys(header, secret);
  if (!opened) return null;
  const older = new Uint8Array(LINE_KEY_LENGTH + header.id.length);
  older.set(opened.journal.subarray(0, LINE_KEY_LENGTH));
  older.set(new TextEncoder().encode(header.id), LINE_KEY_LENGTH);
  const version = header.version === 2 ? 3 : 2;
  const renewed = await makeVault(passphrase, iterations, version, older);
  return { before: vaultOf(header, opened.dataKey, opened.journal), renewed };
}

async function openKeys(header: VaultHeader, secret: Secret) {
  const data = await unwrap(header, secret);
  if (!data) return null;
  const dataKey = await importDataKey(data);
  data.fill(0);
  const journal = await openBytes(dataKey, `${header.id}/journal-key`, header.journalKey);
  return journal && { dataKey, journal };
}

function vaultOf(header: VaultHeader, dataKey: CryptoKey, journal: Uint8Array): OpenVault {
  const own = lineSeal(journal.subarray(0, LINE_KEY_LENGTH), header.id);
  const older = journal.subarray(LINE_KEY_LENGTH);
  const lines = older.length > 0 ? withOlder(own, older) : own;
  return { header, seal: textSeal(dataKey, header.id), lines };
}

function withOlder(own: LineSeal, older: Uint8Array): LineSeal {
  const id = new TextDecoder().decode(older.subarray(LINE_KEY_LENGTH));
  const before = lineSeal(older.subarray(0, LINE_KEY_LENGTH), id);
  return {
    ...own,
    open: (place, sealed) => own.open(place, sealed) ?? before.open(place, sealed),
  };
}

async function wrap(id: string, data: Bytes, passphrase: string, iterations: number) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const recoverySalt = crypto.getRandomValues(new Uint8Array(16));
  const recoveryKey = await newRecoveryKey();
  const passphraseKey = await stretch(passphrase, salt, iterations);
  const wraps = {
    salt: toBase64(salt),
    byPassphrase: await closeBytes(passphraseKey, `${id}/passphrase`, data),
    recoverySalt: toBase64(recoverySalt),
    byRecovery: await closeBytes(await expand(recoveryKey, recoverySalt), `${id}/recovery`, data),
  };
  return { wraps, recoveryKey };
}

async function unwrap(header: VaultHeader, secret: Secret): Promise<Bytes | null> {
  const { id, iterations } = header;
  if (secret.kind === 'passphrase') {
    const salt = fromBase64(header.salt);
    if (!salt) return null;
    const key = await stretch(secret.text, salt, iterations);
    return openBytes(key, `${id}/passphrase`, header.byPassphrase);
  }
  const recoveryKey = await readRecoveryKey(secret.text);
  const salt = fromBase64(header.recoverySalt);
  if (recoveryKey === null || !salt) return null;
  return openBytes(await expand(recoveryKey, salt), `${id}/recovery`, header.byRecovery);
}

/** Cannot be read out of the browser's memory by the page. */
function importDataKey(data: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', data, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** What people think of is short: each guess must cost. */
async function stretch(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // The same letters come composed from one keyboard and decomposed from another.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return derive({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base);
}

/** 140 bits by chance cannot be guessed: no stretching. */
async function expand(recoveryKey: string, salt: Bytes): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(recoveryKey);
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('bao-cao-xa recovery');
  return derive({ name: 'HKDF', hash: 'SHA-256', salt, info }, base);
}

function derive(by: Pbkdf2Params | HkdfParams, base: CryptoKey): Promise<CryptoKey> {
  const key = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(by, base, key, false, ['encrypt', 'decrypt']);
}
