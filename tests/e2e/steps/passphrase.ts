import type { Page } from 'playwright';
import { openSample } from './open-sample.ts';
import { whenSaved } from './save-line.ts';

export const passphrase = 'trau vang qua song';

/** Turns the passphrase on; the recovery key that was shown. Ends at the locked page. */
export async function turnPassphraseOn(page: Page, url: string): Promise<string> {
  await page.goto(`${url}#/mat-khau`);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(passphrase);
  await page.getByLabel('Gõ lại mật khẩu mới').fill(passphrase);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  const recoveryKey = await confirmRecoveryKey(page);
  await page.getByRole('heading', { level: 1, name: 'Báo Cáo Xã đang khóa' }).waitFor();
  return recoveryKey;
}

/** Types the groups that are asked for; the key. */
export async function confirmRecoveryKey(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Mã khôi phục' }).waitFor();
  const groups = await page
    .getByRole('list', { name: 'Mã khôi phục' })
    .locator('code')
    .allInnerTexts();
  await page
    .getByLabel(/gõ lại nhóm thứ 3 và nhóm thứ 7/)
    .fill(`${groups[2] ?? ''} ${groups[6] ?? ''}`);
  await page.getByRole('button', { name: 'Đã cất mã, đặt mật khẩu' }).click();
  return groups.join('-');
}

/** By passphrase or recovery key, from the locked page. */
export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await page.getByLabel('Mật khẩu', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Mở khóa' }).click();
}

/** A visitor at work in the sample under a passphrase, unlocked, at the address `route` of it; the recovery key. */
export async function workSealed(page: Page, url: string, route = ''): Promise<string> {
  await openSample(page);
  await whenSaved(page);
  const recoveryKey = await turnPassphraseOn(page, url);
  await unlock(page);
  await page.getByRole('banner').waitFor();
  if (route !== '') await page.goto(url + route);
  return recoveryKey;
}
