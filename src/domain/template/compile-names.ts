import type * as v from 'valibot';
import { isKeyword } from '../expression/parse-expression.ts';
import { FUNCTIONS } from '../expression/functions.ts';
import { isWord } from '../report/word.ts';
import { normaliseName } from './normalise-name.ts';
import { NameTable, type NameEntry } from './name-table.ts';
import type { FIGURES } from './schema/figures-schema.ts';
import type { INDICATORS } from './schema/indicators-schema.ts';
import type { LISTS } from './schema/lists-schema.ts';
import { under, type Complain } from './template-problem.ts';

export interface RawCatalogueNames {
  readonly lists: v.InferOutput<typeof LISTS>;
  readonly figures: v.InferOutput<typeof FIGURES>;
  readonly indicators: v.InferOutput<typeof INDICATORS>;
}

const MAX_MEMBERS = 200;

/** Checks that keys and readable names are unique, and builds the table of names. */
export function compileNames(
  { lists, figures, indicators }: RawCatalogueNames,
  complain: {
    readonly lists: Complain;
    readonly figures: Complain;
    readonly indicators: Complain;
  },
): NameTable {
  const names = new Map<string, NameEntry>();
  const shorts = new Map<string, string>();

  const claim = (key: string, short: string, entry: NameEntry, report: Complain): void => {
    if (names.has(key)) report([], 'duplicate', { name: key });
    if (isKeyword(key) || FUNCTIONS.has(key) || key === 'member') {
      report([], 'reserved-key', { key });
    }
    names.set(key, entry);
    const folded = normaliseName(short);
    const other = shorts.get(folded);
    if (other !== undefined) report(['short'], 'duplicate-short', { name: short, other });
    else if (isWord(folded) || /[{}[\]\n]/.test(short)) {
      report(['short'], 'reserved-short', { name: short });
    }
    shorts.set(folded, key);
  };

  for (const [key, { label, short = label, by = null, columns }] of Object.entries(
    figures.figures,
  )) {
    const columnSet = columns === undefined ? null : new Set(Object.keys(columns));
    const entry: NameEntry = { kind: 'figure', list: by, columns: columnSet };
    claim(key, short, entry, under(complain.figures, 'figures', key));
  }
  for (const [key, { label, short = label, each = null }] of Object.entries(indicators)) {
    const entry: NameEntry = { kind: 'indicator', list: each, columns: null };
    claim(key, short, entry, under(complain.indicators, key));
  }

  const members = new Map<string, ReadonlySet<string>>();
  for (const [key, list] of Object.entries(lists)) {
    const keys = Object.keys(list.members);
    members.set(key, new Set(keys));
    if (keys.length > MAX_MEMBERS) {
      complain.lists([key, 'members'], 'too-many-members', { limit: MAX_MEMBERS });
    }
  }
  return new NameTable(names, members);
}
