import { shortUnitName } from '../domain/organisation/unit-phrases.ts';
import type { Scope } from '../domain/expression/expression.ts';
import type { Outcome } from '../domain/expression/outcome.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import type { NumberFormat, TableColumn } from '../domain/template/catalogue.ts';
import { tableLeaves } from '../domain/template/table-leaves.ts';
import { formatOutcome, formatScalar, type NumberStyle } from '../text/format-outcome.ts';
import { tableHeader } from './compose/table-header.ts';
import { cellOutcome, tableRows, type TableRow } from './compose/table-rows.ts';
import type { DocumentBlock, TableCell } from './document-tree.ts';

/** A table without its place in a report. */
export type ComposedTable = Omit<Extract<DocumentBlock, { kind: 'table' }>, 'kind' | 'section'>;

const plain = (text: string, align: TableCell['align'], bold = false): TableCell => ({
  text,
  columnSpan: 1,
  rowSpan: 1,
  align,
  bold,
});

/** Digits stand under digits of the same worth. */
const alignment = (format: NumberFormat): TableCell['align'] =>
  format === 'text' ? 'left' : format === 'date' ? 'center' : 'right';

/** (1) (2) … under the headers. */
const numberRow = (columns: number): readonly TableCell[] =>
  Array.from({ length: columns }, (_, index) => plain(`(${String(index + 1)})`, 'center'));

function composeRow(
  row: TableRow,
  ordinal: number,
  leaves: readonly TableColumn[],
  organisation: string,
  style: NumberStyle,
): readonly TableCell[] {
  return leaves.map((column, index) => {
    if (column.value === 'ordinal') return plain(String(ordinal), 'center');
    if (column.value === 'label') return plain(row.label, 'left');
    if (column.value === 'organisation') return plain(organisation, 'left');
    const outcome = cellOutcome(column, index, row);
    // A line has a format for its numbers; the words of another column stay as they are.
    const isNumber = outcome?.state === 'value' && typeof outcome.value === 'number';
    const format = isNumber && row.format !== null ? row.format : column.format;
    return plain(cellText(outcome, column, format, style), alignment(column.format));
  });
}

function cellText(
  outcome: Outcome | null,
  { blank, notComputable }: TableColumn,
  format: NumberFormat,
  style: NumberStyle,
): string {
  if (outcome === null) return '';
  if (outcome.state === 'blank') return blank;
  if (outcome.state === 'notComputable' && notComputable !== null) return notComputable;
  return formatOutcome(outcome, format, style);
}

/** Blank cells add nothing; a column of nothing but blanks has no total. */
function columnTotal(
  column: TableColumn,
  index: number,
  rows: readonly TableRow[],
  style: NumberStyle,
): string {
  const values = rows
    .map((row) => cellOutcome(column, index, row))
    .flatMap((outcome) =>
      outcome?.state === 'value' && typeof outcome.value === 'number' ? [outcome.value] : [],
    );
  if (values.length === 0) return '';
  return formatScalar(
    values.reduce((sum, value) => sum + value, 0),
    column.format,
    style,
  );
}

function totalRow(
  label: string,
  leaves: readonly TableColumn[],
  rows: readonly TableRow[],
  scope: Scope,
  style: NumberStyle,
): readonly TableCell[] {
  const textOf = (column: TableColumn, index: number): string => {
    const { totalValue, format } = column;
    if (totalValue !== null) return cellText(totalValue.evaluate(scope), column, format, style);
    return column.total ? columnTotal(column, index, rows, style) : '';
  };
  const first = Math.max(
    1,
    leaves.findIndex(({ total }) => total),
  );
  return [
    { ...plain(label, 'center', true), columnSpan: first },
    ...leaves
      .slice(first)
      .map((column, offset) =>
        plain(textOf(column, first + offset), alignment(column.format), true),
      ),
  ];
}

/**
 * A table of the catalogue, filled in: blank cells stay empty, a zero is `0`, what cannot be computed
 * is `—`, unless a column has signs of its own. Rows that say nothing are left out; a table without rows has none.
 */
export function composeTable(key: string, evaluation: Evaluation): ComposedTable {
  const { template, organisation } = evaluation.input;
  const definition = template.catalogue.tables.get(key);
  if (definition === undefined) throw new Error(`No table ${key}`);
  const leaves = tableLeaves(definition.columns);
  const rows = tableRows(definition, leaves, evaluation);
  // Tables never pad small counts.
  const style = { ...organisation.style, padSmallCounts: false };
  const name = shortUnitName(organisation);
  const { totalLabel } = definition;
  return {
    id: key,
    title: definition.title,
    widths: leaves.map(({ width }) => width),
    headerRows: [
      ...tableHeader(definition.columns),
      ...(definition.numbered ? [numberRow(leaves.length)] : []),
    ],
    rows: [
      ...rows.map((row, index) => composeRow(row, index + 1, leaves, name, style)),
      ...(totalLabel === null || rows.length === 0
        ? []
        : [totalRow(totalLabel, leaves, rows, evaluation.scope, style)]),
    ],
  };
}
