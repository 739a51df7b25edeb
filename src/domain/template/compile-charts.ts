import type * as v from 'valibot';
import type { ChartDefinition } from './catalogue.ts';
import { compileSource } from './compile-source.ts';
import type { NameTable } from './name-table.ts';
import type { CHARTS } from './schema/charts-schema.ts';
import { under, type Complain } from './template-problem.ts';

type RawChart = v.InferOutput<typeof CHARTS>[string];

function compileChart(
  key: string,
  raw: RawChart,
  names: NameTable,
  lists: ReadonlyMap<string, unknown>,
  complain: Complain,
): ChartDefinition {
  const { title, kind, unit, each = null, documents = null, categories } = raw;
  if (each !== null && !lists.has(each)) complain(['each'], 'unknown-list', { name: each });
  const named = each === null && documents === null;
  if (!named && categories !== undefined) complain(['categories'], 'categories-unexpected');
  if (named && categories === undefined) complain(['categories'], 'categories-missing');

  const expected = valuesExpected(raw);
  const lookup = names.lookup({ each });
  const series = raw.series.map(({ label, values }, index) => {
    const report = under(complain, 'series', index);
    if (values.length !== expected) {
      report(['values'], 'series-values', { expected, received: values.length });
    }
    return {
      label,
      values: values.map((value, place) => compileSource(value, lookup, ['values', place], report)),
    };
  });
  return { key, title, kind, unit, categories: categories ?? [], each, documents, series };
}

/** Of each series: one per category, one that is evaluated per member, none where documents are counted. */
function valuesExpected({ each, documents, categories = [] }: RawChart): number {
  if (documents !== undefined) return 0;
  return each === undefined ? categories.length : 1;
}

export function compileCharts(
  raw: v.InferOutput<typeof CHARTS>,
  names: NameTable,
  lists: ReadonlyMap<string, unknown>,
  complain: Complain,
): ReadonlyMap<string, ChartDefinition> {
  return new Map(
    Object.entries(raw).map(([key, chart]) => [
      key,
      compileChart(key, chart, names, lists, under(complain, key)),
    ]),
  );
}
