import { textTokens } from '../report/parse-text.ts';
import { isWord } from '../report/word.ts';
import { normaliseName } from './normalise-name.ts';
import type {
  FigureDefinition,
  FigureGroup,
  IndicatorDefinition,
  ListDefinition,
} from './catalogue.ts';
import type { RawCatalogueNames } from './compile-names.ts';
import { compileOptional, compileSource } from './compile-source.ts';
import type { NameTable } from './name-table.ts';
import { under, type Complain } from './template-problem.ts';

type RawFigure = RawCatalogueNames['figures']['figures'][string];

/** What a member prints as may name the period, no figure: it is printed beside figures of its own. */
function checkWords(text: string, complain: Complain): void {
  for (const { name } of textTokens(text)) {
    if (!isWord(normaliseName(name))) complain(['printed'], 'unknown-token', { token: name });
  }
}

export function compileLists(
  lists: RawCatalogueNames['lists'],
  complain: Complain,
): ReadonlyMap<string, ListDefinition> {
  return new Map(
    Object.entries(lists).map(([key, { label, editable, members }]) => [
      key,
      {
        key,
        label,
        editable,
        members: Object.entries(members).map(([member, name]) => {
          if (typeof name === 'string') return { key: member, label: name };
          checkWords(name.printed, under(complain, key, 'members', member));
          return { key: member, ...name };
        }),
      },
    ]),
  );
}

export function compileGroups(
  groups: RawCatalogueNames['figures']['groups'],
): readonly FigureGroup[] {
  return Object.entries(groups).map(([key, label]) => ({ key, label }));
}

function checkFigure(
  figure: RawFigure,
  raw: RawCatalogueNames,
  names: NameTable,
  complain: Complain,
): void {
  const { by, group, type, columns, carriedFrom } = figure;
  if (by !== undefined && !Object.hasOwn(raw.lists, by)) {
    complain(['by'], 'unknown-list', { name: by });
  }
  if (!Object.hasOwn(raw.figures.groups, group)) {
    complain(['group'], 'unknown-group', { name: group });
  }
  if (type === 'rows' && columns === undefined) complain(['columns'], 'columns-missing');
  if (type !== 'rows' && columns !== undefined) complain(['columns'], 'columns-unexpected');
  if (type === 'rows' && by !== undefined) complain(['by'], 'rows-by-list');
  if (carriedFrom !== undefined && names.entry(carriedFrom) === undefined) {
    complain(['carriedFrom'], 'unknown-name', { name: carriedFrom });
  }
}

export function compileFigures(
  raw: RawCatalogueNames,
  names: NameTable,
  complain: Complain,
): ReadonlyMap<string, FigureDefinition> {
  return new Map(
    Object.entries(raw.figures.figures).map(([key, figure]) => {
      const report = under(complain, 'figures', key);
      checkFigure(figure, raw, names, report);
      const { by = null, short = figure.label, carriedFrom = null, columns = {} } = figure;
      const definition: FigureDefinition = {
        ...figure,
        key,
        short,
        by,
        carriedFrom,
        offer: compileOptional(figure.offer, names.lookup({ each: by }), ['offer'], report),
        columns: Object.entries(columns).map(([column, rest]) => ({ key: column, ...rest })),
      };
      return [key, definition];
    }),
  );
}

export function compileIndicators(
  raw: RawCatalogueNames,
  names: NameTable,
  complain: Complain,
): ReadonlyMap<string, IndicatorDefinition> {
  return new Map(
    Object.entries(raw.indicators).map(([key, indicator]) => {
      const { each = null, short = indicator.label } = indicator;
      if (each !== null && !Object.hasOwn(raw.lists, each)) {
        complain([key, 'each'], 'unknown-list', { name: each });
      }
      const lookup = names.lookup({ each });
      const formula = compileSource(indicator.formula, lookup, [key, 'formula'], complain);
      return [key, { ...indicator, key, short, each, formula }];
    }),
  );
}
