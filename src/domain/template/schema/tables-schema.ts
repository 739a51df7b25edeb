import * as v from 'valibot';
import { FLAG, ID, KEY, NUMBER_FORMAT, SOURCE, TEXT, WORDS } from './parts.ts';

export interface RawLeaf {
  readonly header: string;
  readonly value?: string | undefined;
  readonly width: number;
  readonly format: v.InferOutput<typeof NUMBER_FORMAT>;
  readonly total: boolean;
  readonly blank?: string | undefined;
  readonly notComputable?: string | undefined;
  readonly totalValue?: string | undefined;
}
interface RawColumnGroup {
  readonly header: string;
  readonly columns: readonly RawColumn[];
}
export type RawColumn = RawLeaf | RawColumnGroup;

function hasKey(input: unknown, key: string): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key);
}

const LEAF = v.strictObject({
  header: TEXT,
  value: v.optional(SOURCE),
  width: v.pipe(v.number(), v.minValue(0.1), v.maxValue(100)),
  format: v.optional(NUMBER_FORMAT, 'count'),
  total: FLAG,
  blank: v.optional(WORDS),
  notComputable: v.optional(WORDS),
  totalValue: v.optional(SOURCE),
});
const GROUP: v.GenericSchema<unknown, RawColumnGroup> = v.strictObject({
  header: TEXT,
  columns: v.pipe(v.array(v.lazy(() => COLUMN)), v.minLength(1)),
});
const COLUMN: v.GenericSchema<unknown, RawColumn> = v.lazy((input) =>
  hasKey(input, 'columns') ? GROUP : LEAF,
);

const LINE = v.strictObject({
  label: WORDS,
  values: v.array(SOURCE),
  format: v.optional(NUMBER_FORMAT),
  when: v.optional(SOURCE),
});
const SINGLE = v.literal('single');
const OF_LIST = v.strictObject({ list: KEY });
const OF_FIGURE = v.strictObject({ figure: KEY });
const OF_LINES = v.strictObject({ lines: v.pipe(v.array(LINE), v.minLength(1)) });

const ROWS: v.GenericSchema<
  unknown,
  | v.InferOutput<typeof SINGLE>
  | v.InferOutput<typeof OF_LIST>
  | v.InferOutput<typeof OF_FIGURE>
  | v.InferOutput<typeof OF_LINES>
> = v.lazy((input) => {
  if (hasKey(input, 'list')) return OF_LIST;
  if (hasKey(input, 'figure')) return OF_FIGURE;
  return hasKey(input, 'lines') ? OF_LINES : SINGLE;
});

export const TABLES = v.record(
  ID,
  v.strictObject({
    title: WORDS,
    columns: v.pipe(v.array(COLUMN), v.minLength(1)),
    rows: ROWS,
    total: v.optional(WORDS),
    numbered: FLAG,
  }),
);
