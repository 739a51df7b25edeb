import * as v from 'valibot';
import type { Report } from '../../domain/report/report.ts';
import { idSchema, mapSchema, revSchema, textSchema, textsSchema } from './parts.ts';

const statement = v.strictObject({
  text: textSchema,
  variant: v.nullable(v.pipe(v.number(), v.safeInteger())),
});

export const reportSchema: v.GenericSchema<unknown, Report> = v.strictObject({
  id: idSchema,
  rev: revSchema,
  organisationId: idSchema,
  templateId: idSchema,
  figureSetId: idSchema,
  date: textSchema,
  number: textSchema,
  signerId: v.nullable(idSchema),
  requestId: v.nullable(idSchema),
  addressees: v.nullable(textsSchema),
  recipients: v.nullable(textsSchema),
  narratives: mapSchema(textSchema),
  statements: mapSchema(statement),
  headings: mapSchema(textSchema),
  omitted: textsSchema,
  done: textsSchema,
  printed: mapSchema(v.boolean()),
  accepted: mapSchema(v.strictObject({ reason: textSchema, at: textSchema })),
  issuerId: v.nullable(idSchema),
  subPeriods: mapSchema(idSchema),
  unconfirmed: mapSchema(textsSchema),
  footnotes: v.boolean(),
  chartsAsPictures: v.boolean(),
  carriesData: v.boolean(),
  reopened: v.nullable(v.strictObject({ fileName: textSchema, at: textSchema })),
  deletedAt: v.nullable(textSchema),
  createdAt: textSchema,
  updatedAt: textSchema,
});
