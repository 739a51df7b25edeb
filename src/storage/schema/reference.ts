import * as v from 'valibot';
import type { Reference } from '../../domain/reference/reference.ts';
import { idSchema, isoDateSchema, revSchema, textSchema } from './parts.ts';

export const referenceSchema: v.GenericSchema<unknown, Reference> = v.strictObject({
  id: idSchema,
  rev: revSchema,
  organisationId: idSchema,
  type: textSchema,
  number: v.nullable(textSchema),
  symbol: v.nullable(textSchema),
  date: v.nullable(isoDateSchema),
  issuer: v.nullable(textSchema),
  subject: textSchema,
  role: v.picklist(['request', 'basis', 'issued', 'planned']),
  topic: v.nullable(textSchema),
});
