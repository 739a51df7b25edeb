import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { addReference } from './steps/add-reference.ts';
import { issueSample } from './steps/issue-sample.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { turnPassphraseOn, unlock, workSealed } from './steps/passphrase.ts';
import { whenSaved } from './steps/save-line.ts';
import { searchFolder } from './steps/search-folder.ts';
import { figure } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

/** Nothing that stands in the program or the sample. */
const NARRATIVE = 'Zqxvạy hồ sơ của bà Ngquỳnhf';
const REGISTER = 'Wqkjzũ về việc trả hồ sơ';
const NUMBER = '83746152';
const ALL = [NARRATIVE, REGISTER, NUMBER];

/** Types into a figure, a narrative and the register, and takes a step back and forth. */
async function typeAll(page: Page, url: string): Promise<void> {
  await page.goto(url + DOSSIERS);
  await figure(page, SLIPS).fill(NUMBER);
  const narrative = page.getByRole('textbox', { name: 'Lời văn' });
  await narrative.selectText();
  await narrative.pressSequentially(NARRATIVE);
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('button', { name: /^Hoàn tác/ }).click();
  await page.getByRole('button', { name: /^Làm lại/ }).click();
  await expect.poll(() => narrative.inputValue()).toBe(NARRATIVE);
  await addReference(page, `Công văn số 15/UBND-VP ngày 02/6/2023 ${REGISTER}`);
  await whenSaved(page);
}

/** What is written at leisure is written by then: undo steps, the browser's own session and history. */
const settle = (page: Page) => page.waitForTimeout(4000);

inOldestBrowser('the disk', (office) => {
  test('without a passphrase holds what was typed: the search can find it', async () => {
    const profile = await office.newProfile();
    const page = await profile.open(office.url);
    await openSample(page);
    await whenSaved(page);
    await typeAll(page, office.url);
    await settle(page);
    await profile.close();
    const found = await searchFolder(profile.folder, ALL);
    for (const text of ALL) expect(found.some((line) => line.includes(text))).toBe(true);
  });

  test('under a passphrase holds nothing that was typed, by whatever way it came to the disk', async () => {
    const profile = await office.newProfile();
    let page = await profile.open(office.url);
    await workSealed(page, office.url);
    await typeAll(page, office.url);
    await issueSample(page, office.url);
    await page.goto(`${office.url}#/sao-luu`);
    await downloadBy(page, () =>
      page.getByRole('button', { name: 'Sao lưu', exact: true }).click(),
    );
    await page.getByRole('button', { name: 'Khóa', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Báo Cáo Xã đang khóa' }).waitFor();
    // A second visit: it takes a snapshot as it opens, and ends in the middle of typing.
    await unlock(page);
    await page.goto(office.url + DOSSIERS);
    await figure(page, SLIPS).fill(`${NUMBER}9`);
    await settle(page);
    await profile.kill();
    expect(await searchFolder(profile.folder, ALL)).toEqual([]);
    page = await profile.open(office.url + DOSSIERS);
    await unlock(page);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe(`${NUMBER}9`);
    await settle(page);
    await profile.close();
    expect(await searchFolder(profile.folder, ALL)).toEqual([]);
  });

  test('may keep traces of what was typed before the passphrase; how many is told', async () => {
    const profile = await office.newProfile();
    let page = await profile.open(office.url);
    await openSample(page);
    await whenSaved(page);
    await typeAll(page, office.url);
    await turnPassphraseOn(page, office.url);
    await unlock(page);
    await page.getByRole('banner').waitFor();
    await settle(page);
    await profile.close();
    const first = await searchFolder(profile.folder, ALL);
    page = await profile.open(office.url);
    await unlock(page);
    await page.getByRole('banner').waitFor();
    await settle(page);
    await profile.close();
    const second = await searchFolder(profile.folder, ALL);
    console.log(
      `Traces of before: ${String(first.length)}, after one more visit ${String(second.length)}`,
    );
    console.log([...first, '–', ...second].join('\n'));
    // Whatever the browser's own log files keep, no database of before is left.
    const names = await whichDatabases();
    expect(names).toEqual(['bao-cao-xa-history-sealed', 'bao-cao-xa-sealed']);

    async function whichDatabases(): Promise<readonly string[]> {
      page = await profile.open(office.url);
      await page.getByLabel('Mật khẩu', { exact: true }).waitFor();
      return page.evaluate(async () =>
        (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
      );
    }
  });
});
