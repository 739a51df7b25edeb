import * as v from 'valibot';
import type { Issue } from '../../domain/report/issue.ts';
import { periodSchema } from './figure-set.ts';
import { idSchema, revSchema, textSchema } from './parts.ts';

/** 1024 × 1024 characters; a report is a hundredth of it. */
const LONGEST_PACKED = 8 * 1024 * 1024;
const packed = v.pipe(v.string(), v.maxLength(LONGEST_PACKED), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

export const issueSchema: v.GenericSchema<unknown, Issue> = v.strictObject({
  id: idSchema,
  rev: revSchema,
  organisationId: idSchema,
  reportId: idSchema,
  templateId: idSchema,
  templateName: textSchema,
  period: periodSchema,
  copy: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  number: textSchema,
  date: textSchema,
  issuedAt: textSchema,
  appVersion: textSchema,
  shape: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  frozen: packed,
  fileName: textSchema,
  docx: packed,
});
