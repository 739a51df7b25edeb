import type { Expression, Scope } from '../domain/expression/expression.ts';
import { monthsFrom } from '../domain/period/months-from.ts';
import type { ReferenceRole } from '../domain/reference/reference.ts';
import type { ChartData } from '../domain/report/chart-data.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { lastListedDay, listedReferences } from '../domain/report/listed-references.ts';
import { printedLabel } from './compose/printed-label.ts';
import { listMembers } from '../domain/template/list-members.ts';

/** Characters of an ISO day that name its month. */
const MONTH = 7;

interface ChartColumn {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

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
  const named = () =>
    definition.categories.map((label, index) => ({
      label,
      values: series.map(({ values }) => read(values[index], scope)),
    }));
  const columns = (
    definition.documents !== null
      ? countByMonth(definition.documents, evaluation)
      : each === null
        ? named()
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

/** The documents that the report lists, a column for each month from the first to the last of them. */
function countByMonth(
  role: Extract<ReferenceRole, 'issued'>,
  { input }: Evaluation,
): readonly ChartColumn[] {
  const { references, figures } = input;
  const months = listedReferences(
    { role, topic: '' },
    references,
    figures.period,
    lastListedDay(input),
  )
    .flatMap(({ date }) => (date === null ? [] : [date.slice(0, MONTH)]))
    .sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsFrom(first, last).map((month) => ({
    label: `${month.slice(5)}/${month.slice(0, 4)}`,
    values: [months.filter((one) => one === month).length],
  }));
}

/** Whether there is anything to draw: a chart of nothing but blanks and zeros is not printed. */
export function hasChartValues({ series }: ChartData): boolean {
  return series.some(({ values }) => values.some((value) => value !== null && value !== 0));
}
