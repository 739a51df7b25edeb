import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { createBackup } from '../../src/storage/backup-file.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { sealBackup } from '../../src/storage/vault/sealed-backup.ts';
import { Profile } from '../e2e/harness/profile.ts';
import { passphrase, turnPassphraseOn, unlock } from '../e2e/steps/passphrase.ts';
import { goldenDatabase } from '../fixtures/shapes/released-stores.ts';
import { report, workspace } from '../storage/records.ts';
import { arm, workUntilKilled, type Killed } from './kill-switch.ts';
import { layDown, neutralPage } from './raw-database.ts';
import { readAtRest, stateOf, vaultOf, workText, type AtRest, type State } from './sealed-state.ts';
import { isWhole, soakPrograms, tell } from './scale.ts';
import { Tally } from './tally.ts';

const another = 'mot cum tu moi han';
const PASSPHRASES = [passphrase, another];
/** Typed by somebody, and in every place where typed text is kept. */
const TYPED = ['rà soát', 'Chữ nằm trong bước hoàn tác', 'Chữ còn trong nhật ký'];
const golden = goldenDatabase(schemaVersion, {
  organisations: workspace.organisations,
  figureSets: workspace.figureSets,
  reports: workspace.reports,
  references: workspace.references,
  issues: workspace.issues,
});
const restored = {
  ...workspace,
  reports: [{ ...report, narratives: { opening: 'Từ tệp sao lưu có mật khẩu' } }],
  issues: [],
};
const made = { appVersion: '0.1.0', now: new Date('2026-11-27T08:00:00Z') };

const home = (page: Page) =>
  page.getByRole('heading', { level: 1, name: /^Báo cáo của UBND xã Thống Nhất/ }).waitFor();

/** A step of undo, and an edit that fits nowhere any more and waits to be seen. */
async function leaveTraces(page: Page): Promise<void> {
  await page.evaluate(
    ([step, edit]) =>
      new Promise((resolve) => {
        localStorage.setItem('bao-cao-xa.edit.truoc.x', edit);
        indexedDB.open('bao-cao-xa-history').onsuccess = (event) => {
          const database = (event.target as IDBOpenDBRequest).result;
          const put = database.transaction('steps', 'readwrite').objectStore('steps').put(step);
          put.onsuccess = () => {
            database.close();
            resolve(null);
          };
        };
      }),
    [
      {
        id: 5,
        organisationId: workspace.organisations[0]?.id ?? '',
        at: '2026-11-22T02:00:00.000Z',
        changes: [],
        undone: false,
        note: TYPED[1],
      },
      JSON.stringify({
        kind: 'report',
        id: 'khong-con',
        path: ['number'],
        value: TYPED[2],
        at: 1,
        rev: null,
        instance: null,
      }),
    ] as const,
  );
}

interface Operation {
  readonly name: string;
  readonly from: 'plain' | 'sealed';
  readonly address: string;
  /** Up to the last step before the work begins. */
  readonly prepare: (page: Page, atRest: AtRest) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
  readonly done: { readonly passphrase: string | null; readonly work: string };
}

const before = workText(workspace);

const OPERATIONS: readonly Operation[] = [
  {
    name: 'sealing',
    from: 'plain',
    address: '#/mat-khau',
    prepare: async (page) => {
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill(passphrase);
      await page.getByLabel('Gõ lại mật khẩu mới').fill(passphrase);
      await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
      await typeGroups(page);
    },
    act: confirmKey,
    done: { passphrase, work: before },
  },
  {
    name: 'change of the passphrase',
    from: 'sealed',
    address: '#/mat-khau',
    prepare: async (page) => {
      await page.getByLabel('Mật khẩu hiện nay').first().fill(passphrase);
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill(another);
      await page.getByLabel('Gõ lại mật khẩu mới').fill(another);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await typeGroups(page);
    },
    act: confirmKey,
    done: { passphrase: another, work: before },
  },
  {
    name: 'restore of a sealed backup',
    from: 'sealed',
    address: '#/sao-luu',
    prepare: async (page, atRest) => {
      const found = await vaultOf(atRest, PASSPHRASES);
      if (!found) throw new Error('There is no vault');
      const { fileText } = await createBackup(restored, made);
      const sealed = await sealBackup(found.vault, fileText, made);
      await page.getByLabel('Tệp sao lưu bao-cao-xa-….json').setInputFiles({
        name: 'bao-cao-xa-thong-nhat-2026-11-27.json',
        mimeType: 'application/json',
        buffer: Buffer.from(sealed.fileText),
      });
      await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).waitFor();
    },
    act: async (page) => {
      const confirm = page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' });
      await confirm.click({ noWaitAfter: true });
      await page.getByText('Đã khôi phục').first().waitFor();
    },
    done: { passphrase, work: workText(restored) },
  },
  {
    name: 'unsealing',
    from: 'sealed',
    address: '#/mat-khau',
    prepare: async (page) => {
      await page.getByLabel('Mật khẩu hiện nay').last().fill(passphrase);
    },
    act: async (page) => {
      await page.getByRole('button', { name: 'Bỏ mật khẩu' }).click({ noWaitAfter: true });
      await page.getByRole('heading', { name: 'Đặt mật khẩu' }).waitFor();
    },
    done: { passphrase: null, work: before },
  },
];

async function confirmKey(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Đã cất mã, đặt mật khẩu' });
  await button.click({ noWaitAfter: true });
  await page.getByRole('heading', { level: 1, name: 'Báo Cáo Xã đang khóa' }).waitFor();
}

async function typeGroups(page: Page): Promise<void> {
  const groups = page.getByRole('list', { name: 'Mã khôi phục' }).locator('code');
  await groups.first().waitFor();
  const texts = await groups.allInnerTexts();
  await page
    .getByLabel(/gõ lại nhóm thứ 3 và nhóm thứ 7/)
    .fill(`${texts[2] ?? ''} ${texts[6] ?? ''}`);
}

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(process.env.DIST ?? 'dist');
});
afterAll(() => site.close());

const newFolder = () => mkdtemp(path.join(tmpdir(), 'bao-cao-xa-kill-vault-'));

/** A profile with work in the clear, and one with the same work sealed; each run gets a copy. */
async function makeFolders(program: string): Promise<Readonly<Record<'plain' | 'sealed', string>>> {
  const plain = await newFolder();
  const profile = new Profile(program, plain, () => undefined);
  let page = await profile.open(site.url + neutralPage);
  await layDown(page, golden);
  await page.goto(site.url);
  await home(page);
  await page.goto(`${site.url}#/sao-luu`);
  // The first snapshot is taken at leisure.
  await page.getByRole('button', { name: 'Xem và khôi phục' }).first().waitFor();
  await page.goto(site.url + neutralPage);
  await leaveTraces(page);
  await profile.close();
  const sealed = await newFolder();
  await cp(plain, sealed, { recursive: true });
  const other = new Profile(program, sealed, () => undefined);
  page = await other.open(site.url);
  await turnPassphraseOn(page, site.url);
  await other.close();
  return { plain, sealed };
}

interface Run extends Killed {
  readonly state: State;
}

/** One run on a copy of the profile. What the next start leaves is looked at here; what it finds is told. */
async function run(
  program: string,
  template: string,
  operation: Operation,
  at: number,
): Promise<Run> {
  const folder = await newFolder();
  await cp(template, folder, { recursive: true });
  const profile = new Profile(program, folder, () => undefined);
  try {
    let page = await profile.open(site.url + neutralPage);
    const atRest = await readAtRest(page);
    const killed = await workUntilKilled(profile, page, { at, isArmedAtStart: false }, async () => {
      await page.goto(site.url + operation.address);
      if (operation.from === 'sealed') await unlock(page);
      await operation.prepare(page, atRest);
      // Undo steps and snapshots of the opening are written at leisure.
      await page.waitForTimeout(500);
      await arm(page);
      await operation.act(page);
    });
    page = await profile.open(site.url + neutralPage);
    const state = await stateOf(await readAtRest(page), PASSPHRASES);
    await page.goto(site.url);
    if (state.passphrase !== null) await unlock(page, state.passphrase);
    await home(page);
    if (state.passphrase !== null) await expect.poll(() => namesOf(page)).toHaveLength(2);
    await page.goto(site.url + neutralPage);
    await expectClean(await readAtRest(page), state);
    return { state, ...killed };
  } finally {
    await profile.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const namesOf = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

/** After the next start: the same state, and under a passphrase nothing that was typed lies in the clear. */
async function expectClean(atRest: AtRest, found: State): Promise<void> {
  const after = await stateOf(atRest, PASSPHRASES);
  expect(after.work).toBe(found.work);
  expect(after.passphrase).toBe(found.passphrase);
  if (after.passphrase === null) return;
  const text = JSON.stringify(atRest);
  for (const typed of TYPED) expect(text).not.toContain(typed);
  const vault = (await vaultOf(atRest, PASSPHRASES))?.vault;
  const notes = Object.entries(atRest.entries)
    .filter(([key]) => key.startsWith('bao-cao-xa.edit.'))
    .map(([, sealed]) => vault?.lines.open('edit', sealed) ?? 'does not open');
  expect(notes).toMatchObject([expect.stringContaining(TYPED[2] ?? '')]);
}

describe.each(soakPrograms)('the browser killed midway, in $name', ({ name, path: program }) => {
  let folders: Readonly<Record<'plain' | 'sealed', string>> = { plain: '', sealed: '' };
  beforeAll(async () => {
    if (program !== null) folders = await makeFolders(program);
  });
  afterAll(async () => {
    for (const folder of Object.values(folders))
      if (folder !== '') await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test.skipIf(program === null).each(OPERATIONS.filter((_, index) => isWhole || index < 2))(
    'in the $name leaves the old or the new state, never half',
    async (operation) => {
      const { from, done } = operation;
      const tally = Tally.of({
        part: `kill in the ${operation.name}`,
        browser: name,
        unit: 'kills',
      });
      const old = { passphrase: from === 'plain' ? null : passphrase, work: before };
      const whole = await run(program ?? '', folders[from], operation, 0);
      expect(whole.state).toMatchObject(done);
      expect(whole.steps).toBeGreaterThan(5);
      const stride = Number(process.env.SOAK_STRIDE ?? 1);
      const ats = isWhole
        ? Array.from({ length: Math.floor(whole.steps / stride) }, (_, index) => 1 + index * stride)
        : [Math.ceil(whole.steps / 2)];
      const halves: string[] = [];
      const count = { old: 0, new: 0, unkilled: 0 };
      for (const at of ats) {
        try {
          const { state, wasKilled } = await run(program ?? '', folders[from], operation, at);
          if (wasKilled) tally.runs += 1;
          else count.unkilled += 1;
          expect(state.steps).toMatchObject([{ id: 5 }]);
          expect(state.snapshots.length).toBeGreaterThan(0);
          const { passphrase: by, work } = state;
          if (by === old.passphrase && work === old.work) count.old += 1;
          else if (by === done.passphrase && work === done.work) count.new += 1;
          else halves.push(`step ${String(at)}: ${String(by)} ${work.slice(0, 300)}`);
        } catch (error) {
          halves.push(`step ${String(at)}: ${String(error).slice(0, 600)}`);
        }
        tally.failed = halves.length;
      }
      tell(
        `killed in the ${operation.name}: ${String(ats.length)} of ${String(whole.steps)} steps, ${String(count.old)} old, ${String(count.new)} new, ${String(halves.length)} half` +
          (count.unkilled > 0 ? `, ${String(count.unkilled)} ended before the kill` : ''),
      );
      expect(halves).toEqual([]);
    },
  );
});
