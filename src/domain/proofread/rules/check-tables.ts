import { markParagraph, type Draft } from '../draft.ts';
import { fitsPercent } from '../reading/amounts.ts';
import { figuresOf } from '../reading/figures.ts';
import type { Reading } from '../reading/read-document.ts';
import { cellNumber, type FigureTable } from '../reading/table-columns.ts';
import { columnConcept } from '../reading/table-facts.ts';
import { headerOf, isNote, isRate } from '../reading/table-parts.ts';

const decimalsOf = (text: string): number => /[.,](\d+) ?%?$/u.exec(text)?.[1]?.length ?? 0;

function checkRates(figures: FigureTable): readonly Draft[] {
  const rates = figures.columns.filter(isRate);
  return rates.flatMap((column) =>
    figures.rows.flatMap((row): Draft[] => {
      const cell = row.cells[column.index];
      const value = row.values[column.index] ?? null;
      if (cell === null || cell === undefined || value === null) return [];
      const shown = { value, decimals: decimalsOf(cell.text) };
      const counts = figures.columns
        .filter((one) => !isRate(one) && !isNote(one))
        .flatMap((one) => row.values[one.index] ?? []);
      if (counts.length < 2 || value === 0) return [];
      const fits = counts.some((part) => counts.some((whole) => fitsPercent(shown, part, whole)));
      if (fits) return [];
      // The two figures before a rate are its own.
      const before = figures.columns.filter(
        ({ index }) =>
          index < column.index &&
          !isRate({
            ...column,
            index,
            leaf: figures.columns[index]?.leaf ?? '',
            path: figures.columns[index]?.path ?? [],
          }),
      );
      const [left, right] = before.slice(-2).map(({ index }) => row.values[index] ?? null);
      const sum = (left ?? 0) + (right ?? 0);
      const total = Math.max(...counts);
      if (
        left !== null &&
        left !== undefined &&
        right !== null &&
        right !== undefined &&
        fitsPercent(shown, left, sum)
      ) {
        return [
          markParagraph(cell.paragraph, {
            rule: 'R-PCT-BASE',
            code: 'percent-row-base',
            severity: 'warning',
            params: { shown: cell.text, part: left, sum, total, expected: (left / total) * 100 },
          }),
        ];
      }
      const expected =
        left !== null &&
        left !== undefined &&
        right !== null &&
        right !== undefined &&
        right > 0 &&
        left >= right
          ? (right / left) * 100
          : null;
      return expected === null || counts.length > 4
        ? []
        : [
            markParagraph(cell.paragraph, {
              rule: 'R-PCT-VALUE',
              code: 'percent-wrong',
              severity: 'error',
              params: {
                shown: cell.text,
                part: right ?? 0,
                whole: left ?? 0,
                expected,
                decimals: shown.decimals,
              },
            }),
          ];
    }),
  );
}

/** Rates of one table without "%", or rates of the document some with and some without. */
function checkSigns(tables: readonly FigureTable[]): readonly Draft[] {
  const cells = tables.flatMap((figures) =>
    figures.columns.filter(isRate).flatMap((column) =>
      figures.rows.flatMap((row) => {
        const cell = row.cells[column.index];
        return cell !== null &&
          cell !== undefined &&
          cellNumber(cell.text) !== null &&
          !column.path.join(' ').includes('%')
          ? [cell]
          : [];
      }),
    ),
  );
  const bare = cells.filter(({ text }) => !text.includes('%'));
  const [first] = bare;
  return first === undefined || (bare.length === cells.length && cells.length < 2)
    ? []
    : [
        markParagraph(first.paragraph, {
          rule: 'R-PCT-DECIMALS',
          code: 'percent-sign-missing',
          severity: 'info',
          params: { shown: first.text, count: bare.length },
        }),
      ];
}

/** A total row that is not the sum of the rows over or under it. */
function checkTotals(figures: FigureTable): readonly Draft[] {
  const total = figures.rows.find(({ isTotal }) => isTotal);
  const parts = figures.rows.filter(
    (row) => !row.isTotal && row.values.some((value) => value !== null),
  );
  if (total === undefined || parts.length < 2) return [];
  return figures.columns
    .filter((column) => !isRate(column) && !/^(?:stt|tt|ngày|năm)/iu.test(column.leaf))
    .flatMap((column): Draft[] => {
      const stated = total.values[column.index] ?? null;
      const cell = total.cells[column.index];
      const values = parts.map((row) => row.values[column.index] ?? null);
      if (
        stated === null ||
        cell === null ||
        cell === undefined ||
        values.some((value) => value === null)
      )
        return [];
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
      return Math.abs(sum - stated) < 1e-6
        ? []
        : [
            markParagraph(cell.paragraph, {
              rule: 'R-SUM-FIELD',
              code: 'column-not-total',
              severity: 'error',
              params: {
                column: column.leaf,
                total: stated,
                parts: sum,
                difference: Math.abs(stated - sum),
              },
            }),
          ];
    });
}

/** "Tất cả", "Tổng số" behind columns that it sums. */
function checkRowTotals(figures: FigureTable): readonly Draft[] {
  const totals = figures.columns.filter(({ path }) =>
    /^(?:tất cả|tổng(?: số| cộng)?)$/iu.test(path.join(' ')),
  );
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const others = figures.columns.filter(
    (column) => column !== total && !isRate(column) && !isNote(column),
  );
  return figures.rows.flatMap((row): Draft[] => {
    const stated = row.values[total.index] ?? null;
    const cell = row.cells[total.index];
    const values = others.flatMap((column) => row.values[column.index] ?? []);
    const hasTotals = others.some(({ leaf }) => /tổng|trong đó/iu.test(leaf));
    if (stated === null || cell === null || cell === undefined || values.length < 3 || hasTotals)
      return [];
    const sum = values.reduce((all, value) => all + value, 0);
    return sum === stated
      ? []
      : [
          markParagraph(cell.paragraph, {
            rule: 'R-SUM-TASK',
            code: 'columns-not-total',
            severity: 'error',
            params: { total: stated, parts: sum, difference: Math.abs(stated - sum) },
          }),
        ];
  });
}

/** A column by field whose sum is not the figure that the rest of the report gives. */
function checkAgainstText(figures: FigureTable, reading: Reading): readonly Draft[] {
  const rows = figures.rows.filter(({ values }) => values.some((value) => value !== null));
  if (rows.length < 3 || rows.some(({ isTotal }) => isTotal)) return [];
  const facts = figuresOf(reading)
    .groups.flatMap((group) => group.facts)
    .filter(({ table }) => table !== figures.table);
  return figures.columns.flatMap((column): Draft[] => {
    const concept = columnConcept(column);
    const header = headerOf(figures, column);
    const known = facts.find((fact) => fact.concept === concept);
    if (concept === null || header === null || known === undefined) return [];
    const sum = rows.reduce((all, row) => all + (row.values[column.index] ?? 0), 0);
    const difference = Math.abs(sum - known.value);
    // Far off is another thing counted.
    return difference === 0 || difference > known.value * 0.1
      ? []
      : [
          markParagraph(header, {
            rule: 'R-SUM-SURVEY',
            code: 'column-total-elsewhere',
            severity: 'error',
            params: {
              column: column.leaf,
              parts: sum,
              total: known.value,
              totalLabel: known.label,
              difference,
            },
          }),
        ];
  });
}

/** Sums and rates of tables. */
export function checkTables(reading: Reading): readonly Draft[] {
  const { tables } = figuresOf(reading);
  return [
    ...tables.flatMap((figures) => [
      ...checkRates(figures),
      ...checkTotals(figures),
      ...checkRowTotals(figures),
      ...checkAgainstText(figures, reading),
    ]),
    ...checkSigns(tables),
  ];
}
