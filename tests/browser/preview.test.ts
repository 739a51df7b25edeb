import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPreview } from '../../src/document/render-preview.ts';
import type { DocumentBlock, DocumentTree } from '../../src/document/document-tree.ts';
import { HOSTILE_TREE, HOSTILE_TEXTS } from '../fixtures/documents/hostile-tree.ts';
import { ANNEX_TREE } from '../fixtures/documents/annex-tree.ts';
import { CHART_TREE, fieldTable, SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';

let container: HTMLElement;
beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
});
afterEach(() => {
  container.remove();
});

const pages = () => [...container.querySelectorAll<HTMLElement>('.bcx-page')];
const MM = 96 / 25.4;
const closing = SAMPLE_TREE.blocks.at(-1);
const withBlocks = (...blocks: readonly (DocumentBlock | undefined)[]): DocumentTree => ({
  ...SAMPLE_TREE,
  blocks: blocks.filter((block) => block !== undefined),
});
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', section: 'x', text });
const SENTENCE = 'Ủy ban nhân dân xã đã chỉ đạo các bộ phận thực hiện đúng kế hoạch đã ban hành. ';

describe('the pages of the preview', () => {
  it('are A4, and hold their text inside the margins', () => {
    expect(renderPreview(container, SAMPLE_TREE).pages).toBe(pages().length);
    expect(pages().length).toBeGreaterThan(1);
    for (const page of pages()) {
      const box = page.getBoundingClientRect();
      expect(box.width).toBeCloseTo(210 * MM, 0);
      expect(box.height).toBeCloseTo(297 * MM, 0);
      const body = page.querySelector('.bcx-body')?.getBoundingClientRect();
      expect(body?.bottom).toBeLessThanOrEqual(box.top + 277 * MM + 12);
    }
  });

  it('are numbered from the second on', () => {
    renderPreview(container, SAMPLE_TREE);
    const numbers = pages().map(
      (page) => page.querySelector('.bcx-page-number')?.textContent ?? null,
    );
    expect(numbers).toEqual(numbers.map((_, index) => (index === 0 ? null : String(index + 1))));
  });

  it('have a footnote at the bottom of the page of its mark, and room for it', () => {
    const noted = { ...paragraph(SENTENCE), footnote: 'Gồm: Kế hoạch số 10/KH-UBND. '.repeat(20) };
    renderPreview(
      container,
      withBlocks(
        ...Array.from({ length: 14 }, () => paragraph(SENTENCE.repeat(2))),
        noted,
        closing,
      ),
    );
    const [page, ...others] = pages().filter((one) => one.querySelector('.bcx-notes'));
    expect(others).toEqual([]);
    expect(page?.querySelector('.bcx-note-mark')?.textContent).toBe('1');
    const note = page?.querySelector('.bcx-notes')?.getBoundingClientRect();
    const body = page?.querySelector('.bcx-body')?.getBoundingClientRect();
    expect(note?.height).toBeGreaterThan(20);
    expect(body?.bottom).toBeLessThanOrEqual((note?.top ?? 0) + 2);
  });

  it('hold every word of the tree once, in its order', () => {
    renderPreview(container, SAMPLE_TREE);
    const flat = (text: string) => text.replace(/\s+/g, '');
    const text = flat(
      pages()
        .map((page) => page.querySelector('.bcx-body')?.textContent ?? '')
        .join(''),
    );
    let at = 0;
    for (const block of SAMPLE_TREE.blocks) {
      if (block.kind === 'chart' || block.kind === 'table') continue;
      const found = text.indexOf(flat(block.text), at);
      expect(found, block.text).toBeGreaterThanOrEqual(at);
      at = found + flat(block.text).length;
    }
  });

  it('split a long paragraph between lines and lose no letter of it', () => {
    const text = SENTENCE.repeat(120).trim();
    renderPreview(container, withBlocks(paragraph(text), closing));
    const parts = pages().flatMap((page) => [...page.querySelectorAll('.bcx-text')]);
    expect(pages().length).toBeGreaterThan(2);
    expect(
      parts
        .slice(0, -1)
        .map((part) => part.textContent)
        .join(''),
    ).toBe(text);
    expect(parts[0]?.classList).toContain('bcx-continues');
    expect(parts[1]?.classList).toContain('bcx-continued');
  });

  it('repeat the header rows of a long table and leave no row out', () => {
    renderPreview(container, withBlocks(fieldTable(90), closing));
    const tables = [...container.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(table.tHead?.textContent).toContain('Lĩnh vực');
    const rows = tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])]);
    expect(rows).toHaveLength(91);
    expect(rows[40]?.cells[0]?.textContent).toBe('41');
  });

  it('never end with a heading, nor begin with the signature', () => {
    for (let lines = 1; lines <= 24; lines += 1) {
      const filler = Array.from({ length: lines }, () => paragraph(SENTENCE.trim()));
      const heading: DocumentBlock = {
        kind: 'heading',
        section: 'x',
        level: 1,
        number: 'I.',
        text: 'KẾT QUẢ',
      };
      renderPreview(container, withBlocks(...filler, heading, ...filler, closing));
      for (const page of pages()) {
        const body = page.querySelector('.bcx-body');
        expect(body?.lastElementChild?.classList).not.toContain('bcx-heading');
        expect(body?.firstElementChild?.classList).not.toContain('bcx-signature');
      }
    }
  });

  it('lead to the section of what is clicked', () => {
    const onSection = vi.fn();
    renderPreview(container, SAMPLE_TREE, { onSection });
    container.querySelector<HTMLElement>('table td')?.click();
    expect(onSection).toHaveBeenCalledWith('result.dossiers');
    container.querySelector<HTMLElement>('.bcx-signature p')?.click();
    expect(onSection).toHaveBeenCalledTimes(1);
  });

  it('take the place of what was drawn before', () => {
    renderPreview(container, SAMPLE_TREE);
    renderPreview(container, SAMPLE_TREE);
    expect(container.children).toHaveLength(1);
    expect(container.querySelector('.bcx-measured')).toBeNull();
  });

  it('draw a chart of every kind, with its description', () => {
    renderPreview(container, CHART_TREE);
    const charts = [...container.querySelectorAll('svg')];
    expect(charts).toHaveLength(CHART_TREE.blocks.length);
    for (const chart of charts) {
      expect(chart.getAttribute('aria-label')).toContain('Biểu đồ hồ sơ theo lĩnh vực');
      expect(chart.textContent).toContain('1.311');
      expect(chart.outerHTML).not.toContain('NaN');
    }
  });

  it('show markup that was typed as text, and set no style attribute in markup', () => {
    renderPreview(container, HOSTILE_TREE);
    expect(container.textContent).toContain(HOSTILE_TEXTS.xml);
    expect(container.querySelector('script')).toBeNull();
    expect(container.querySelector('svg [style]')).toBeNull();
  });

  it('are ten and more of a long report', () => {
    const blocks = Array.from({ length: 5 }, () => SAMPLE_TREE.blocks.slice(1, -1)).flat();
    const tree = withBlocks(...blocks, closing);
    expect(renderPreview(container, tree).pages).toBeGreaterThanOrEqual(10);
  });
});

describe('annexes in the preview', () => {
  it('have pages of their own, turned as they say, each numbered from 1', () => {
    expect(renderPreview(container, ANNEX_TREE).pages).toBe(3);
    const sizes = pages().map((page) => {
      const { width, height } = page.getBoundingClientRect();
      return [Math.round(width / MM), Math.round(height / MM)];
    });
    expect(sizes).toEqual([
      [210, 297],
      [297, 210],
      [210, 297],
    ]);
    expect(pages()[1]?.textContent).toContain('Phụ lục I');
    expect(container.querySelectorAll('.bcx-page-number')).toHaveLength(0);
    const table = pages()[1]?.querySelector('table')?.getBoundingClientRect();
    expect((table?.width ?? 0) / MM).toBeCloseTo(262, 0);
  });

  it('follow parts, whose number stands over their heading', () => {
    renderPreview(container, ANNEX_TREE);
    const part = container.querySelector<HTMLElement>('.bcx-part');
    expect(part?.innerText).toBe('Phần thứ nhất\nKẾT QUẢ');
    expect(part && getComputedStyle(part).textAlign).toBe('center');
  });
});
