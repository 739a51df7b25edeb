import { cellKey, type CellKey } from '../figure/figure-set.ts';
import { baseName } from '../template/name-table.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding, FindingParam } from '../rule/finding.ts';
import { nameLabel } from '../rule/name-facts.ts';
import type { FindingContext } from '../rule/rule-finding.ts';
import { rowCellKey } from './read-cells.ts';
import type { ReportScope } from './report-scope.ts';

const MAX_QUOTE = 200;

const text = (value: string): FindingParam => ({ value, format: 'text' });

/** `late.<row>.days` → the label of its column and the number of its row; else the cell's label. */
function cellParams(
  cell: CellKey,
  scope: ReportScope,
  { catalogue, members }: FindingContext,
): Readonly<Record<string, FindingParam>> {
  const [key = '', part = '', column] = cell.split('.');
  if (column === undefined) return { label: text(nameLabel(cell, catalogue, members)) };
  return {
    label: text(nameLabel(`${key}.${column}`, catalogue, members)),
    row: { value: scope.rowNumber(key, part), format: 'count' },
  };
}

/** R-INPUT: what was typed in a cell that this report asks for cannot be read. */
export function findUnreadable(scope: ReportScope, context: FindingContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [cell, reading] of scope.readings) {
    if (reading.state !== 'unreadable') continue;
    const sections = context.sectionsOf(cell);
    if (sections.length === 0) continue;
    findings.push(
      builtInFinding('R-INPUT', cell, {
        severity: 'error',
        params: {
          ...cellParams(cell, scope, context),
          typed: text(reading.typed.slice(0, MAX_QUOTE)),
          problem: text(reading.problem),
        },
        places: [{ kind: 'figure', cell }],
        sections,
      }),
    );
  }
  return findings;
}

/** R-REQ-FIELD: a figure that the report must state is blank; 0 is a statement. */
export function findMissing(
  required: readonly string[],
  scope: ReportScope,
  context: FindingContext,
): readonly Finding[] {
  const { catalogue } = context;
  return required.flatMap((key) => {
    const sections = context.sectionsOf(key);
    const figure = catalogue.figures.get(key);
    if (figure === undefined || sections.length === 0) return [];
    const single = figure.by === null && figure.type !== 'rows';
    const outcomes = single ? [scope.read(key)] : scope.readAll(key);
    if (outcomes.some((outcome) => outcome.state !== 'blank')) return [];
    const cell = cellKey(key, figure.by === null ? undefined : scope.members(figure.by)[0]?.key);
    return [
      builtInFinding('R-REQ-FIELD', key, {
        severity: 'warning',
        params: { label: text(figure.label) },
        places: [{ kind: 'figure', cell }],
        sections,
      }),
    ];
  });
}

/** R-REQ-CELL: a typed row that says something leaves blank what every row must say. */
export function findHalfRows(scope: ReportScope, context: FindingContext): readonly Finding[] {
  const lists = [...context.catalogue.figures.values()].filter(({ type }) => type === 'rows');
  return lists.flatMap(({ key, label, columns }) => {
    const sections = context.sectionsOf(key);
    if (sections.length === 0) return [];
    return scope.rows(key).flatMap((row) => {
      const isBlank = (column: string): boolean =>
        scope.readings.get(rowCellKey(key, row, column))?.state === 'blank';
      const missing = columns.filter((column) => column.needed && isBlank(column.key));
      const first = missing[0];
      if (first === undefined || columns.every((column) => isBlank(column.key))) return [];
      return [
        builtInFinding('R-REQ-CELL.row', `${key}.${row}`, {
          severity: 'warning',
          params: {
            label: text(label),
            row: { value: scope.rowNumber(key, row), format: 'count' },
            columns: text(missing.map((column) => column.label).join(', ')),
          },
          places: [{ kind: 'figure', cell: rowCellKey(key, row, first.key) }],
          sections,
        }),
      ];
    });
  });
}

/** Looks sections up by the figure that a cell belongs to. */
export function sectionsByCell(
  byFigure: ReadonlyMap<string, readonly string[]>,
): FindingContext['sectionsOf'] {
  return (cell) => byFigure.get(baseName(cell)) ?? [];
}
