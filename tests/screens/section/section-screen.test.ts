import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { sampleDesk } from '../../state/sample-desk.ts';
import { press, settle, setAsTyped } from '../../ui/typing.ts';
import { quietApp } from '../quiet-app.ts';
import SectionFrame from './SectionFrame.svelte';

// The largest section takes its time in a DOM without an engine, most of all on a busy computer.
vi.setConfig({ testTimeout: 30_000 });

function open(section: string) {
  const { desk, workspace } = sampleDesk();
  const app = quietApp(workspace);
  render(SectionFrame, { app, desk, section });
  return { desk };
}

// By label alone: names by role are slow to compute on so large a page.
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

it('has one heading of the first level, named and numbered as in the report', () => {
  open('result.tthc.onestop.dossiers');
  const headings = [...document.querySelectorAll('h1')];
  expect(headings.map((heading) => heading.textContent)).toEqual(['c) Kết quả giải quyết hồ sơ']);
});

it('stores a figure as it is typed, and tells of a wrong balance when the field is left', async () => {
  const { desk } = open('result.tthc.onestop.dossiers');
  const total = box('Tổng số hồ sơ TTHC tiếp nhận');
  expect(total.value).toBe('1.144');
  total.focus();
  setAsTyped(total, '1.146');
  await settle();
  expect(desk.figures.entries.dossierReceivedTotal?.typed).toBe('1.146');
  expect(screen.queryByText('Lỗi cần sửa')).toBeNull();
  total.blur();
  await settle();
  expect(screen.getByText('Lỗi cần sửa')).toBeTruthy();
});

it('names what cannot be read only once the field is left', async () => {
  open('result.tthc.onestop.dossiers');
  const total = box('Tổng số hồ sơ TTHC tiếp nhận');
  total.focus();
  setAsTyped(total, '1.14a');
  await settle();
  expect(total.getAttribute('aria-invalid')).toBeNull();
  total.blur();
  await settle();
  expect(total.getAttribute('aria-invalid')).toBe('true');
  expect(total.value).toBe('1.14a');
});

it('names the box of each member by its figure and the member', () => {
  open('result.tthc.publish');
  expect(box('Số TTHC theo cấp/ngành – Cấp xã').value).toBe('139');
});

it('puts a sentence into the official’s words and gives it back', async () => {
  const { desk } = open('result.institution');
  screen.getAllByRole('button', { name: 'Sửa lời' })[0]?.click();
  await settle();
  expect(desk.report.statements.C01?.text).toContain('{Kỳ báo cáo}');
  expect(document.activeElement).toBe(box('Câu viết lại'));
  screen.getByRole('button', { name: 'Dùng lại câu theo số liệu' }).click();
  await settle();
  expect(desk.report.statements).toEqual({});
});

it('says at Ctrl + S that all is saved, but not while a syllable is composed', async () => {
  open('direct.inspect');
  const key = (more: KeyboardEventInit) =>
    press(document.body, 's', { ctrlKey: true, code: 'KeyS', ...more });
  expect(key({ isComposing: true }).defaultPrevented).toBe(false);
  expect(key({}).defaultPrevented).toBe(true);
  await settle();
  expect(screen.getByText(/^Đã lưu trên máy này/)).toBeTruthy();
});

it('goes to the next section at Alt + ↓', () => {
  const { desk } = open('direct.inspect');
  press(document.body, 'ArrowDown', { altKey: true });
  expect(window.location.hash).toBe(`#/bao-cao/${desk.id}/muc/direct.propaganda`);
});
