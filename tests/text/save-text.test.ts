import { expect, it } from 'vitest';
import type { OpenFailure, SaveFailure } from '../../src/storage/storage.ts';
import { openFailureText, saveStateText } from '../../src/text/save-text.ts';

const SAVE_CODES: SaveFailure['code'][] = [
  'conflict',
  'stale-build',
  'quota',
  'gone',
  'timed-out',
  'failed',
];
const OPEN_CODES: OpenFailure['code'][] = ['unavailable', 'newer-data', 'emptied', 'damaged'];

it('says when the work was saved, to the second', () => {
  const at = new Date(2026, 5, 9, 14, 5, 7).toISOString();
  expect(saveStateText({ state: 'saved', at })).toBe('Đã lưu trên máy này lúc 14:05:07');
  expect(saveStateText({ state: 'saved', at: null })).toBe('Đã lưu trên máy này');
  expect(saveStateText({ state: 'saving' })).toBe('Đang lưu…');
});

it.each(SAVE_CODES)('shouts a failed save (%s), and says what to do', (code) => {
  const text = saveStateText({ state: 'failed', reason: { code } });
  expect(text).toMatch(/^CHƯA LƯU ĐƯỢC – \p{Ll}/u);
  expect(text).toMatch(/[Tt]ải bản sao|Đừng đóng trang/);
});

it('says so when another tab keeps the database from opening', () => {
  expect(openFailureText('unavailable', 'blocked').text).toMatch(/[Hh]ãy đóng các thẻ/);
});

it.each(['timed-out', 'ended-meanwhile', 'written-meanwhile', 'closed'])(
  'does not blame a private window for what passes (%s)',
  (detail) => {
    const { text } = openFailureText('unavailable', detail);
    expect(text).not.toContain('ẩn danh');
    expect(text).toMatch(/tải lại trang/);
  },
);

it('names a private window where the browser refuses', () => {
  expect(openFailureText('unavailable', 'SecurityError: denied').text).toContain('ẩn danh');
});

it.each(OPEN_CODES)('explains a failed opening (%s)', (code) => {
  const { title, text } = openFailureText(code);
  expect(title).not.toBe('');
  expect(text).toMatch(/[Hh]ãy/);
});
