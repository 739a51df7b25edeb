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
    /** Counts the documents of the register month by month; its one series then has no values. */
    documents: v.optional(v.literal('issued')),
    series: v.pipe(
      v.array(v.strictObject({ label: WORDS, values: v.optional(v.array(SOURCE), []) })),
      v.minLength(1),
    ),
  }),
);
