import type { TableCell } from '../document-tree.ts';
import { layoutTable, rightIndents, type TableBlock } from '../layout/table-layout.ts';
import { element, points } from './element.ts';

function drawRow(
  cells: readonly TableCell[],
  tag: 'th' | 'td',
  padding: number,
  indents?: ReadonlyMap<TableCell, number>,
): HTMLElement {
  return element(
    'tr',
    '',
    cells.map((cell) => {
      const drawn = element(tag, cell.bold ? 'bcx-bold' : '', cell.text);
      drawn.colSpan = cell.columnSpan;
      drawn.rowSpan = cell.rowSpan;
      drawn.style.textAlign = cell.align;
      drawn.style.paddingInline = points(padding);
      const indent = indents?.get(cell) ?? 0;
      if (indent > 0) drawn.style.paddingInlineEnd = points(padding + indent);
      return drawn;
    }),
  );
}

/** The table as it will print: same columns, same letters. */
export function drawTable(block: TableBlock, available: number): HTMLTableElement {
  const layout = layoutTable(block, available);
  const { padding } = layout;
  const indents = rightIndents(block.rows, layout);
  const columns = layout.columns.map((width) => {
    const column = element('col', '');
    column.style.width = points(width);
    return column;
  });
  const table = element('table', 'bcx-table', [
    element('colgroup', '', columns),
    element(
      'thead',
      '',
      block.headerRows.map((cells) => drawRow(cells, 'th', padding)),
    ),
    element(
      'tbody',
      '',
      block.rows.map((cells) => drawRow(cells, 'td', padding, indents)),
    ),
  ]);
  table.style.width = points(available);
  table.style.fontSize = points(layout.size);
  return table;
}
