import type { Expression, Scope } from '../domain/expression/expression.ts';
import type { ChartData } from '../domain/report/chart-data.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { printedLabel } from './compose/printed-label.ts';
import { listMembers } from '../domain/template/list-members.ts';

/** Percentages are kept as ratios. */
const PERCENT = 100;

/** A chart of the catalogue with its numbers, without categories and series of nothing but blanks. */
export function composeChart(key: string, evaluation: Evaluation): ChartData {
  const { input, scope } = evaluation;
  const { catalogue } = input.template;
  const definition = catalogue.charts.get(key);
  if (definition === undefined) throw new Error(`No chart ${key}`);
  const { title, kind, unit, each, series } = definition;
  const read = (expression: Expression | undefined, from: Scope): number | null => {
    const outcome = expression?.evaluate(from);
    if (outcome?.state !== 'value' || typeof outcome.value !== 'number') return null;
    return unit === '%' ? outcome.value * PERCENT : outcome.value;
  };
  const columns = (
    each === null
      ? definition.categories.map((label, index) => ({
          label,
          values: series.map(({ values }) => read(values[index], scope)),
        }))
      : listMembers(each, catalogue, input.organisation).map((member) => ({
          label: printedLabel(member, evaluation),
          values: series.map(({ values }) => read(values[0], scope.forMember(each, member.key))),
        }))
  ).filter(({ values }) => values.some((value) => value !== null));
  return {
    key,
    title,
    kind,
    unit,
    categories: columns.map(({ label }) => label),
    series: series
      .map(({ label }, index) => ({
        label,
        values: columns.map(({ values }) => values[index] ?? null),
      }))
      .filter(({ values }) => values.some((value) => value !== null)),
  };
}

/** Whether there is anything to draw: a chart of nothing but blanks and zeros is not printed. */
export function hasChartValues({ series }: ChartData): boolean {
  return series.some(({ values }) => values.some((value) => value !== null && value !== 0));
}
