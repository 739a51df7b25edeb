import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import FigureField from '../../src/ui/figure/FigureField.svelte';
import { press, settle } from './typing.ts';

const figure = { label: 'Tổng số hồ sơ tiếp nhận', value: '1144', unit: 'hồ sơ', oninput: vi.fn() };

/** Three boxes of a list, one after the other. */
function renderMembers(): void {
  for (const label of ['Cấp xã', 'Quân sự', 'Công an']) {
    render(FigureField, { label, value: '14', oninput: vi.fn() });
  }
}

describe('FigureField', () => {
  it('is named by its label alone and described by its unit, its reading and its problem', async () => {
    render(FigureField, { ...figure, readAs: 'Đọc là 1.144 hồ sơ', problem: 'Thừa một dấu chấm.' });
    await settle();
    const box = screen.getByRole('textbox', { name: 'Tổng số hồ sơ tiếp nhận' });
    const described = (box.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim());
    expect(described).toEqual(['hồ sơ', 'Đọc là 1.144 hồ sơ', 'Thừa một dấu chấm.']);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(box.getAttribute('inputmode')).toBe('decimal');
    expect(box.getAttribute('type')).toBe('text');
  });

  it('offers a value and leaves it to the official to take it', () => {
    const onaccept = vi.fn();
    render(FigureField, { ...figure, value: '', offer: { label: 'Điền 1.144 (tổng)', onaccept } });
    expect(screen.getByLabelText<HTMLInputElement>(figure.label).value).toBe('');
    screen.getByRole('button', { name: 'Điền 1.144 (tổng)' }).click();
    expect(onaccept).toHaveBeenCalledOnce();
  });

  it('says what each earlier value is', () => {
    render(FigureField, {
      ...figure,
      comparisons: [
        { label: 'kỳ trước', value: '1.020' },
        { label: 'cùng kỳ', value: '987' },
      ],
    });
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'kỳ trước',
      'cùng kỳ',
    ]);
    expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual([
      '1.020',
      '987',
    ]);
  });
});

describe('Enter', () => {
  const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

  it('goes to the next box of the page, and with Shift to the one before', () => {
    renderMembers();
    box('Cấp xã').focus();
    expect(press(box('Cấp xã'), 'Enter').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(box('Quân sự'));
    press(box('Quân sự'), 'Enter');
    expect(document.activeElement).toBe(box('Công an'));
    expect(box('Công an').selectionEnd).toBe(2);
    press(box('Công an'), 'Enter', { shiftKey: true });
    expect(document.activeElement).toBe(box('Quân sự'));
  });

  it('stays when it only ends a composed syllable', () => {
    renderMembers();
    box('Cấp xã').focus();
    press(box('Cấp xã'), 'Enter', { isComposing: true });
    expect(document.activeElement).toBe(box('Cấp xã'));
  });

  it('stays in the last box', () => {
    renderMembers();
    box('Công an').focus();
    press(box('Công an'), 'Enter');
    expect(document.activeElement).toBe(box('Công an'));
  });
});

it('is named with the figure it is one member of', () => {
  const group = 'Số thủ tục theo cấp, ngành';
  render(FigureField, { label: 'Cấp xã', group, value: '', oninput: vi.fn() });
  expect(screen.getByRole('textbox', { name: `${group} – Cấp xã` })).toBeTruthy();
});
