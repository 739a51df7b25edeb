import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { chooseFile } from './harness/choose-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { rawExport } from './harness/raw-export.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { passphrase, unlock, workSealed } from './steps/passphrase.ts';
import { whenSaved } from './steps/save-line.ts';
import { figure } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

/** Flips one bit in the middle of every sealed row of these tables; how many there were. */
function flipBits(page: Page, tables: readonly string[]): Promise<number> {
  return page.evaluate(async (names) => {
    const ask = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    const database = await ask(indexedDB.open('bao-cao-xa-sealed'));
    let count = 0;
    for (const name of names) {
      const store = database.transaction(name, 'readwrite').objectStore(name);
      for (const row of (await ask(store.getAll())) as { sealed: string }[]) {
        const bytes = atob(row.sealed);
        const middle = bytes.length >> 1;
        const flipped = String.fromCharCode(bytes.charCodeAt(middle) ^ 4);
        await ask(
          store.put({
            ...row,
            sealed: btoa(bytes.slice(0, middle) + flipped + bytes.slice(middle + 1)),
          }),
        );
        count += 1;
      }
    }
    database.close();
    return count;
  }, tables);
}

/** What a faulty disk may leave in the place of the header of a sealed database. */
function breakHeader(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('bao-cao-xa-sealed').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const store = database.transaction('meta', 'readwrite').objectStore('meta');
          store.get('database').onsuccess = (event) => {
            const meta = (event.target as IDBRequest<object>).result;
            store.put({ ...meta, vault: { format: 'bao-cao-xa-vault' } }).onsuccess = () => {
              database.close();
              resolve();
            };
          };
        };
      }),
  );
}

/** At work under a passphrase, a snapshot taken of 1.099; then 1.100 is typed. */
async function workWithSnapshot(page: Page, url: string): Promise<void> {
  await workSealed(page, url, DOSSIERS);
  await figure(page, SLIPS).fill('1.099');
  await whenSaved(page);
  await page.reload();
  await unlock(page);
  await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.099');
  await page.goto(`${url}#/sao-luu`);
  await page.getByRole('button', { name: 'Xem và khôi phục' }).first().waitFor();
  await page.goto(url + DOSSIERS);
  await figure(page, SLIPS).fill('1.100');
  await whenSaved(page);
}

const damaged = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Một phần dữ liệu trên máy này không mở được' });

/** Every row of the sealed database, as text; history is written a moment after the work. */
async function sealedRows(page: Page): Promise<string> {
  const [databases] = JSON.parse(await rawExport(page)) as [readonly unknown[][]];
  return JSON.stringify(databases.filter(([name]) => name === 'bao-cao-xa-sealed'));
}

const asideRows = (text: string) => [...text.matchAll(/"id":"aside\/[^"]*\/(\w+)\//g)];

inOldestBrowser('sealed rows with flipped bits', (office) => {
  test('are told of, taken from the snapshot and set aside, and the others stay as they are', async () => {
    const { page } = await office.newVisitor();
    await workWithSnapshot(page, office.url);
    // The report is broken, its figures are not.
    const count = await flipBits(page, ['reports']);
    const before = await sealedRows(page);
    await page.reload();
    await unlock(page);
    await damaged(page).waitFor();
    await page
      .getByText(
        new RegExp(
          `^${String(count)} trong \\d+ bản ghi không mở được: ${String(count)} báo cáo\\.`,
        ),
      )
      .waitFor();
    await page.getByText(/^Lấy lại từ bản chụp lúc .*: \d báo cáo/).waitFor();
    expect(await page.getByRole('button', { name: 'Bắt đầu lại từ đầu' }).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    const keep = page.getByRole('button', { name: 'Giữ phần mở được' });
    await keep.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
    // Neither looking nor thinking it over changes a row.
    expect((await sealedRows(page)) === before).toBe(true);

    await keep.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ và mở lại trang' }).click();
    await unlock(page);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.100');
    expect(asideRows(await rawExport(page))).toHaveLength(count);
    await figure(page, SLIPS).fill('1.101');
    await whenSaved(page);

    await page.goto(`${office.url}#/sao-luu`);
    await page.getByRole('heading', { name: 'Bản ghi để riêng' }).waitFor();
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải dữ liệu thô' }).click(),
    );
    expect(new TextDecoder().decode(bytes)).toMatch(/"id": "aside\//);
  });

  test('give way to a whole snapshot, once that is confirmed', async () => {
    const { page } = await office.newVisitor();
    await workWithSnapshot(page, office.url);
    const count = await flipBits(page, ['figureSets', 'organisations']);
    await page.reload();
    await unlock(page);
    await damaged(page).waitFor();
    const restore = page.getByRole('button', { name: 'Khôi phục bản này' }).first();
    await restore.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thay và mở lại trang' }).click();
    await unlock(page);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.099');
    expect(asideRows(await rawExport(page)).length).toBe(count);
  });

  test('leave a way by a backup file where no snapshot is left and the organisation is broken', async () => {
    const { page } = await office.newVisitor();
    await workWithSnapshot(page, office.url);
    await page.goto(`${office.url}#/sao-luu`);
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Sao lưu', exact: true }).click(),
    );
    await flipBits(page, ['organisations']);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const open = indexedDB.open('bao-cao-xa-history-sealed');
          open.onsuccess = () => {
            const clear = open.result
              .transaction('snapshots', 'readwrite')
              .objectStore('snapshots')
              .clear();
            clear.onsuccess = () => {
              open.result.close();
              resolve(null);
            };
          };
        }),
    );
    await page.reload();
    await unlock(page);
    await damaged(page).waitFor();
    await page.getByText(/^Không giữ riêng phần mở được được/).waitFor();
    await chooseFile(page, 'Khôi phục từ tệp', { name: 'bao-cao-xa.json', bytes });
    await page.getByRole('dialog').getByRole('button', { name: 'Thay và mở lại trang' }).click();
    await page.getByLabel('Mật khẩu của tệp').fill(passphrase);
    await page.getByRole('button', { name: 'Mở tệp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Báo Cáo Xã đang khóa' }).waitFor();
    await unlock(page);
    await page.goto(office.url + DOSSIERS);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.100');
  });
});

inOldestBrowser('rows in the clear that are not whole', (office) => {
  test('are told of and set aside in the same way', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}#/van-ban`);
    await whenSaved(page);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const open = indexedDB.open('bao-cao-xa');
          open.onsuccess = () => {
            const store = open.result
              .transaction('references', 'readwrite')
              .objectStore('references');
            store.put({ id: 'khong-ro' }).onsuccess = () => {
              open.result.close();
              resolve(null);
            };
          };
        }),
    );
    await page.reload();
    await damaged(page).waitFor();
    await page.getByText(/^1 trong \d+ bản ghi không mở được: 1 văn bản trong sổ\./).waitFor();
    await page.getByRole('button', { name: 'Giữ phần mở được' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ và mở lại trang' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sổ văn bản' }).waitFor();
    expect(asideRows(await rawExport(page))).toHaveLength(1);
  });
});

inOldestBrowser('a sealed database with a broken header', (office) => {
  test('opens by the spare one; without it, it can be taken along and a new beginning made', async () => {
    const { page } = await office.newVisitor();
    await workSealed(page, office.url, DOSSIERS);
    await figure(page, SLIPS).fill('1.100');
    await whenSaved(page);
    await breakHeader(page);
    await page.reload();
    await unlock(page);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.100');

    await breakHeader(page);
    await page.evaluate(() => {
      localStorage.removeItem('bao-cao-xa.vault');
    });
    await page.reload();
    await page
      .getByRole('heading', {
        level: 1,
        name: 'Dữ liệu khóa bằng mật khẩu trên máy này không mở được nữa',
      })
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await rawExport(page)).toContain('"sealed"');
    await page.getByRole('button', { name: 'Bỏ dữ liệu đã khóa, bắt đầu lại' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa và bắt đầu lại' }).click();
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).waitFor();
  });
});
