import * as v from 'valibot';
import { KEY, OPTIONAL_TEXT, SOURCE, WORDS } from './parts.ts';

export const INDICATORS = v.record(
  KEY,
  v.strictObject({
    label: WORDS,
    short: v.optional(WORDS),
    formula: SOURCE,
    format: v.picklist(['percent', 'count', 'decimal', 'money']),
    unit: OPTIONAL_TEXT,
    each: v.optional(KEY),
    note: OPTIONAL_TEXT,
  }),
);
