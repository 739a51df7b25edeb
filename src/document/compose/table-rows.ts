import type { Expression, Scope } from '../../domain/expression/expression.ts';
import type { Outcome } from '../../domain/expression/outcome.ts';
import type { Evaluation } from '../../domain/report/evaluation.ts';
import type {
  NumberFormat,
  TableColumn,
  TableDefinition,
} from '../../domain/template/catalogue.ts';
import { listMembers } from '../../domain/template/list-members.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { ownValue } from '../../lib/own-value.ts';
import { printedLabel } from './printed-label.ts';
import { holds } from './holds.ts';

/** A row before its values are written: where its names are read, and what it is called. */
export interface TableRow {
  readonly label: string;
  readonly scope: Scope;
  /** By leaf column; null where the column's own value serves. */
  readonly values: readonly (Expression | string | null)[];
  /** Of its numbers; null: each as its column says. */
  readonly format: NumberFormat | null;
}

function candidateRows({ rows }: TableDefinition, evaluation: Evaluation): readonly TableRow[] {
  const { input, scope } = evaluation;
  switch (rows.from) {
    case 'single':
      return [{ label: '', scope, values: [], format: null }];
    case 'list':
      return listMembers(rows.list, input.template.catalogue, input.organisation).map((member) => ({
        label: printedLabel(member, evaluation),
        scope: scope.forMember(rows.list, member.key),
        values: [],
        format: null,
      }));
    case 'rows':
      return (ownValue(input.figures.rows, rows.figure) ?? []).map(({ id }) => ({
        label: '',
        scope: scope.forMember(rows.figure, id),
        values: [],
        format: null,
      }));
    case 'lines':
      return rows.lines
        .filter(({ when }) => holds(when, scope))
        .map(({ label, values, format }) => ({ label, scope, values, format }));
    default:
      return assertNever(rows);
  }
}

function cellExpression(column: TableColumn, index: number, row: TableRow): Expression | null {
  const value = row.values[index] ?? column.value;
  return typeof value === 'object' ? value : null;
}

/** A cell's value; null in a column that holds no value (STT, the row's own name). */
export function cellOutcome(column: TableColumn, index: number, row: TableRow): Outcome | null {
  return cellExpression(column, index, row)?.evaluate(row.scope) ?? null;
}

/**
 * The rows that say something: one whose every figure is blank is not printed, unless the table has a
 * sign for what is not known yet.
 */
export function tableRows(
  definition: TableDefinition,
  leaves: readonly TableColumn[],
  evaluation: Evaluation,
): readonly TableRow[] {
  const candidates = candidateRows(definition, evaluation);
  if (leaves.some(({ blank }) => blank !== '')) return candidates;
  return candidates.filter((row) =>
    leaves.some((column, index) => {
      const expression = cellExpression(column, index, row);
      // Words written out in the template are no figure of the commune's.
      if (expression === null || expression.names.length === 0) return false;
      return expression.evaluate(row.scope).state !== 'blank';
    }),
  );
}
