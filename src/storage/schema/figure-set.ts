import * as v from 'valibot';
import type { FigureSet } from '../../domain/figure/figure-set.ts';
import { idSchema, isoDateSchema, mapSchema, revSchema, textSchema } from './parts.ts';

export const periodSchema = v.strictObject({
  kind: v.picklist(['month', 'quarter', 'half', 'nineMonths', 'year', 'stage']),
  year: v.pipe(v.number(), v.safeInteger()),
  ordinal: v.pipe(v.number(), v.safeInteger()),
  from: isoDateSchema,
  to: isoDateSchema,
});

const row = v.strictObject({ id: idSchema, cells: mapSchema(textSchema) });

export const figureSetSchema: v.GenericSchema<unknown, FigureSet> = v.strictObject({
  id: idSchema,
  rev: revSchema,
  organisationId: idSchema,
  period: periodSchema,
  name: v.nullable(textSchema),
  entries: mapSchema(v.strictObject({ typed: textSchema, at: textSchema })),
  rows: mapSchema(v.array(row)),
});
