import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/lib/base64.ts';
import { newRecoveryKey, readRecoveryKey } from '../../../src/storage/vault/recovery-key.ts';
import { ITERATIONS, parseVaultHeader } from '../../../src/storage/vault/vault-header.ts';
import {
  createVault,
  openVault,
  renewVault,
  secretOf,
} from '../../../src/storage/vault/vault-keys.ts';

const passphrase = 'trâu vàng qua sông';
const FAST = 100_000;
const { vault, recoveryKey } = await createVault(passphrase, FAST);
const text = 'Bà Nguyễn Thị Bông 😀 – hồ sơ trễ hạn';

/** Every text that differs from this one in one bit of what it stands for. */
function flips(sealed: string): string[] {
  const bytes = fromBase64(sealed);
  if (!bytes) throw new Error('not base64');
  return Array.from({ length: bytes.length * 8 }, (_, bit) =>
    toBase64(bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))),
  );
}

describe.each([
  ['by the browser', vault.seal],
  ['at once', vault.lines],
])('text sealed %s', (_, seal) => {
  it('comes back whole, and from its own place only', async () => {
    const sealed = await seal.close('reports/a', text);
    expect(await seal.open('reports/a', sealed)).toBe(text);
    expect(await seal.open('reports/b', sealed)).toBeNull();
    expect(await seal.close('reports/a', '')).not.toBe('');
    expect(await seal.open('x', await seal.close('x', ''))).toBe('');
  });

  it('shows nothing of itself, and is never twice the same', async () => {
    const sealed = await seal.close('reports/a', text);
    expect(Buffer.from(sealed, 'base64').includes('Bông')).toBe(false);
    expect(await seal.close('reports/a', text)).not.toBe(sealed);
  });

  it('does not open when one bit of it is another', async () => {
    for (const changed of flips(await seal.close('reports/a', text))) {
      expect(await seal.open('reports/a', changed)).toBeNull();
    }
  });

  it('does not open when it is cut off anywhere, or is none', async () => {
    const sealed = await seal.close('reports/a', text);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(await seal.open('reports/a', sealed.slice(0, length))).toBeNull();
    }
    expect(await seal.open('reports/a', `${sealed}AAAA`)).toBeNull();
    expect(await seal.open('reports/a', 'không phải')).toBeNull();
  });
});

it('one way of sealing does not open the other', async () => {
  expect(vault.lines.open('a', await vault.seal.close('a', text))).toBeNull();
  expect(await vault.seal.open('a', vault.lines.close('a', text))).toBeNull();
});

it('marks the same text the same way, another text or another vault otherwise', async () => {
  const mark = (text: string) => vault.lines.mark(text);
  expect(mark('narratives')).toBe(mark('narratives'));
  expect(mark('narratives')).not.toBe(mark('narrative'));
  const other = await createVault(passphrase, FAST);
  expect(other.vault.lines.mark('narratives')).not.toBe(mark('narratives'));
});

it('never uses a number twice', () => {
  const seen = new Set<string>();
  for (let at = 0; at < 20_000; at += 1) seen.add(vault.lines.close('a', '').slice(0, 18));
  expect(seen.size).toBe(20_000);
});

describe('a vault', () => {
  it('opens by its passphrase and by its recovery key, to the same text', async () => {
    const sealed = await vault.seal.close('a', text);
    const line = vault.lines.close('a', text);
    for (const typed of [passphrase, passphrase.normalize('NFD'), recoveryKey]) {
      const opened = await openVault(vault.header, await secretOf(typed));
      expect(await opened?.seal.open('a', sealed)).toBe(text);
      expect(opened?.lines.open('a', line)).toBe(text);
    }
  });

  it.each(['', 'trâu vàng qua song', 'Trâu vàng qua sông', `${passphrase} `, '0000-0000'])(
    'does not open by %j',
    async (typed) => {
      expect(await openVault(vault.header, await secretOf(typed))).toBeNull();
    },
  );

  it('does not open by the keys of another, nor opens its text', async () => {
    const other = await createVault(passphrase, FAST);
    expect(await openVault(vault.header, await secretOf(other.recoveryKey))).toBeNull();
    const sealed = await vault.seal.close('a', text);
    expect(await other.vault.seal.open('a', sealed)).toBeNull();
  });

  it('counts 600,000 times unless told otherwise, and its header survives JSON', async () => {
    const made = await createVault(passphrase);
    expect(made.vault.header.iterations).toBe(600_000);
    expect(ITERATIONS).toBe(600_000);
    expect(parseVaultHeader(JSON.parse(JSON.stringify(made.vault.header)))).toEqual(
      made.vault.header,
    );
  });

  it('of a stranger who asks for too much or too little counting is refused', () => {
    expect(parseVaultHeader({ ...vault.header, iterations: 2_000_000_000 })).toBeNull();
    expect(parseVaultHeader({ ...vault.header, iterations: 1 })).toBeNull();
    expect(parseVaultHeader({ ...vault.header, version: 4 })).toBeNull();
    expect(parseVaultHeader({ ...vault.header, more: 1 })).toBeNull();
  });

  it('renewed has other keys, and still reads what waits in the journal of before', async () => {
    const sealed = await vault.seal.close('a', text);
    const line = vault.lines.close('edit', text);
    const changed = await renewVault(
      vault.header,
      await secretOf(passphrase),
      'mật khẩu mới hẳn',
      FAST,
    );
    if (!changed) throw new Error('not changed');
    const { vault: next, recoveryKey: key } = changed.renewed;
    expect(parseVaultHeader(JSON.parse(JSON.stringify(next.header)))).toEqual(next.header);
    for (const secret of ['mật khẩu mới hẳn', key]) {
      const opened = await openVault(next.header, await secretOf(secret));
      expect(await opened?.seal.open('a', sealed)).toBeNull();
      expect(opened?.lines.open('edit', line)).toBe(text);
      expect(opened?.lines.mark(text)).not.toBe(vault.lines.mark(text));
      expect(vault.lines.open('edit', opened?.lines.close('edit', text) ?? '')).toBeNull();
    }
    expect(await openVault(next.header, await secretOf(passphrase))).toBeNull();
    expect(await openVault(next.header, await secretOf(recoveryKey))).toBeNull();
    // The key before the last is gone for good.
    const third = await renewVault(next.header, await secretOf(key), 'lần thứ ba', FAST);
    expect(third?.renewed.vault.lines.open('edit', next.lines.close('edit', text))).toBe(text);
    expect(third?.renewed.vault.lines.open('edit', line)).toBeNull();
    const wrong = await secretOf('sai mật khẩu');
    expect(await renewVault(vault.header, wrong, 'không thành', FAST)).toBeNull();
  });
});

describe('a recovery key', () => {
  it('is 8 groups of 4 that are hard to misread', async () => {
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await newRecoveryKey()).not.toBe(await newRecoveryKey());
  });

  it('may be typed in small letters, with other separators, O for 0 and L or I for 1', async () => {
    const typed = recoveryKey.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o');
    expect(await readRecoveryKey(` ${typed.replaceAll('1', 'l')} `)).toBe(recoveryKey);
    expect(await readRecoveryKey(recoveryKey.replaceAll('1', 'I'))).toBe(recoveryKey);
  });

  it('with one character wrong, or two changed places, is told from a right one', async () => {
    const slips = Array.from(recoveryKey, (character, at) => {
      const other = character === '7' ? '8' : '7';
      return character === '-' ? '' : recoveryKey.slice(0, at) + other + recoveryKey.slice(at + 1);
    }).filter((slip) => slip !== '');
    expect(slips).toHaveLength(32);
    for (const slip of slips) expect(await readRecoveryKey(slip)).toBeNull();
    expect(await readRecoveryKey(recoveryKey.slice(0, -1))).toBeNull();
    expect(await readRecoveryKey(`${recoveryKey}0`)).toBeNull();
  });
});
