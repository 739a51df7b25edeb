import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Combobox from '../../src/ui/field/Combobox.svelte';
import TextAreaField from '../../src/ui/field/TextAreaField.svelte';
import TextField from '../../src/ui/field/TextField.svelte';
import FigureField from '../../src/ui/figure/FigureField.svelte';
import { setAsTyped, settle, type } from './typing.ts';

interface Props {
  label: string;
  value: string;
  oninput: (value: string) => void;
}
interface Drawn {
  rerender: (props: Props) => Promise<void>;
}
const unitSearch = { search: () => [], onselect: vi.fn(), words: { found: String } };

const boxes: { name: string; draw: (props: Props) => Drawn }[] = [
  { name: 'TextField', draw: (props) => render(TextField, props) },
  { name: 'TextAreaField', draw: (props) => render(TextAreaField, props) },
  { name: 'FigureField', draw: (props) => render(FigureField, props) },
  { name: 'Combobox', draw: (props) => render(Combobox, { ...unitSearch, ...props }) },
];

describe.each(boxes)('$name', ({ draw }) => {
  const props = { label: 'Số hồ sơ tiếp nhận', value: 'ban đầu', oninput: vi.fn() };
  const find = () =>
    screen.getByLabelText<HTMLInputElement>('Số hồ sơ tiếp nhận', { selector: 'input, textarea' });

  it('shows the value it is given, and a new one while it is not focused', async () => {
    const { rerender } = draw(props);
    expect(find().value).toBe('ban đầu');
    await rerender({ ...props, value: 'khôi phục' });
    expect(find().value).toBe('khôi phục');
  });

  it('never writes into the focused box, and shows the latest value when the focus leaves', async () => {
    const { rerender } = draw(props);
    const box = find();
    box.focus();
    setAsTyped(box, 'taoj');
    await rerender({ ...props, value: 'TAOJ' });
    expect(box.value).toBe('taoj');
    setAsTyped(box, 'tạo');
    expect(box.value).toBe('tạo');
    await rerender({ ...props, value: 'TẠO' });
    box.blur();
    await settle();
    expect(box.value).toBe('TẠO');
  });

  it('hands out every text as typed, with the odd space a key tool sends', () => {
    const oninput = vi.fn();
    draw({ ...props, oninput, value: '' });
    const box = find();
    box.focus();
    setAsTyped(box, 'a\u202f');
    setAsTyped(box, 'ạ');
    type(box, 'o');
    expect(oninput.mock.calls).toEqual([['a\u202f'], ['ạ'], ['ạo']]);
  });

  it('keeps a text that nobody stored when the focus leaves', async () => {
    draw(props);
    const box = find();
    box.focus();
    setAsTyped(box, 'chưa ai nhận');
    box.blur();
    await settle();
    expect(box.value).toBe('chưa ai nhận');
  });

  it('asks browsers not to complete or correct', () => {
    draw(props);
    expect(find().getAttribute('autocomplete')).toBe('off');
    expect(find().getAttribute('spellcheck')).toBe('false');
    expect(find().hasAttribute('maxlength')).toBe(false);
  });
});
