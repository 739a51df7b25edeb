import { describe, expect, it } from 'vitest';
import { backupAge } from '../../src/text/backup-age.ts';

const now = new Date(2023, 5, 9, 8, 0);

describe('backupAge', () => {
  it.each([
    [null, 'Sao lưu: chưa có'],
    [new Date(2023, 5, 9, 7, 59), 'Sao lưu: hôm nay'],
    [new Date(2023, 5, 8, 23, 59), 'Sao lưu: hôm qua'],
    [new Date(2023, 4, 30, 12, 0), 'Sao lưu: 10 ngày trước'],
    // A clock that was set back says nothing of a backup in the future.
    [new Date(2023, 5, 12, 12, 0), 'Sao lưu: hôm nay'],
  ])('says of %s: %s', (at, expected) => {
    expect(backupAge(at === null ? null : at.toISOString(), now)).toBe(expected);
  });
});

it('names the folder that backups go to by themselves, and says when none go there', () => {
  const now = new Date(2026, 5, 15, 10);
  const at = now.toISOString();
  const line = (name: string | null, isWorking = true) => backupAge(at, now, { name, isWorking });
  expect(line('Du phong')).toBe('Sao lưu vào “Du phong”: hôm nay');
  expect(line('Thư mục dùng chung của xã')).toBe('Sao lưu vào “Thư mục dùng …”: hôm nay');
  expect(line('Du phong', false)).toBe('Sao lưu vào “Du phong”: hôm nay, đang dừng');
  expect(line(null)).toBe('Sao lưu: hôm nay');
});
