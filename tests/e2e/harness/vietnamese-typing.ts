import type { CDPSession, Locator, Page } from 'playwright';
import { shownAfter, type InputMethod } from './vietnamese-keys.ts';
import { vietnameseWords, type VietnameseWord } from './vietnamese-words.ts';

/** The ways Vietnamese key tools send a changed word to a browser. */
export const typingStyles = [
  // UniKey, EVKey: erase the changed letters, then send the new ones.
  'backspaces',
  // OpenKey: first a narrow space that breaks the browser's suggestion, then one more Backspace.
  'narrow space and backspaces',
  // OpenKey's option for Chromium: select the changed letters and type over them.
  'selection',
  // The keyboards of Windows and ibus: a composition, without erasing.
  'composition',
] as const;
export type TypingStyle = (typeof typingStyles)[number];

const NARROW_SPACE = '\u202F';

interface Keyboard {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Sends one character as Windows' SendInput does: a key without a place on the keyboard. */
async function sendCharacter({ session }: Keyboard, text: string): Promise<void> {
  const key = { key: text, windowsVirtualKeyCode: 231, nativeVirtualKeyCode: 231 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

async function pressTimes({ page }: Keyboard, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/** Makes what is shown `after` out of what is shown `before`, as the tool would. */
async function replaceEnd(
  keyboard: Keyboard,
  style: TypingStyle,
  before: string,
  after: string,
): Promise<void> {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const changed = before.length - same;
  if (style === 'selection') {
    await pressTimes(keyboard, 'Shift+ArrowLeft', changed);
  } else {
    const narrow = style === 'narrow space and backspaces' && changed > 0;
    if (narrow) await sendCharacter(keyboard, NARROW_SPACE);
    await pressTimes(keyboard, 'Backspace', changed + (narrow ? 1 : 0));
  }
  for (const character of after.slice(same)) await sendCharacter(keyboard, character);
}

async function typeWord(
  keyboard: Keyboard,
  style: TypingStyle,
  keys: string,
  method: InputMethod,
): Promise<void> {
  const { page, session } = keyboard;
  let shown = '';
  for (let count = 1; count <= keys.length; count += 1) {
    const next = shownAfter(keys.slice(0, count), method);
    if (style === 'composition') {
      const end = next.length;
      const ime = { key: 'Process', windowsVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...ime });
      await session.send('Input.imeSetComposition', {
        text: next,
        selectionStart: end,
        selectionEnd: end,
      });
    } else if (next === shown + keys.charAt(count - 1)) {
      await page.keyboard.press(keys.charAt(count - 1));
    } else {
      await replaceEnd(keyboard, style, shown, next);
    }
    shown = next;
  }
  if (style === 'composition') await session.send('Input.insertText', { text: shown });
}

/**
 * Types words with spaces between into a field, where its cursor is, as a key tool would send them.
 * Returns the text that must then stand there.
 */
export async function typeVietnamese(
  field: Locator,
  style: TypingStyle,
  method: InputMethod,
  words: readonly VietnameseWord[] = vietnameseWords,
): Promise<string> {
  const page = field.page();
  const session = await page.context().newCDPSession(page);
  await field.focus();
  for (const [index, word] of words.entries()) {
    if (index > 0) await page.keyboard.press('Space');
    await typeWord({ page, session }, style, word[method], method);
  }
  await session.detach();
  return words.map(({ text }) => text).join(' ');
}
