import { assertNever } from '../../lib/assert-never.ts';
import type { NameLookup } from '../expression/compile-expression.ts';
import { textTokens } from '../report/parse-text.ts';
import { resolveToken, type TokenContext } from '../report/token.ts';
import type { Catalogue } from './catalogue.ts';
import { compileOptional } from './compile-source.ts';
import type { RawBlock, RawSection } from './schema/outline-schema.ts';
import type { Block, SectionDefinition } from './template.ts';
import { under, type Complain } from './template-problem.ts';

/** Reports the tokens of a text that stand for nothing. */
export function checkTokens(
  text: string,
  context: TokenContext,
  path: readonly (string | number)[],
  complain: Complain,
): void {
  for (const { name } of textTokens(text)) {
    if (resolveToken(name, context) === undefined) {
      complain(path, 'unknown-token', { token: name });
    }
  }
}

/** An annex stands at the top: within a section it has no place. */
function inner({ annex }: RawSection, complain: Complain): Complain {
  if (annex !== undefined) complain(['annex'], 'annex-not-at-top');
  return complain;
}

/** Compiles the sections of one outline; ids are unique in all of it. */
export class OutlineCompiler {
  readonly #catalogue: Catalogue;
  readonly #lookup: NameLookup;
  readonly #tokens: TokenContext;
  readonly #sectionIds = new Set<string>();
  readonly #blockIds = new Set<string>();
  /** Figures that some section asks for. */
  readonly asked = new Set<string>();

  constructor(catalogue: Catalogue, lookup: NameLookup, tokens: TokenContext) {
    this.#catalogue = catalogue;
    this.#lookup = lookup;
    this.#tokens = tokens;
  }

  section(raw: RawSection, complain: Complain, outer: string | null = null): SectionDefinition {
    const {
      id,
      title,
      heading = null,
      hint,
      optional,
      leftOut,
      periods,
      subPeriod = outer,
      annex = null,
    } = raw;
    if (subPeriod !== null && !this.#tokens.subPeriods?.some(({ key }) => key === subPeriod)) {
      complain(['subPeriod'], 'unknown-sub-period', { name: subPeriod });
    }
    if (this.#sectionIds.has(id)) complain(['id'], 'duplicate', { name: id });
    this.#sectionIds.add(id);
    for (const [index, line] of (annex?.intro ?? []).entries()) {
      checkTokens(line, this.#tokens, ['annex', 'intro', index], complain);
    }
    if (heading !== null) checkTokens(heading, this.#tokens, ['heading'], complain);
    return {
      id,
      title,
      heading,
      hint,
      optional: optional || leftOut,
      leftOut,
      periods,
      subPeriod,
      annex,
      blocks: raw.blocks.map((block, index) =>
        this.#block(id, block, under(complain, 'blocks', index)),
      ),
      sections: raw.sections.map((section, index) =>
        this.section(section, inner(section, under(complain, 'sections', index)), subPeriod),
      ),
    };
  }

  /** Ids that are written must be unique; those made from a place are made so. */
  #claim(id: string, complain: Complain, path: string): string {
    if (this.#blockIds.has(id)) complain([path], 'duplicate', { name: id });
    this.#blockIds.add(id);
    return id;
  }

  #placeId(section: string, name: string): string {
    let id = `${section}:${name}`;
    for (let copy = 2; this.#blockIds.has(id); copy += 1) id = `${section}:${name}:${String(copy)}`;
    this.#blockIds.add(id);
    return id;
  }

  #block(section: string, raw: RawBlock, complain: Complain): Block {
    if ('figures' in raw) {
      raw.figures.forEach((key, index) => {
        if (!this.#catalogue.figures.has(key)) {
          complain(['figures', index], 'unknown-figure', { name: key });
        }
        this.asked.add(key);
      });
      return { kind: 'figures', id: this.#placeId(section, 'figures'), ...raw };
    }
    if ('statement' in raw) return this.#statement(raw, complain);
    if ('narrative' in raw) {
      const { narrative, label, hint, starters, next } = raw;
      starters.forEach((starter, index) => {
        checkTokens(starter, this.#tokens, ['starters', index], complain);
      });
      const id = this.#claim(narrative, complain, 'narrative');
      return { kind: 'narrative', id, label, hint, starters, next };
    }
    if ('table' in raw) {
      const { table } = raw;
      if (!this.#catalogue.tables.has(table)) complain(['table'], 'unknown-table', { name: table });
      const when = compileOptional(raw.when, this.#lookup, ['when'], complain);
      return { kind: 'table', id: this.#placeId(section, table), table, when };
    }
    if ('chart' in raw) {
      const { chart, printed } = raw;
      if (!this.#catalogue.charts.has(chart)) complain(['chart'], 'unknown-chart', { name: chart });
      return { kind: 'chart', id: this.#placeId(section, chart), chart, printed };
    }
    if ('references' in raw) {
      const { references: role, topic } = raw;
      return { kind: 'references', id: this.#placeId(section, role), role, topic };
    }
    if ('indicators' in raw) {
      const { indicators } = raw;
      indicators.forEach((key, index) => {
        if (!this.#catalogue.indicators.has(key)) {
          complain(['indicators', index], 'unknown-indicator', { name: key });
        }
      });
      return { kind: 'indicators', id: this.#placeId(section, 'indicators'), indicators };
    }
    return assertNever(raw);
  }

  #statement(raw: Extract<RawBlock, { statement: unknown }>, complain: Complain): Block {
    const { statement, variants, next } = raw;
    return {
      kind: 'statement',
      id: this.#claim(statement, complain, 'statement'),
      next,
      variants: variants.map(({ when, text }, index) => {
        const report = under(complain, 'variants', index);
        if (when === undefined && index < variants.length - 1)
          report(['when'], 'otherwise-not-last');
        checkTokens(text, this.#tokens, ['text'], report);
        return { when: compileOptional(when, this.#lookup, ['when'], report), text };
      }),
    };
  }
}
