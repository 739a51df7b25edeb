import * as v from 'valibot';
import type { FigureSet } from '../../domain/figure/figure-set.ts';
import { idSchema, isoDateSchema, revSchema, textSchema } from './parts.ts';

const period = v.strictObject({
  kind: v.picklist(['month', 'quarter', 'half', 'nineMonths', 'year', 'stage']),
  year: v.pipe(v.number(), v.safeInteger()),
  ordinal: v.pipe(v.number(), v.safeInteger()),
  from: isoDateSchema,
  to: isoDateSchema,
});

const row = v.strictObject({ id: idSchema, cells: v.record(textSchema, textSchema) });

export const figureSetSchema: v.GenericSchema<unknown, FigureSet> = v.strictObject({
  id: idSchema,
  rev: revSchema,
  organisationId: idSchema,
  period,
  entries: v.record(textSchema, v.strictObject({ typed: textSchema, at: textSchema })),
  rows: v.record(textSchema, v.array(row)),
});
