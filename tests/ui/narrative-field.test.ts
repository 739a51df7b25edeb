import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { kitWords } from '../../src/text/kit-words.ts';
import { insertAtCaret } from '../../src/ui/narrative/insert-at-caret.ts';
import type { NarrativeHandle } from '../../src/ui/narrative/narrative-handle.ts';
import NarrativeField from '../../src/ui/narrative/NarrativeField.svelte';
import StatementCard from '../../src/ui/narrative/StatementCard.svelte';
import { settle } from './typing.ts';

const token = '{Tổng hồ sơ tiếp nhận}';

describe('insertAtCaret', () => {
  // `|` is the caret, or the two ends of the selection.
  it.each([
    ['|', `${token}|`],
    ['Tiếp nhận|', `Tiếp nhận ${token}|`],
    ['Tiếp nhận |', `Tiếp nhận ${token}|`],
    ['Tiếp nhận (|)', `Tiếp nhận (${token}|)`],
    ['Tiếp nhận |hồ sơ', `Tiếp nhận ${token} |hồ sơ`],
    ['Tiếp nhận |. Trong đó', `Tiếp nhận ${token}|. Trong đó`],
    ['Tiếp nhận |1.144| hồ sơ', `Tiếp nhận ${token}| hồ sơ`],
    ['Đoạn một.\n|', `Đoạn một.\n${token}|`],
  ])('turns %j into %j', (from, to) => {
    const area = document.createElement('textarea');
    area.value = from.replaceAll('|', '');
    const start = from.indexOf('|');
    area.setSelectionRange(start, Math.max(start, from.lastIndexOf('|') - 1));
    const heard = vi.fn<(text: string) => void>();
    area.addEventListener('input', () => heard(area.value));

    insertAtCaret(area, token);

    const caret = area.selectionEnd;
    expect(`${area.value.slice(0, caret)}|${area.value.slice(caret)}`).toBe(to);
    expect(area.selectionStart).toBe(caret);
    expect(heard).toHaveBeenCalledExactlyOnceWith(to.replace('|', ''));
  });
});

describe('NarrativeField', () => {
  const props = {
    label: 'Lời văn',
    value: 'Trong kỳ, UBND xã đã',
    words: kitWords.narrative,
    printed: [],
  };

  it('inserts a sentence at the caret, hands out the text and returns the focus', async () => {
    const oninput = vi.fn();
    const { component } = render(NarrativeField, { ...props, oninput });
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lời văn' });
    area.setSelectionRange(area.value.length, area.value.length);
    await (component as NarrativeHandle).insertAtCaret('tổ chức họp giao ban hằng tháng');
    await settle();
    const text = 'Trong kỳ, UBND xã đã tổ chức họp giao ban hằng tháng';
    expect(oninput).toHaveBeenCalledExactlyOnceWith(text);
    expect(area.value).toBe(text);
    expect(document.activeElement).toBe(area);
  });

  it('opens the pickers of figures, documents and sentences', () => {
    const [onpickfigure, onpickreference] = [vi.fn(), vi.fn()];
    const [onpickphrase, onkeepphrase] = [vi.fn(), vi.fn()];
    const pickers = { onpickfigure, onpickreference, onpickphrase, onkeepphrase };
    render(NarrativeField, { ...props, oninput: vi.fn(), ...pickers });
    screen.getByRole('button', { name: 'Câu gợi ý' }).click();
    expect(onpickphrase).toHaveBeenCalledOnce();
    screen.getByRole('button', { name: 'Giữ câu' }).click();
    expect(onkeepphrase).toHaveBeenCalledOnce();
    screen.getByRole('button', { name: '+ số liệu' }).click();
    expect(onpickfigure).toHaveBeenCalledOnce();
    screen.getByRole('button', { name: '+ văn bản' }).click();
    expect(onpickreference).toHaveBeenCalledOnce();
  });

  it('shows each printed paragraph, and marks what has no value yet', () => {
    const { container } = render(NarrativeField, {
      ...props,
      oninput: vi.fn(),
      printed: [
        [
          { text: 'Tiếp nhận ', known: true },
          { text: token, known: false },
          { text: ' hồ sơ.', known: true },
        ],
        [{ text: 'Đoạn hai.', known: true }],
      ],
    });
    const marks = [...container.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent.replace('\u00a0', ' '))).toEqual([
      `${token} (chưa có giá trị)`,
    ]);
    expect(screen.getByText('Đoạn hai.').tagName).toBe('P');
  });
});

describe('StatementCard', () => {
  const printed = [[{ text: 'Không có hồ sơ quá hạn.', known: true }]];
  const actions = { ontakeover: vi.fn(), oninput: vi.fn(), onrestore: vi.fn() };
  const props = { printed, words: kitWords.statement, ...actions };

  it('shows the sentence as it prints, and why on request', () => {
    render(StatementCard, { ...props, condition: 'In câu này vì: hồ sơ quá hạn = 0.' });
    expect(screen.getByText('Không có hồ sơ quá hạn.')).toBeTruthy();
    const why = screen.getByText('In câu này vì: hồ sơ quá hạn = 0.').closest('details');
    expect(why?.open).toBe(false);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('gives a text box when the official takes the sentence over', async () => {
    const ontakeover = vi.fn();
    const { rerender } = render(StatementCard, { ...props, ontakeover });
    screen.getByRole('button', { name: 'Sửa lời' }).click();
    expect(ontakeover).toHaveBeenCalledOnce();
    await rerender({ ...props, ownText: 'Không hồ sơ nào quá hạn.' });
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Câu viết lại' });
    expect(area.value).toBe('Không hồ sơ nào quá hạn.');
  });

  it('says that its condition changed, and goes back to the figures on request', () => {
    const onrestore = vi.fn();
    render(StatementCard, {
      ...props,
      onrestore,
      ownText: 'Không hồ sơ nào quá hạn.',
      changed: 'Câu này viết khi hồ sơ quá hạn = 0; nay là 4.',
    });
    expect(screen.getByText('Câu này viết khi hồ sơ quá hạn = 0; nay là 4.')).toBeTruthy();
    screen.getByRole('button', { name: 'Dùng lại câu theo số liệu' }).click();
    expect(onrestore).toHaveBeenCalledOnce();
  });
});
