import * as v from 'valibot';
import { FLAG, KEY, OPTIONAL_TEXT, WORDS } from './parts.ts';

export const PERIOD_KIND = v.picklist(['month', 'quarter', 'half', 'nineMonths', 'year', 'stage']);

/** Quoted in YAML, which would read a bare day as a timestamp. */
const DAY = v.pipe(v.string(), v.isoDate());

const SUB_PERIOD = v.strictObject({
  label: WORDS,
  hint: OPTIONAL_TEXT,
  optional: FLAG,
  follows: v.optional(KEY),
});

export const TEMPLATE = v.strictObject({
  name: WORDS,
  shortName: WORDS,
  note: OPTIONAL_TEXT,
  inUse: v.optional(v.strictObject({ from: v.optional(DAY), until: v.optional(DAY) }), {}),
  periods: v.pipe(v.array(PERIOD_KIND), v.minLength(1)),
  documentName: WORDS,
  subject: WORDS,
  issuer: v.optional(v.picklist(['division', 'committee'])),
  numbering: v.pipe(
    v.array(v.picklist(['part', 'roman', 'arabic', 'arabic-nested', 'letter'])),
    v.minLength(1),
    v.maxLength(5),
  ),
  required: v.optional(v.array(KEY), []),
  subPeriods: v.optional(v.record(KEY, SUB_PERIOD), {}),
});
