import { describe, expect, it } from 'vitest';
import { textWidthOf } from '../../../src/document/layout/page-geometry.ts';
import {
  layoutTable,
  rightIndents,
  type TableBlock,
} from '../../../src/document/layout/table-layout.ts';
import { textWidth } from '../../../src/document/layout/times-new-roman.ts';
import { REAL_REPORTS } from '../../fixtures/reports/real-reports.ts';
import { cell, DOSSIER_TABLE, fieldTable, STYLE } from '../../fixtures/documents/sample-tree.ts';

const TEXT_WIDTH = textWidthOf(STYLE);
const layout = (table: TableBlock) => layoutTable(table, TEXT_WIDTH);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('a table', () => {
  it('is as wide as the text, whatever its relative widths', () => {
    for (const table of [DOSSIER_TABLE, fieldTable(3)]) {
      expect(sum(layout(table).columns)).toBeCloseTo(TEXT_WIDTH);
    }
  });

  it('of few columns has letters of 13 points and keeps its relative widths', () => {
    const { size, columns } = layout(fieldTable(3));
    expect(size).toBe(13);
    expect((columns[1] ?? 0) / (columns[3] ?? 1)).toBeCloseTo(3);
  });

  it('of 13 columns gets smaller letters, and no word is broken', () => {
    const { size, columns, padding } = layout(DOSSIER_TABLE);
    expect(size).toBeGreaterThanOrEqual(10);
    expect(size).toBeLessThan(13);
    // Header words of the leaf columns from left to right.
    const words = 'STT|đơn|Tổng|tuyến|chính|trước|Tổng|Trước|Đúng|Quá|Tổng|Trong|Quá'.split('|');
    for (const [column, word] of words.entries()) {
      const room = (columns[column] ?? 0) - 2 * padding;
      expect(room, word).toBeGreaterThan(textWidth(word, 'bold', size));
    }
  });

  it('counts columns right where cells from above reach down', () => {
    const { columns } = layout({
      ...fieldTable(0),
      widths: [1, 1, 1],
      headerRows: [
        [cell('A', { rowSpan: 2 }), cell('B', { columnSpan: 2 })],
        [cell('C'), cell('Tổngsốhồsơđãgiảiquyếttrongkỳ')],
      ],
      rows: [],
    });
    expect(columns[2]).toBeGreaterThan(columns[1] ?? 0);
    expect(columns[0]).toBeCloseTo(columns[1] ?? 0);
  });

  it('with a word longer than the page still fits on it', () => {
    const { columns, size } = layout({
      ...fieldTable(1),
      rows: [[cell('1'), cell('x'.repeat(5000)), cell('2'), cell('3')]],
    });
    expect(sum(columns)).toBeCloseTo(TEXT_WIDTH);
    expect(Math.min(...columns)).toBeGreaterThan(20);
    expect(size).toBe(9);
  });

  it('has its numbers in the middle of their column, the last digits in one line', () => {
    const number = (text: string) => cell(text, { align: 'right' });
    const rows = [
      [cell('1'), cell('Hộ tịch'), number('1.811'), number('60,96%')],
      [cell('2'), cell('Đất đai'), number('7'), number('0,24%')],
    ];
    const table = { ...fieldTable(0), rows };
    const set = layout(table);
    const indents = rightIndents(rows, set);
    for (const column of [2, 3]) {
      const [wide, narrow] = rows.map((row) => row[column]);
      if (wide === undefined || narrow === undefined) throw new Error('No such column');
      expect(indents.get(narrow)).toBe(indents.get(wide));
      const left =
        (set.columns[column] ?? 0) -
        2 * set.padding -
        (indents.get(wide) ?? 0) -
        textWidth(wide.text, 'regular', set.size);
      expect(left).toBeCloseTo(indents.get(wide) ?? 0, -0.5);
    }
    expect(rows.flatMap((row) => row.slice(0, 2)).map((one) => indents.get(one))).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe.each(Object.entries(REAL_REPORTS))(
  'the tables of %s',
  (_, { style, blocks, annexes = [] }) => {
    const tables = [
      ...blocks.map((block) => ({ block, available: textWidthOf(style) })),
      ...annexes.flatMap(({ orientation, blocks: own }) =>
        own.map((block) => ({ block, available: textWidthOf(style, orientation) })),
      ),
    ].flatMap(({ block, available }) => (block.kind === 'table' ? [{ block, available }] : []));

    it('have room for every word in every column, in letters of 9 points and more', () => {
      expect(tables.length).toBeGreaterThan(0);
      for (const { block, available } of tables) {
        const { columns, padding, size } = layoutTable(block, available);
        expect(size).toBeGreaterThanOrEqual(9);
        expect(sum(columns)).toBeCloseTo(available);
        for (const row of block.rows) {
          if (row.length !== columns.length) continue;
          for (const [column, { text, bold }] of row.entries()) {
            const room = (columns[column] ?? 0) - 2 * padding;
            for (const word of text.split(/\s+/)) {
              const face = bold ? 'bold' : 'regular';
              expect(textWidth(word, face, size), `${block.title}: ${word}`).toBeLessThan(room);
            }
          }
        }
      }
    });
  },
);
