import type { Paragraph } from './paragraph.ts';
import type { Column, FigureTable } from './table-columns.ts';
import type { Table } from './table.ts';

/** A column of percentages. */
export const isRate = ({ leaf, path }: Column): boolean =>
  /tỷ lệ|tỉ lệ|%|phần trăm/iu.test(leaf) || /^(?:tỷ|tỉ) lệ/iu.test(path.join(' '));
/** A column that counts nothing. */
export const isNote = ({ leaf }: Column): boolean =>
  /ghi chú|^stt$|^tt$|nguyên nhân|văn bản|người|tên|đơn vị/iu.test(leaf);
export const captionOf = ({ caption }: Table): string => caption?.text ?? '';

/** The header cell over a column. */
export function headerOf({ table, headerRows }: FigureTable, { index }: Column): Paragraph | null {
  for (let row = headerRows - 1; row >= 0; row -= 1) {
    const cell = table.grid[row]?.[index];
    if (cell !== null && cell !== undefined && cell.text !== '') return cell.paragraph;
  }
  return null;
}
