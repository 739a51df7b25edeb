import * as v from 'valibot';
import { FLAG, ID, KEY, OPTIONAL_TEXT, SOURCE, TEXT, WORDS } from './parts.ts';
import { PERIOD_KIND } from './template-schema.ts';

const NEXT = v.optional(v.picklist(['keep', 'clear', 'shift']), 'shift');

const BLOCKS = {
  figures: v.strictObject({
    figures: v.pipe(v.array(KEY), v.minLength(1)),
    title: OPTIONAL_TEXT,
  }),
  statement: v.strictObject({
    statement: ID,
    variants: v.pipe(
      v.array(v.strictObject({ when: v.optional(SOURCE), text: TEXT })),
      v.minLength(1),
    ),
    next: NEXT,
  }),
  narrative: v.strictObject({
    narrative: ID,
    label: v.optional(WORDS, 'Lời văn'),
    hint: OPTIONAL_TEXT,
    starters: v.optional(v.array(WORDS), []),
    next: NEXT,
  }),
  table: v.strictObject({ table: ID, when: v.optional(SOURCE) }),
  chart: v.strictObject({ chart: ID, printed: FLAG }),
  references: v.strictObject({
    references: v.picklist(['request', 'basis', 'issued', 'planned']),
    topic: OPTIONAL_TEXT,
  }),
  indicators: v.strictObject({ indicators: v.pipe(v.array(KEY), v.minLength(1)) }),
};
/** Refuses everything, and names what was expected. */
const NO_KIND = v.pipe(v.picklist(Object.keys(BLOCKS)), v.never());

export type RawBlock = v.InferOutput<(typeof BLOCKS)[keyof typeof BLOCKS]>;

/** The key that a block is named after says its kind. */
const BLOCK: v.GenericSchema<unknown, RawBlock> = v.lazy((input) => {
  if (typeof input !== 'object' || input === null) return NO_KIND;
  const kind = Object.entries(BLOCKS).find(([name]) => Object.hasOwn(input, name));
  return kind === undefined ? NO_KIND : kind[1];
});

const ANNEX = v.strictObject({
  orientation: v.picklist(['portrait', 'landscape']),
  form: OPTIONAL_TEXT,
  intro: v.optional(v.array(WORDS), []),
});

export interface RawSection {
  readonly id: string;
  readonly title: string;
  readonly heading?: string | undefined;
  readonly hint: string;
  readonly optional: boolean;
  readonly leftOut: boolean;
  readonly periods: readonly v.InferOutput<typeof PERIOD_KIND>[];
  readonly subPeriod?: string | undefined;
  readonly annex?: v.InferOutput<typeof ANNEX> | undefined;
  readonly blocks: readonly RawBlock[];
  readonly sections: readonly RawSection[];
}

const SECTION: v.GenericSchema<unknown, RawSection> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9.]*$/)),
  title: WORDS,
  heading: v.optional(WORDS),
  hint: OPTIONAL_TEXT,
  optional: FLAG,
  leftOut: FLAG,
  periods: v.optional(v.array(PERIOD_KIND), []),
  subPeriod: v.optional(KEY),
  annex: v.optional(ANNEX),
  blocks: v.optional(v.array(BLOCK), []),
  sections: v.optional(v.array(v.lazy(() => SECTION)), []),
});

export const OUTLINE = v.pipe(v.array(SECTION), v.minLength(1));
