import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import CheckboxField from '../../src/ui/field/CheckboxField.svelte';
import RadioGroup from '../../src/ui/field/RadioGroup.svelte';
import SelectField from '../../src/ui/field/SelectField.svelte';
import TextField from '../../src/ui/field/TextField.svelte';
import { press, settle } from './typing.ts';

const description = (box: Element): string =>
  (box.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent.trim() ?? `no element ${id}`)
    .filter((text) => text !== '')
    .join(' | ');

it('ties hint and message to the box, and marks an error', async () => {
  render(TextField, {
    label: 'Ngày báo cáo',
    value: '31/02/2023',
    hint: 'Ví dụ: 09/6/2023',
    notice: { tone: 'error', text: 'Tháng 2 năm 2023 chỉ có 28 ngày.' },
    oninput: vi.fn(),
  });
  await settle();
  const box = screen.getByRole('textbox', { name: 'Ngày báo cáo' });
  expect(description(box)).toBe('Ví dụ: 09/6/2023 | Tháng 2 năm 2023 chỉ có 28 ngày.');
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

it('shows a message only after the press that caused it, so that the click lands where it was aimed', async () => {
  const props = { label: 'Ngày', value: 'x', oninput: vi.fn() };
  const { rerender } = render(TextField, props);
  await settle();
  window.dispatchEvent(new Event('pointerdown'));
  await rerender({ ...props, notice: { tone: 'error', text: 'Hãy ghi ngày.' } });
  await settle();
  expect(screen.queryByText('Hãy ghi ngày.')).toBeNull();
  window.dispatchEvent(new Event('pointerup'));
  await settle();
  expect(screen.getByText('Hãy ghi ngày.')).toBeTruthy();
});

it('does not take the Enter that ends a composed syllable for an answer', () => {
  const onenter = vi.fn();
  render(TextField, { label: 'Tên xã', value: '', oninput: vi.fn(), onenter });
  const box = screen.getByLabelText('Tên xã');
  press(box, 'Enter', { isComposing: true });
  press(box, 'Enter', { keyCode: 229 });
  expect(onenter).not.toHaveBeenCalled();
  press(box, 'Enter');
  expect(onenter).toHaveBeenCalledOnce();
});

const kinds = [
  { value: 'half', label: '6 tháng' },
  { value: 'year', label: 'Năm' },
];

it('leaves a choice empty until one is made', () => {
  const onchange = vi.fn();
  render(SelectField, {
    label: 'Kỳ',
    value: null,
    emptyLabel: 'Chọn kỳ',
    options: kinds,
    onchange,
  });
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kỳ' });
  expect(list.value).toBe('');
  list.value = 'year';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onchange).toHaveBeenCalledExactlyOnceWith('year');
});

it('groups radio buttons under their question', () => {
  const onchange = vi.fn();
  render(RadioGroup, { label: 'Kỳ báo cáo', value: 'half', options: kinds, onchange });
  expect(screen.getByRole('group', { name: 'Kỳ báo cáo' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '6 tháng' }).checked).toBe(true);
  screen.getByRole('radio', { name: 'Năm' }).click();
  expect(onchange).toHaveBeenCalledExactlyOnceWith('year');
});

it('says what a checkbox became', () => {
  const onchange = vi.fn();
  render(CheckboxField, { label: 'In phần Kính gửi', checked: true, onchange });
  screen.getByRole('checkbox', { name: 'In phần Kính gửi' }).click();
  expect(onchange).toHaveBeenCalledExactlyOnceWith(false);
});
