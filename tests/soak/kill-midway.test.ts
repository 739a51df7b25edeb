import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { createBackup } from '../../src/storage/backup-file.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { Profile } from '../e2e/harness/profile.ts';
import { goldenDatabase, type GoldenDatabase } from '../fixtures/shapes/released-stores.ts';
import { reference, report, workspace } from '../storage/records.ts';
import { arm, workUntilKilled } from './kill-switch.ts';
import { dump, layDown, neutralPage } from './raw-database.ts';
import { isWhole, soakPrograms, tell } from './scale.ts';
import { Tally } from './tally.ts';

const made = { appVersion: '0.1.0', now: new Date('2026-11-27T08:00:00Z') };
const { fileText } = await createBackup(
  {
    ...workspace,
    reports: [{ ...report, narratives: { opening: 'Từ tệp sao lưu' } }],
    references: Array.from({ length: 6 }, (_, index) => ({
      ...reference,
      id: `vb-${String(index)}`,
    })),
    issues: [],
  },
  made,
);
const FILE = {
  name: 'bao-cao-xa-thong-nhat-2026-11-27.json',
  mimeType: 'application/json',
  buffer: Buffer.from(fileText),
};
const shape = (number: number): GoldenDatabase =>
  goldenDatabase(
    number,
    JSON.parse(
      readFileSync(`tests/fixtures/shapes/00${String(number)}.json`, 'utf8'),
    ) as GoldenDatabase['rows'],
  );
const rowsOfToday = {
  organisations: workspace.organisations,
  figureSets: workspace.figureSets,
  reports: workspace.reports,
  references: workspace.references,
  issues: workspace.issues,
};
const today = goldenDatabase(schemaVersion, rowsOfToday);
/** One document of the register is not what it was. */
const damagedToday = goldenDatabase(schemaVersion, {
  ...rowsOfToday,
  references: [...workspace.references, { ...reference, id: 'vb-hong', number: 5 }],
});

interface Operation {
  readonly name: string;
  /** What is stored before. */
  readonly before: GoldenDatabase | null;
  readonly address: string;
  /** Ends when the work is done; the page may die at any step of it. Absent: opening the page is the work. */
  readonly act?: (page: Page) => Promise<void>;
  /** The page has opened on what is stored. */
  readonly opened: (page: Page) => Promise<void>;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const home = (page: Page) => heading(page, /^Báo cáo của UBND xã Thống Nhất/);
const EMPTIED = 'Dữ liệu đã lưu trên máy này không còn';
const DAMAGED = 'Một phần dữ liệu trên máy này không mở được';

const damagedOrHome = (page: Page) =>
  heading(page, new RegExp(`${DAMAGED}|^Báo cáo của UBND xã Thống Nhất`));

/** From this press on every step counts. */
async function confirmArmed(page: Page, name: string): Promise<void> {
  const confirm = page.getByRole('dialog').getByRole('button', { name });
  await confirm.waitFor();
  await arm(page);
  await confirm.click({ noWaitAfter: true });
}

const OPERATIONS: readonly Operation[] = [
  {
    name: 'restore from a file',
    before: today,
    address: '#/sao-luu',
    act: async (page) => {
      await page.getByLabel('Tệp sao lưu bao-cao-xa-….json').setInputFiles(FILE);
      await confirmArmed(page, 'Khôi phục');
      await page.getByText('Đã khôi phục').first().waitFor();
    },
    opened: home,
  },
  {
    name: 'restore into an emptied database',
    before: null,
    address: '',
    act: async (page) => {
      await heading(page, EMPTIED);
      await arm(page);
      await page.locator('input[type=file]').setInputFiles(FILE, { noWaitAfter: true });
      await home(page);
    },
    opened: (page) => heading(page, new RegExp(`${EMPTIED}|^Báo cáo của UBND xã Thống Nhất`)),
  },
  {
    name: 'keeping of what a damaged database still holds',
    before: damagedToday,
    address: '',
    act: async (page) => {
      await page.getByRole('button', { name: 'Giữ phần mở được' }).click();
      await confirmArmed(page, 'Giữ và mở lại trang');
      await home(page);
    },
    opened: damagedOrHome,
  },
  {
    name: 'restore over damage',
    before: damagedToday,
    address: '',
    act: async (page) => {
      await heading(page, DAMAGED);
      await page.locator('input[type=file]').setInputFiles(FILE);
      await confirmArmed(page, 'Thay và mở lại trang');
      await home(page);
    },
    opened: damagedOrHome,
  },
  ...[1, 2, 3].map((number) => ({
    name: `migration from shape ${String(number)}`,
    before: shape(number),
    address: '',
    opened: home,
  })),
];

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(process.env.DIST ?? 'dist');
});
afterAll(() => site.close());

/** One run on a fresh profile: what was stored before, after, and how many steps there were. */
async function run(program: string, operation: Operation, at: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-kill-'));
  const profile = new Profile(program, folder, () => undefined);
  try {
    let page = await profile.open(site.url + neutralPage);
    await layDown(page, operation.before);
    // The browser writes localStorage a while later: what is remembered is older than the kill.
    await profile.close();
    page = await profile.open(site.url + neutralPage);
    const before = await dump(page);
    const finishes = operation.act === undefined;
    const killed = await workUntilKilled(
      profile,
      page,
      { at, isArmedAtStart: finishes },
      async () => {
        await page.goto(site.url + operation.address);
        await (operation.act ?? operation.opened)(page);
      },
    );
    // Where opening is the work, the next page meets at once what the kill left, and finishes it.
    page = await profile.open(site.url + (finishes ? '' : neutralPage));
    if (finishes) await operation.opened(page);
    const after = await dump(page);
    if (!finishes) {
      await page.goto(site.url);
      await operation.opened(page);
    }
    return { before, after, ...killed };
  } finally {
    await profile.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe.each(soakPrograms)('the browser killed midway, in $name', ({ name, path: program }) => {
  test.skipIf(program === null).each(OPERATIONS.filter((_, index) => isWhole || index % 3 === 1))(
    'in a $name leaves the old or the new state, never half',
    async (operation) => {
      const tally = Tally.of({ part: `kill in a ${operation.name}`, browser: name, unit: 'kills' });
      const whole = await run(program ?? '', operation, 0);
      const { before, after: done, steps } = whole;
      expect(done).not.toBe(before);
      expect(done).not.toBeNull();
      expect(steps).toBeGreaterThan(5);
      const ats = isWhole
        ? Array.from({ length: steps }, (_, index) => index + 1)
        : [Math.ceil(steps / 2)];
      const halves: string[] = [];
      const count = { old: 0, new: 0, unkilled: 0 };
      for (const at of ats) {
        const { after, wasKilled } = await run(program ?? '', operation, at);
        if (!wasKilled) count.unkilled += 1;
        if (after === before) count.old += 1;
        else if (after === done) count.new += 1;
        else halves.push(`step ${String(at)}: ${String(after).slice(0, 300)}`);
        if (wasKilled) tally.runs += 1;
        tally.failed = halves.length;
      }
      tell(
        `killed in a ${operation.name}: ${String(ats.length)} of ${String(steps)} steps, ${String(count.old)} old, ${String(count.new)} new, ${String(halves.length)} half` +
          (count.unkilled > 0 ? `, ${String(count.unkilled)} ended before the kill` : ''),
      );
      for (const half of halves) tell(half);
      expect(halves).toEqual([]);
    },
  );
});
