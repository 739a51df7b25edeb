import * as v from 'valibot';
import { ID, KEY, SOURCE, WORDS } from './parts.ts';

export const RULES = v.array(
  v.strictObject({
    id: ID,
    severity: v.picklist(['error', 'warning', 'info']),
    left: SOURCE,
    operator: v.picklist(['=', '!=', '<', '<=', '>', '>=']),
    right: SOURCE,
    when: v.optional(SOURCE),
    each: v.optional(KEY),
    blank: v.optional(v.record(v.string(), v.literal('zero')), {}),
    message: WORDS,
    hint: WORDS,
  }),
);
