import * as v from 'valibot';
import { ID, KEY, OPTIONAL_TEXT, SOURCE, WORDS } from './parts.ts';

export const CHARTS = v.record(
  ID,
  v.strictObject({
    title: WORDS,
    kind: v.picklist(['doughnut', 'bar', 'column', 'stackedBar', 'stackedColumn', 'line']),
    unit: OPTIONAL_TEXT,
    categories: v.optional(v.array(WORDS)),
    each: v.optional(KEY),
    series: v.pipe(
      v.array(v.strictObject({ label: WORDS, values: v.pipe(v.array(SOURCE), v.minLength(1)) })),
      v.minLength(1),
    ),
  }),
);
