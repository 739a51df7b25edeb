import * as v from 'valibot';
import { FLAG, KEY, OPTIONAL_TEXT, SOURCE, TEXT, WORDS } from './parts.ts';

const CELL_TYPES = ['count', 'money', 'number', 'percent', 'text', 'date'] as const;

const COLUMN = v.strictObject({
  label: WORDS,
  type: v.picklist(CELL_TYPES),
  personal: FLAG,
  needed: FLAG,
  total: FLAG,
  options: v.optional(v.array(WORDS), []),
});

const FIGURE = v.strictObject({
  label: WORDS,
  short: v.optional(WORDS),
  group: KEY,
  type: v.picklist([...CELL_TYPES, 'rows']),
  unit: TEXT,
  by: v.optional(KEY),
  offer: v.optional(SOURCE),
  carriedFrom: v.optional(KEY),
  hint: OPTIONAL_TEXT,
  personal: FLAG,
  accumulates: FLAG,
  main: FLAG,
  columns: v.optional(v.record(KEY, COLUMN)),
});

export const FIGURES = v.strictObject({
  groups: v.record(KEY, WORDS),
  figures: v.record(KEY, FIGURE),
});
