import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { downloadBy } from '../e2e/harness/download.ts';
import { inEachBrowser } from '../e2e/harness/office.ts';
import { openSample, sampleReport } from '../e2e/steps/open-sample.ts';
import { saveLine, whenSaved } from '../e2e/steps/save-line.ts';
import { figure } from '../e2e/steps/section.ts';
import { addFaultSwitch, plant, type PlantedFault } from './fault-switch.ts';
import { isWhole, soakPrograms, tell } from './scale.ts';

const SECTION = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';
/** An alarm must be on screen within so many milliseconds of the key. */
const ALARM_WITHIN = 1000;

const faults = (method: PlantedFault['method'], ...hows: PlantedFault['how'][]): PlantedFault[] =>
  hows.map((how) => ({ method, how }));
const named = ({ method, how }: PlantedFault) => `${method} ${how}`;
/** In `npm test` every fourth. */
const some = <Item>(items: readonly Item[]) =>
  items.filter((_, index) => isWhole || index % 4 === 0);

const WHILE_TYPING = [
  ...faults('put', 'never', 'quota', 'abort', 'error', 'unknown'),
  ...faults('get', 'unknown', 'never', 'abort', 'error'),
  ...faults('transaction', 'unknown'),
  ...faults('complete', 'never'),
];
const WHILE_REMOVING = [...faults('delete', 'abort', 'unknown', 'never', 'error')];
const WHILE_RESTORING = [
  ...faults('clear', 'unknown', 'abort', 'error'),
  ...faults('add', 'quota', 'unknown', 'abort'),
  ...faults('put', 'quota', 'unknown', 'abort'),
  ...faults('transaction', 'unknown'),
];

const shout = (page: Page) => saveLine(page).getByRole('alert');

/** Milliseconds until the line shouts. */
async function alarmAfter(page: Page, act: () => Promise<void>): Promise<number> {
  await act();
  await shout(page).getByText('CHƯA LƯU ĐƯỢC').waitFor({ timeout: 5000 });
  const after = await page.locator('html').getAttribute('data-alarm-after');
  return Number(after ?? Number.POSITIVE_INFINITY);
}

async function copyText(page: Page): Promise<string> {
  const { bytes } = await downloadBy(page, () =>
    saveLine(page).getByRole('button', { name: 'Tải bản sao ngay' }).click(),
  );
  return new TextDecoder().decode(bytes);
}

async function lift(page: Page): Promise<void> {
  await plant(page, null);
  const retry = saveLine(page).getByRole('button', { name: 'Thử lưu lại' });
  // What the program tries again by itself may have been written meanwhile.
  if (await retry.isVisible()) await retry.click({ timeout: 2000 }).catch(() => undefined);
  await whenSaved(page);
}

inEachBrowser(
  'a fault in the browser’s database',
  (office) => {
    const visit = async (route: string): Promise<Page> => {
      const { page, watch } = await office.newVisitor(null);
      watch.allow(/planted|AbortError|UnknownError|ConstraintError|DatabaseClosed/);
      await addFaultSwitch(page.context());
      await page.goto(office.url);
      await openSample(page);
      await whenSaved(page);
      await page.goto(office.url + route);
      return page;
    };

    test('while typing is shouted within a second; memory stays, a copy can be taken, all is saved after', async () => {
      const page = await visit(SECTION);
      const slow: string[] = [];
      let most = 0;
      const all = some(WHILE_TYPING);
      for (const [index, fault] of all.entries()) {
        const typed = `${String(index)}77`;
        await plant(page, fault);
        const after = await alarmAfter(page, () => figure(page, SLIPS).fill(typed));
        most = Math.max(most, after);
        if (after > ALARM_WITHIN) slow.push(`${named(fault)}: ${String(after)} ms`);
        expect(await figure(page, SLIPS).inputValue(), named(fault)).toBe(typed);
        expect(await copyText(page), named(fault)).toContain(`"typed": "${typed}"`);
        await lift(page);
        await page.reload();
        await expect
          .poll(() => figure(page, SLIPS).inputValue(), { message: named(fault) })
          .toBe(typed);
      }
      tell(`faults while typing: ${String(all.length)}, alarm after ${String(most)} ms at most`);
      expect(slow).toEqual([]);
    });

    test('while the sample is removed is shouted, and mended by trying again', async () => {
      const all = some(WHILE_REMOVING);
      let most = 0;
      for (const fault of all) {
        const page = await visit('#/');
        await plant(page, fault);
        await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
        const after = await alarmAfter(page, () =>
          page.getByRole('dialog').getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click(),
        );
        most = Math.max(most, after);
        expect(after, named(fault)).toBeLessThanOrEqual(ALARM_WITHIN);
        await lift(page);
        await page.reload();
        await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).waitFor();
      }
      tell(`faults while removing: ${String(all.length)}, alarm after ${String(most)} ms at most`);
    });

    test('while restoring is told, and everything stays as it was', async () => {
      const page = await visit(SECTION);
      await figure(page, SLIPS).fill('1234');
      await whenSaved(page);
      await page.goto(`${office.url}#/sao-luu`);
      const { bytes, name } = await downloadBy(page, () =>
        page
          .getByRole('main')
          .getByRole('button', { name: /Tải|Sao lưu/ })
          .first()
          .click(),
      );
      await page.goto(office.url + SECTION);
      await figure(page, SLIPS).fill('999');
      await whenSaved(page);
      const all = some(WHILE_RESTORING);
      for (const fault of all) {
        await page.goto(`${office.url}#/sao-luu`);
        await page.getByLabel('Tệp sao lưu bao-cao-xa-….json').setInputFiles({
          name,
          mimeType: 'application/json',
          buffer: Buffer.from(bytes),
        });
        const confirm = page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' });
        await confirm.waitFor();
        await plant(page, fault);
        const began = Date.now();
        await confirm.click();
        await page.getByText('Chưa khôi phục được').first().waitFor();
        expect(Date.now() - began, named(fault)).toBeLessThanOrEqual(ALARM_WITHIN);
        await plant(page, null);
        await page.goto(office.url + SECTION);
        await page.reload();
        await expect
          .poll(() => figure(page, SLIPS).inputValue(), { message: named(fault) })
          .toBe('999');
      }
      tell(`faults while restoring: ${String(all.length)}, nothing changed`);
    });

    test('at the start is told within a second, and nothing is lost', async () => {
      const page = await visit(SECTION);
      await figure(page, SLIPS).fill('4321');
      await whenSaved(page);
      for (const fault of some([
        ...faults('open', 'never', 'unknown'),
        ...faults('getAll', 'unknown', 'never', 'abort'),
      ])) {
        await plant(page, fault);
        await page.reload();
        const told = page
          .getByRole('alert')
          .or(page.getByRole('button', { name: 'Tải lại trang' }));
        // From the reload: scripts and templates come first.
        await told.first().waitFor({ timeout: 2500 });
        await plant(page, null);
        await page.reload();
        await expect
          .poll(() => figure(page, SLIPS).inputValue(), { message: named(fault) })
          .toBe('4321');
      }
      // The browser is given ten seconds before it is called blocked.
      if (!isWhole) return;
      // Another tab that does not let go of a database of another version.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.deleteDatabase('bao-cao-xa');
            request.onsuccess = () => {
              const holding = indexedDB.open('bao-cao-xa', 5);
              holding.onsuccess = resolve;
            };
          }),
      );
      const other = await page.context().newPage();
      await other.goto(office.url);
      await other.getByText('Trình duyệt chưa mở được kho dữ liệu').waitFor({ timeout: 3000 });
      await other
        .getByRole('heading', { name: 'Một thẻ khác đang giữ kho dữ liệu' })
        .waitFor({ timeout: 15_000 });
    });
  },
  soakPrograms,
);
