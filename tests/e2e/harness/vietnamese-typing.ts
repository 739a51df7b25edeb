import type { CDPSession, Locator } from 'playwright';
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

/** Keys as the debugger names them. */
const KEYS = {
  backspace: { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 },
  selectLeft: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37, modifiers: 8 },
  // Windows' SendInput: a character without a place on the keyboard.
  packet: { windowsVirtualKeyCode: 231 },
  ime: { key: 'Process', windowsVirtualKeyCode: 229 },
};

async function press(
  session: CDPSession,
  key: (typeof KEYS)['backspace' | 'selectLeft'],
): Promise<void> {
  await Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
}

async function sendCharacter(session: CDPSession, text: string): Promise<void> {
  const key = { ...KEYS.packet, key: text };
  await Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
}

/** Makes what is shown `after` out of what is shown `before`: in one burst, as the tools do. */
async function replaceEnd(
  session: CDPSession,
  style: TypingStyle,
  before: string,
  after: string,
): Promise<void> {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const changed = before.length - same;
  const burst: Promise<void>[] = [];
  let erase = changed;
  if (style === 'narrow space and backspaces' && changed > 0) {
    burst.push(sendCharacter(session, NARROW_SPACE));
    erase += 1;
  }
  const key = style === 'selection' ? KEYS.selectLeft : KEYS.backspace;
  for (let time = 0; time < erase; time += 1) burst.push(press(session, key));
  for (const character of after.slice(same)) burst.push(sendCharacter(session, character));
  await Promise.all(burst);
}

async function compose(session: CDPSession, text: string): Promise<void> {
  const end = text.length;
  await Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...KEYS.ime }),
    session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...KEYS.ime }),
  ]);
}

async function typeWord(
  session: CDPSession,
  style: TypingStyle,
  keys: string,
  method: InputMethod,
): Promise<void> {
  let shown = '';
  for (let count = 1; count <= keys.length; count += 1) {
    const next = shownAfter(keys.slice(0, count), method);
    const key = keys.charAt(count - 1);
    if (style === 'composition') await compose(session, next);
    // A key that only adds its own letter passes through the tool.
    else if (next === shown + key) await sendCharacter(session, key);
    else await replaceEnd(session, style, shown, next);
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
    await typeWord(session, style, word[method], method);
  }
  await session.detach();
  return words.map(({ text }) => text).join(' ');
}
