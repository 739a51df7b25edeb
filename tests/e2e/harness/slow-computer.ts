import type { Page } from 'playwright';

/** Makes the page's computer `times` slower until the returned function is called. */
export async function slowDown(page: Page, times: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  return () => session.detach();
}
