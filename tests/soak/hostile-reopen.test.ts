import { expect, test } from 'vitest';
import { inEachBrowser, type Office } from '../e2e/harness/office.ts';
import { rawExport } from '../e2e/harness/raw-export.ts';
import { openSample } from '../e2e/steps/open-sample.ts';
import { whenSaved } from '../e2e/steps/save-line.ts';
import { harmlessCarried, refusedCarried } from '../fixtures/hostile/carried.ts';
import { hostileDocx } from '../fixtures/hostile/docx.ts';
import { Hostility } from './hostility.ts';
import { neutralPage } from './raw-database.ts';
import { isWhole, soakPrograms, tell } from './scale.ts';
import { Tally } from './tally.ts';

/** A file is read or refused within so many milliseconds. */
const WITHIN = 30_000;
/** As a sender may name a file. */
const NAME = (index: number) => `<img src=x onerror=window.__hostile=1> ${String(index)}.docx`;
const some = <Item>(items: readonly Item[], every: number) =>
  items.filter((_, index) => isWhole || index % every === 0);

/** Somebody at the screen "Mở lại từ tệp Word", beside a page that sees all that is stored. */
async function visitor(office: Office) {
  const { page } = await office.newVisitor(null);
  const guard = await Hostility.watch(page);
  await page.goto(office.url);
  await openSample(page);
  await whenSaved(page);
  await page.goto(`${office.url}#/sao-luu`);
  // The first snapshot is taken at leisure.
  await page.reload();
  await page.getByRole('button', { name: 'Xem và khôi phục' }).first().waitFor();
  await page.goto(`${office.url}#/mo-lai`);
  const beside = await page.context().newPage();
  await beside.goto(office.url + neutralPage);
  let slowest = 0;
  const done = page
    .getByText('Chưa mở lại được')
    .or(page.getByRole('button', { name: 'Mở lại thành báo cáo mới' }));
  return {
    page,
    guard,
    stored: () => rawExport(beside),
    slowest: () => slowest,
    /** Whether the file of this number was refused. */
    give: async (bytes: Uint8Array, kind: string, index: number): Promise<boolean> => {
      const began = Date.now();
      await page.getByLabel('Tệp Word của báo cáo (.docx)').setInputFiles({
        name: NAME(index),
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(bytes),
      });
      await page
        .getByRole('main')
        .getByText(NAME(index))
        .and(page.locator(':not([role=status])'))
        .first()
        .waitFor({ timeout: 40_000 })
        .catch(() => {
          throw new Error(`“${kind}” was neither read nor refused`);
        });
      await done.first().waitFor();
      const took = Date.now() - began;
      slowest = Math.max(slowest, took);
      expect(took, kind).toBeLessThan(WITHIN);
      await guard.check(kind);
      return page.getByText('Chưa mở lại được').isVisible();
    },
  };
}

inEachBrowser(
  'a Word file by a stranger that is opened again',
  (office) => {
    test('is refused when its data are damaged or forged, and changes nothing', async () => {
      const tally = Tally.of({
        part: 'hostile files opened again',
        browser: office.name,
        unit: 'files',
      });
      const { page, stored, give, slowest } = await visitor(office);
      const before = await stored();
      const files = [...some(await refusedCarried(), 10), ...some(hostileDocx, 14)];
      for (const [index, { name, bytes }] of files.entries()) {
        tally.runs += 1;
        expect(await give(bytes, name, index), `${name} was not refused`).toBe(true);
        expect(await page.getByText('không thay đổi').count(), name).toBeGreaterThan(0);
        expect((await stored()) === before, `${name} changed what is stored`).toBe(true);
      }
      tell(
        `hostile Word files opened again: ${String(tally.runs)} refused, slowest ${String(slowest())} ms`,
      );
    });

    test('is shown as text when its data are in order, and changes nothing before it is taken', async () => {
      const tally = Tally.of({
        part: 'hostile words opened again',
        browser: office.name,
        unit: 'files',
      });
      const { page, guard, stored, give } = await visitor(office);
      const files = some(await harmlessCarried(), 6);
      const before = await stored();
      for (const [index, { name, bytes }] of files.entries()) {
        expect(await give(bytes, name, index), `${name} was refused`).toBe(false);
        await page.getByRole('button', { name: 'Thôi', exact: true }).click();
        expect((await stored()) === before, `${name} changed what is stored`).toBe(true);
      }
      for (const [index, { name, bytes }] of files.entries()) {
        tally.runs += 1;
        await page.goto(`${office.url}#/mo-lai`);
        await give(bytes, name, index);
        await page.getByRole('button', { name: 'Mở lại thành báo cáo mới' }).click();
        await page.getByText('Đã mở lại báo cáo').waitFor();
        await guard.check(name);
        await page.getByRole('link', { name: 'Mở báo cáo' }).click();
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        const [address = ''] = /#\/bao-cao\/[^/]+/.exec(page.url()) ?? [];
        for (const rest of ['', '/muc/direct.organise', '/xem-truoc', '/soat']) {
          await page.goto(office.url + address + rest);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          await page.waitForTimeout(100);
          await guard.check(`${name}, ${rest}`);
        }
      }
      await whenSaved(page);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await guard.check('all of them, loaded again');
      tell(`hostile words opened again: ${String(tally.runs)} files, all of it text`);
    });
  },
  soakPrograms,
);
