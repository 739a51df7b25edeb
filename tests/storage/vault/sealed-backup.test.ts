import { describe, expect, it } from 'vitest';
import { createBackup, readBackup } from '../../../src/storage/backup-file.ts';
import {
  openSealedBackup,
  parseSealedBackup,
  sealBackup,
} from '../../../src/storage/vault/sealed-backup.ts';
import { createVault, secretOf, type Secret } from '../../../src/storage/vault/vault-keys.ts';
import { workspace } from '../records.ts';

const passphrase = 'trâu vàng qua sông';
const { vault, recoveryKey } = await createVault(passphrase, 100_000);
const made = { appVersion: '0.1.0', now: new Date('2026-11-22T02:00:00Z') };
const plain = await createBackup(workspace, made);
const { fileText } = await sealBackup(vault, plain.fileText, made);

async function opened(text: string, secret: Secret) {
  const read = await readBackup(text);
  if (read.ok || read.reason.code !== 'sealed') return read;
  const parsed = await parseSealedBackup(read.reason.data);
  return parsed.ok ? openSealedBackup(parsed.value, secret) : parsed;
}

describe('a sealed backup', () => {
  it('opens on any computer by the passphrase or the recovery key of when it was made', async () => {
    for (const typed of [passphrase, recoveryKey]) {
      const read = await opened(fileText, await secretOf(typed));
      expect(read).toMatchObject({
        ok: true,
        value: { workspace, created: made.now.toISOString() },
      });
    }
  });

  it('shows nothing of what is in it', () => {
    for (const typed of ['Thống Nhất', 'Nguyễn', '1.144', 'rà soát']) {
      expect(plain.fileText).toContain(typed);
      expect(fileText).not.toContain(typed);
    }
  });

  it('does not open by another passphrase, and says that it is the passphrase', async () => {
    expect(await opened(fileText, await secretOf('sai mật khẩu'))).toMatchObject({
      ok: false,
      reason: { code: 'wrong-secret' },
    });
  });

  it('is refused when it was cut off or one character of it is another', async () => {
    const secret = await secretOf(recoveryKey);
    const isOpened = async (text: string) => (await opened(text, secret)).ok;
    for (let at = 0; at < fileText.length - 1; at += 97) {
      expect(await isOpened(fileText.slice(0, at))).toBe(false);
    }
    for (let at = 0; at < fileText.length; at += 13) {
      const character = fileText.charAt(at);
      if (/\s/.test(character)) continue;
      const other = character === 'A' ? 'B' : 'A';
      expect(await isOpened(fileText.slice(0, at) + other + fileText.slice(at + 1))).toBe(false);
    }
  });

  it('of a newer build is refused politely, and one with other fields at all', async () => {
    const data = JSON.parse(fileText) as Record<string, unknown>;
    expect(await parseSealedBackup({ ...data, version: 2 })).toMatchObject({
      reason: { code: 'newer-version', version: 2, known: 1 },
    });
    expect(await parseSealedBackup({ ...data, more: 1 })).toMatchObject({ ok: false });
    expect(await parseSealedBackup({ ...data, vault: { iterations: 1 } })).toMatchObject({
      ok: false,
    });
  });
});
