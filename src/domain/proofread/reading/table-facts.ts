import { conceptOf, type Concept } from '../lists/figure-concepts.ts';
import type { Fact, FactGroup } from './facts.ts';
import type { Cell } from './table.ts';
import type { Column, FigureRow, FigureTable } from './table-columns.ts';

/** What a column of a table counts, of dossiers. */
export function columnConcept({ path, leaf }: Column): Concept | null {
  const label = path.join(' ');
  if (
    /tỷ lệ|tỉ lệ|%/iu.test(leaf) ||
    !/hồ sơ|h[ạẹ]n|số h[óo]|phiếu|khảo sát|tiếp nhận/iu.test(label)
  )
    return null;
  if (/khảo sát|phiếu/iu.test(leaf))
    return /kết quả|hài lòng/iu.test(leaf) ? 'satisfied' : 'surveyed';
  if (/^tổng (?:số )?hồ sơ$/iu.test(label)) return 'received';
  return conceptOf(label, null);
}

/** The row that speaks for the whole table: its total, or its only one. */
export function summaryRow({ rows }: FigureTable): FigureRow | null {
  const filled = rows.filter(({ values }) => values.some((value) => value !== null));
  return (
    filled.find(({ isTotal }) => isTotal) ?? (filled.length === 1 ? (filled[0] ?? null) : null)
  );
}

const cellAt = ({ cells }: FigureRow, index: number): Cell | null => cells[index] ?? null;

/** Facts of the row that sums a table up. */
export function tableFacts(figures: FigureTable): FactGroup {
  const row = summaryRow(figures);
  const facts = figures.columns.flatMap((column): Fact[] => {
    const concept = columnConcept(column);
    const value = row?.values[column.index] ?? null;
    const cell = row === null ? null : cellAt(row, column.index);
    if (concept === null || value === null || cell === null || cell.text.includes('%')) return [];
    const { paragraph, text } = cell;
    return [
      {
        concept,
        value,
        paragraph,
        start: 0,
        end: text.length,
        label: column.path.join(' – '),
        table: figures.table,
      },
    ];
  });
  return { facts, section: null, range: null };
}
