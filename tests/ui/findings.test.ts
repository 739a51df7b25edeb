import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { kitWords } from '../../src/text/kit-words.ts';
import FindingList from '../../src/ui/finding/FindingList.svelte';
import { setAsTyped, settle } from './typing.ts';

const balance = {
  id: 'R-SUM-BALANCE',
  severity: 'error' as const,
  message: 'Tiếp nhận 1.086 khác đã giải quyết + đang giải quyết 1.084 (lệch 2).',
  hint: 'Kiểm tra ô “Đang giải quyết”.',
  link: { label: 'đến ô “Đang giải quyết”', href: '#/bao-cao/1/muc/hs' },
  acceptable: false,
};
const citation = {
  id: 'R-CITE',
  severity: 'warning' as const,
  message: 'Chưa có văn bản viện dẫn.',
  acceptable: true,
};
const actions = { words: kitWords.finding, onaccept: vi.fn(), onwithdraw: vi.fn() };

it('says in words how severe a finding is, and leads to its place', () => {
  const onfollow = vi.fn();
  render(FindingList, { ...actions, findings: [balance], onfollow });
  expect(screen.getByText('Lỗi:')).toBeTruthy();
  expect(screen.getByText('Kiểm tra ô “Đang giải quyết”.')).toBeTruthy();
  const link = screen.getByRole('link', { name: 'đến ô “Đang giải quyết”' });
  expect(link.getAttribute('href')).toBe('#/bao-cao/1/muc/hs');
  link.click();
  expect(onfollow).toHaveBeenCalledExactlyOnceWith('R-SUM-BALANCE', expect.any(Event));
  expect(screen.queryByRole('button')).toBeNull();
});

it('accepts a warning only with a written reason', async () => {
  const onaccept = vi.fn();
  render(FindingList, { ...actions, onaccept, findings: [citation] });
  screen.getByRole('button', { name: 'Chấp nhận, ghi lý do…' }).click();
  await settle();
  const reason = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lý do chấp nhận' });
  expect(document.activeElement).toBe(reason);
  setAsTyped(reason, '   ');
  screen.getByRole('button', { name: 'Ghi lý do' }).click();
  await settle();
  expect(onaccept).not.toHaveBeenCalled();
  expect(screen.getByText(kitWords.finding.reasonMissing)).toBeTruthy();
  setAsTyped(reason, ' Kỳ này không có văn bản mới. ');
  screen.getByRole('button', { name: 'Ghi lý do' }).click();
  expect(onaccept).toHaveBeenCalledExactlyOnceWith('R-CITE', 'Kỳ này không có văn bản mới.');
});

it('folds accepted findings away with their reason, and takes an acceptance back', () => {
  const onwithdraw = vi.fn();
  const accepted = { reason: 'Đã đối chiếu', when: '09/6/2023' };
  render(FindingList, { ...actions, onwithdraw, findings: [{ ...citation, accepted }] });
  expect(screen.getByText('Không có điều gì cần xem lại.')).toBeTruthy();
  const folded = screen.getByText('Chưa có văn bản viện dẫn.').closest('details');
  expect(folded?.querySelector('summary')?.textContent).toBe('Đã chấp nhận (1)');
  expect(folded?.textContent).toContain('“Đã đối chiếu”');
  screen.getByText('Bỏ chấp nhận').click();
  expect(onwithdraw).toHaveBeenCalledExactlyOnceWith('R-CITE');
});
