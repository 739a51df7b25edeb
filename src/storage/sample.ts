import * as v from 'valibot';
import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Report } from '../domain/report/report.ts';
import type { Result } from '../lib/result.ts';
import { figureSetSchema } from './schema/figure-set.ts';
import { organisationSchema } from './schema/organisation.ts';
import { parseShape, type ShapeProblem } from './schema/parse-record.ts';
import { referenceSchema } from './schema/reference.ts';
import { reportSchema } from './schema/report.ts';

/** The sample organisation with one report and all it needs. */
export interface Sample {
  readonly format: 'bao-cao-xa-sample';
  readonly version: 1;
  readonly organisation: Organisation;
  readonly figureSet: FigureSet;
  readonly report: Report;
  readonly references: readonly Reference[];
}

const sampleSchema: v.GenericSchema<unknown, Sample> = v.strictObject({
  format: v.literal('bao-cao-xa-sample'),
  version: v.literal(1),
  organisation: organisationSchema,
  figureSet: figureSetSchema,
  report: reportSchema,
  references: v.array(referenceSchema),
});

/** Reads the sample file by the schemas of the user's own records. */
export function readSample(data: unknown): Result<Sample, ShapeProblem> {
  return parseShape(sampleSchema, data);
}
