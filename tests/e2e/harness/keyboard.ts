import type { Locator, Page } from 'playwright';

/** What has the focus, for messages: `button "Tải .docx"`. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.tagName ?? 'nothing'} “${activeElement?.textContent.trim().slice(0, 60) ?? ''}”`;
  });

/** Why the element with the focus cannot be seen to have it; empty when it can. */
export const hiddenFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return 'nothing has the focus';
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
    if (outlineStyle === 'none' || outlineWidth === '0px') return 'no outline';
    const { left, top, width, height } = activeElement.getBoundingClientRect();
    const front = document.elementFromPoint(left + width / 2, top + height / 2);
    const covered = !front || !(activeElement.contains(front) || front.contains(activeElement));
    return covered ? `behind ${front?.tagName ?? 'the edge of the window'}` : '';
  });

/** Presses Tab (or `key`) until the target has the focus, and sees to it that it is seen. */
export async function tabTo(target: Locator, key = 'Tab', presses = 150): Promise<void> {
  const page = target.page();
  for (let pressed = 0; pressed < presses; pressed += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) {
      const trouble = await hiddenFocus(page);
      if (trouble) throw new Error(`The focus on ${await focused(page)} is not seen: ${trouble}`);
      return;
    }
  }
  throw new Error(`${String(target)} was not reached; last: ${await focused(page)}`);
}
