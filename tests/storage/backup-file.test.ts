import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createBackup, readBackup, type BackupProblem } from '../../src/storage/backup-file.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { recordsOf } from '../../src/storage/record-tables.ts';
import { openStorage } from './open-storage.ts';
import { emptyWorkspace, organisation, reference, report, workspace } from './records.ts';
import { randomIntegers } from './random-integers.ts';

const made = { appVersion: '0.1.0', now: new Date('2023-06-15T08:00:00Z') };
const { fileText } = await createBackup(workspace, made);
type Data = Record<string, unknown>;
const parsed = JSON.parse(fileText) as Data;

/** The file with some parts changed by somebody who also makes the hash fit. */
async function forged(changes: Data): Promise<string> {
  const content: Data = { ...parsed, ...changes };
  delete content.sha256;
  return JSON.stringify({ ...content, sha256: await sha256(canonicalJson(content)) });
}

const withReport = (changes: Data) => ({
  payload: { ...workspace, reports: [{ ...report, ...changes }] },
});

async function problemOf(text: string): Promise<BackupProblem['code'] | 'read'> {
  const read = await readBackup(text);
  return read.ok ? 'read' : read.reason.code;
}

describe('a backup that is read', () => {
  it('has every record, the counts and when it was made', async () => {
    expect(await readBackup(fileText)).toEqual({
      ok: true,
      value: {
        workspace,
        created: '2023-06-15T08:00:00.000Z',
        appVersion: '0.1.0',
        counts: { organisations: 1, figureSets: 1, reports: 1, references: 1, issues: 1 },
      },
    });
  });

  it('may be of before there were issued reports', async () => {
    const { payload, counts, ...rest } = JSON.parse(fileText) as Record<string, unknown>;
    const { issues, ...older } = payload as Record<string, unknown>;
    const { issues: count, ...counted } = counts as Record<string, unknown>;
    expect([issues, count]).toEqual([workspace.issues, 1]);
    const content = { ...rest, payload: older, counts: counted, sha256: undefined };
    const sha = await sha256(canonicalJson({ ...content }));
    const read = await readBackup(JSON.stringify({ ...content, sha256: sha }));
    expect(read).toMatchObject({ ok: true, value: { workspace: { issues: [] } } });
  });

  it.each([
    ['as a file', new Blob([fileText])],
    ['with the mark that Windows editors put in front', `\uFEFF${fileText}`],
    ['with other line ends', fileText.replaceAll('\n', '\r\n')],
  ])('may come %s', async (_, source) => {
    expect(await readBackup(source)).toMatchObject({ ok: true });
  });

  it('may be empty', async () => {
    const backup = await createBackup(emptyWorkspace, made);
    expect(await readBackup(backup.fileText)).toMatchObject({ ok: true });
  });

  it('has the same hash after export, wipe, restore and export, in whatever order records were', async () => {
    const many = {
      ...workspace,
      references: ['c', 'a', 'b'].map((id) => ({ ...reference, id, rev: 4 })),
    };
    const before = await createBackup(many, made);
    const read = await readBackup(before.fileText);
    if (!read.ok) throw new Error(read.reason.code);
    const { storage } = await openStorage('khoi-phuc');
    await storage.put(recordsOf(workspace));
    expect(await storage.replaceAll(read.value.workspace)).toMatchObject({ ok: true });
    const { stored } = await openStorage('khoi-phuc');
    expect(stored.references.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect((await createBackup(stored, made)).sha256).toBe(before.sha256);
  });
});

describe('a damaged file', () => {
  it('is found out at each of 400 flipped bits', async () => {
    const bytes = new TextEncoder().encode(fileText);
    const undetected: string[] = [];
    for (const position of randomIntegers(2023, 400, bytes.length * 8)) {
      const flipped = Uint8Array.from(bytes);
      const at = Math.floor(position / 8);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (position % 8));
      const text = new TextDecoder().decode(flipped);
      if ((await problemOf(text)) === 'read') undetected.push(`bit ${String(position)}`);
    }
    expect(undetected).toEqual([]);
  });

  it('is found out at each of 200 places where it is cut off', async () => {
    const undetected: number[] = [];
    // The last two characters are the bracket and the line end; without the line end it is whole.
    for (const length of randomIntegers(7, 200, fileText.length - 2)) {
      if ((await problemOf(fileText.slice(0, length))) === 'read') undetected.push(length);
    }
    expect(undetected).toEqual([]);
  });
});

describe('a small file', () => {
  const small = createBackup({ ...emptyWorkspace, references: [reference] }, made);

  it('shows every single bit that is flipped', async () => {
    const bytes = new TextEncoder().encode((await small).fileText);
    const undetected: string[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const text = new TextDecoder().decode(flipped);
      if ((await problemOf(text)) === 'read') undetected.push(`bit ${String(bit)}`);
    }
    expect(bytes.length).toBeGreaterThan(400);
    expect(undetected).toEqual([]);
  });

  it('shows every place where it may be cut off', async () => {
    const { fileText: whole } = await small;
    const undetected: number[] = [];
    for (let length = 0; length < whole.length - 1; length += 1)
      if ((await problemOf(whole.slice(0, length))) === 'read') undetected.push(length);
    expect(undetected).toEqual([]);
  });
});

describe('a file that is refused', () => {
  const plain: [BackupProblem['code'], string][] = [
    ['not-json', ''],
    ['not-json', 'Kính gửi: Ủy ban nhân dân tỉnh'],
    ['not-a-backup', 'null'],
    ['not-a-backup', '[]'],
    ['not-a-backup', '{"format":"khac","version":1}'],
    ['not-a-backup', '{"format":"bao-cao-xa","version":"1"}'],
    ['newer-version', `{"format":"bao-cao-xa","version":${schemaVersion + 1},"anything":["else"]}`],
    ['wrong-shape', `{"format":"bao-cao-xa","version":${schemaVersion}}`],
    ['too-deep', '['.repeat(200_000)],
    ['too-deep', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['forbidden-key', '{"__proto__":{"polluted":true}}'],
    ['forbidden-key', fileText.replace('"narratives"', '"__proto__"')],
    ['forbidden-key', fileText.replace('"opening"', '"constructor"')],
    ['forbidden-key', fileText.replace('"opening"', '"\\u005f_proto__"')],
    ['wrong-hash', fileText.replace('Mất điện', 'Mất mạng')],
    ['too-large', 'x'.repeat(30 * 1024 * 1024 + 1)],
  ];
  it.each(plain.map(([code, text]) => ({ code, text, start: text.slice(0, 30) })))(
    '$code: $start',
    async ({ code, text }) => {
      expect(await problemOf(text)).toBe(code);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    },
  );

  const wrong: [string, Data, string][] = [
    ['a number for a text', withReport({ number: 5 }), 'payload.reports.0.number'],
    ['a list for a map', withReport({ narratives: [] }), 'payload.reports.0.narratives'],
    ['a missing field', withReport({ done: undefined }), 'payload.reports.0.done'],
    ['an unknown field', withReport({ onload: 'x' }), 'payload.reports.0.onload'],
    ['a negative revision', withReport({ rev: -1 }), 'payload.reports.0.rev'],
    ['an empty id', withReport({ id: '' }), 'payload.reports.0.id'],
    [
      'the same id twice',
      { payload: { ...workspace, references: [reference, reference] } },
      'payload.references.1.id',
    ],
    [
      'a kind of unit that does not exist',
      { payload: { ...workspace, organisations: [{ ...organisation, kind: 'huyện' }] } },
      'payload.organisations.0.kind',
    ],
    ['a list that is none', { payload: { ...workspace, reports: {} } }, 'payload.reports'],
    ['an unknown list', { payload: { ...workspace, scripts: [] } }, 'payload.scripts'],
    ['no date', { created: 'hôm qua' }, 'created'],
  ];
  it.each(wrong)('has %s, though its hash fits', async (_, changes, path) => {
    const read = await readBackup(await forged(changes));
    expect(read).toMatchObject({ ok: false, reason: { code: 'wrong-shape', path } });
  });

  it('states other counts than it has', async () => {
    const counts = { organisations: 1, figureSets: 1, reports: 2, references: 1 };
    expect(await readBackup(await forged({ counts }))).toMatchObject({
      ok: false,
      reason: { code: 'wrong-counts', stated: counts, found: { reports: 1 } },
    });
  });

  it('is a file of the wrong size before any of it is read', async () => {
    const huge = new Blob([fileText, new Uint8Array(30 * 1024 * 1024)]);
    expect(await readBackup(huge)).toMatchObject({ ok: false, reason: { code: 'too-large' } });
  });
});
