import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { kitWords } from '../../src/text/kit-words.ts';
import ConfirmDialog from '../../src/ui/dialog/ConfirmDialog.svelte';
import PickerDialog from '../../src/ui/dialog/PickerDialog.svelte';
import Combobox from '../../src/ui/field/Combobox.svelte';
import { press, setAsTyped, settle } from './typing.ts';

const figures = [
  { id: 'total', label: 'Tổng hồ sơ tiếp nhận', group: 'Hồ sơ' },
  { id: 'online', label: 'Hồ sơ trực tuyến', group: 'Hồ sơ' },
  { id: 'rate', label: 'Tỷ lệ trực tuyến', group: 'Chỉ số' },
];

const marked = (): string | undefined => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant');
  return id === null ? undefined : document.getElementById(id)?.textContent.trim();
};

describe('PickerDialog', () => {
  const props = {
    open: true,
    title: 'Chèn số liệu',
    words: kitWords.figurePicker,
    search: (query: string) => figures.filter((figure) => figure.label.includes(query)),
    onpick: vi.fn(),
    onclose: vi.fn(),
  };

  it('opens on its search box and lists everything', async () => {
    render(PickerDialog, props);
    await settle();
    expect(screen.getByRole('dialog', { name: 'Chèn số liệu' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });

  it('picks by search, arrow keys and Enter, after it has closed', async () => {
    const order: string[] = [];
    const onclose = () => void order.push('closed');
    const onpick = ({ id }: { id: string }) => void order.push(`picked ${id}`);
    render(PickerDialog, { ...props, onclose, onpick });
    await settle();
    const box = screen.getByRole<HTMLInputElement>('combobox');
    setAsTyped(box, 'trực tuyến');
    await settle();
    expect(screen.getAllByRole('option')).toHaveLength(2);
    expect(marked()).toBe('Hồ sơ trực tuyến');
    press(box, 'ArrowDown');
    await settle();
    expect(marked()).toBe('Tỷ lệ trực tuyến');
    press(box, 'Enter', { isComposing: true });
    expect(order).toEqual([]);
    press(box, 'Enter');
    expect(order).toEqual(['closed', 'picked rate']);
  });

  it('says so when nothing is found, and Enter then picks nothing', async () => {
    const onpick = vi.fn();
    render(PickerDialog, { ...props, onpick });
    await settle();
    setAsTyped(screen.getByRole<HTMLInputElement>('combobox'), 'xyz');
    await settle();
    expect(screen.getByRole('status').textContent).toContain('Không tìm thấy số liệu nào');
    press(screen.getByRole('combobox'), 'Enter');
    expect(onpick).not.toHaveBeenCalled();
  });

  it('closes on Escape', async () => {
    const onclose = vi.fn();
    render(PickerDialog, { ...props, onclose });
    await settle();
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('Combobox', () => {
  const units = [
    { id: '1', label: 'Xã Thống Nhất', detail: 'Tỉnh Lào Cai' },
    { id: '2', label: 'Phường Thống Nhất', detail: 'Tỉnh Phú Thọ' },
  ];
  const props = {
    label: 'Tên xã, phường',
    value: '',
    search: () => Promise.resolve(units),
    oninput: vi.fn(),
    onselect: vi.fn(),
    words: kitWords.unitSearch,
  };

  it('marks no option by itself, so that Enter chooses nothing unseen', async () => {
    const onselect = vi.fn();
    render(Combobox, { ...props, onselect });
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Tên xã, phường' });
    box.focus();
    setAsTyped(box, 'thong');
    await settle();
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(marked()).toBeUndefined();
    // Nor does it send off the form around the box.
    expect(press(box, 'Enter').defaultPrevented).toBe(true);
    expect(onselect).not.toHaveBeenCalled();
    press(box, 'ArrowDown');
    press(box, 'ArrowDown');
    press(box, 'Enter');
    expect(onselect).toHaveBeenCalledExactlyOnceWith(units[1]);
    expect(box.value).toBe('Phường Thống Nhất');
  });

  it('ignores an answer that comes after a newer question', async () => {
    const answers: ((options: typeof units) => void)[] = [];
    render(Combobox, {
      ...props,
      search: () => new Promise<typeof units>((resolve) => answers.push(resolve)),
    });
    const box = screen.getByRole<HTMLInputElement>('combobox');
    setAsTyped(box, 't');
    setAsTyped(box, 'th');
    answers[1]?.(units.slice(1));
    answers[0]?.(units);
    await settle();
    expect(screen.getAllByRole('option').map((option) => option.textContent.trim())).toEqual([
      'Phường Thống Nhất Tỉnh Phú Thọ',
    ]);
  });
});

describe('ConfirmDialog', () => {
  it('starts on the way out when something would be lost, and gives the focus back', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const props = {
      open: true,
      danger: true,
      title: 'Xóa báo cáo này?',
      text: 'Số liệu của kỳ vẫn còn.',
      confirmLabel: 'Xóa báo cáo',
      cancelLabel: 'Giữ lại',
      closeLabel: 'Đóng',
      onconfirm: vi.fn(),
      oncancel: vi.fn(),
    };
    const { rerender } = render(ConfirmDialog, props);
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Giữ lại' }));
    await rerender({ ...props, open: false });
    await settle();
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });
});
