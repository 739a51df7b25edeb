import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Button from '../../src/ui/button/Button.svelte';
import TaskList from '../../src/ui/list/TaskList.svelte';
import SaveStatus from '../../src/ui/status/SaveStatus.svelte';

describe('Button', () => {
  it('does nothing while busy, but keeps its name and the focus', () => {
    const onclick = vi.fn();
    render(Button, { label: 'Tải .docx', busy: true, onclick });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Tải .docx' });
    button.focus();
    button.click();
    expect(onclick).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('SaveStatus', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const onrescue = vi.fn();
  const props = { rescueLabel: 'Tải bản sao ngay', onrescue };

  it('shouts when saving failed, and offers a copy at once', () => {
    render(SaveStatus, { ...props, state: 'failed', text: 'CHƯA LƯU ĐƯỢC' });
    expect(screen.getByRole('alert').textContent).toContain('CHƯA LƯU ĐƯỢC');
    screen.getByRole('button', { name: 'Tải bản sao ngay' }).click();
    expect(onrescue).toHaveBeenCalledOnce();
  });

  it('does not announce every keystroke, only that saving works again', async () => {
    const { rerender } = render(SaveStatus, { ...props, state: 'saved', text: 'Đã lưu 14:05:07' });
    for (const second of ['08', '09', '10']) {
      await rerender({ ...props, state: 'saving', text: 'Đang lưu…' });
      await rerender({ ...props, state: 'saved', text: `Đã lưu 14:05:${second}` });
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect(screen.getByRole('status').textContent).toBe('');
    await rerender({ ...props, state: 'failed', text: 'CHƯA LƯU ĐƯỢC' });
    await vi.advanceTimersByTimeAsync(3000);
    await rerender({ ...props, state: 'saved', text: 'Đã lưu 14:06:00' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(screen.getByRole('status').textContent).toBe('Đã lưu 14:06:00');
  });
});

describe('TaskList', () => {
  const tasks = [
    {
      id: '1',
      label: 'Kết quả giải quyết hồ sơ',
      href: '#/bao-cao/1/muc/hs',
      status: { text: 'Có vấn đề', tone: 'problem' as const },
      current: true,
    },
  ];

  it.each([false, true])('says the status in words (compact: %s)', (compact) => {
    render(TaskList, { tasks, compact });
    expect(screen.getByText('Có vấn đề')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Kết quả giải quyết hồ sơ' });
    expect(link.getAttribute('aria-current')).toBe('page');
  });
});
