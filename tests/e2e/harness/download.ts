import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';

/** What `action` (say, a click on "Tải .docx") downloads: the suggested name and the bytes. */
export async function downloadBy(
  page: Page,
  action: () => Promise<void>,
): Promise<{ name: string; path: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: await readFile(path) };
}
