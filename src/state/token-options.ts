import { tokenContext } from '../document/compose/token-context.ts';
import { resolveToken, tokenName } from '../domain/report/token.ts';
import { referenceToken } from '../domain/reference/reference-token.ts';
import type { FigureDefinition, IndicatorDefinition } from '../domain/template/catalogue.ts';
import type { Block, SectionDefinition } from '../domain/template/template.ts';
import { foldText } from '../lib/fold-text.ts';
import { citeReference } from '../text/cite-reference.ts';
import { pickerGroups } from '../text/picker-groups.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** What a picker offers: `id` is the token it inserts, with its braces. */
export interface TokenOption {
  readonly id: string;
  readonly label: string;
  /** What it prints now. */
  readonly detail: string;
  readonly group: string;
}

type Counted = FigureDefinition | IndicatorDefinition;

const listOf = (definition: Counted): string | null =>
  'by' in definition ? definition.by : definition.each;

/** Figures that blocks ask for and indicators that they show. */
const askedKeys = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'figures') return block.figures;
      return block.kind === 'indicators' ? block.indicators : [];
    }),
  );

/** Figures and indicators with their values: the section's own first, then by group. */
export function figureOptions(
  desk: ReportDesk,
  section: SectionDefinition,
): readonly TokenOption[] {
  const context = tokenContext(desk.evaluation.input);
  const { catalogue } = desk.template;
  const here = askedKeys(section.blocks);
  const option = (
    definition: Counted,
    member: string | null,
    group: string,
    within: { readonly subPeriod?: string } = {},
  ): TokenOption => {
    const { key } = definition;
    const name = tokenName(
      'by' in definition
        ? { kind: 'figure', figure: key, member, ...within }
        : { kind: 'indicator', indicator: key, member, ...within },
      context,
    );
    const token = `{${name}}`;
    const { text, missing } = desk.composeText(token);
    return {
      id: token,
      label: name,
      detail: missing.length > 0 ? pickerGroups.blank : text,
      group,
    };
  };
  const options = (definition: Counted, group: string): readonly TokenOption[] => {
    const list = listOf(definition);
    if (list === null) return [option(definition, null, group)];
    return context.members(list).map(({ key }) => option(definition, key, group));
  };
  const groups = new Map(catalogue.groups.map(({ key, label }) => [key, label]));
  const figures = [...catalogue.figures.values()].filter(({ type }) => type !== 'rows');
  const indicators = [...catalogue.indicators.values()];
  const all: readonly Counted[] = [...figures, ...indicators];
  /** What the sections of another sub-period ask for and show, by that sub-period's name. */
  const elsewhere = desk.template.subPeriods
    .filter(({ key }) => key !== section.subPeriod)
    .flatMap(({ key: subPeriod, label }) => {
      const asked = askedKeys(
        desk.outline.flatMap((one) =>
          one.section.subPeriod === subPeriod ? one.section.blocks : [],
        ),
      );
      return all
        .filter((one) => asked.has(one.key) && listOf(one) === null)
        .map((one) => option(one, null, label, { subPeriod }));
    });
  const isHere = ({ key }: Counted): boolean => here.has(key);
  return [
    ...all.filter(isHere).flatMap((one) => options(one, pickerGroups.section)),
    ...elsewhere,
    ...figures
      .filter((one) => !isHere(one))
      .flatMap((one) => options(one, groups.get(one.group) ?? '')),
    ...indicators
      .filter((one) => !isHere(one))
      .flatMap((one) => options(one, pickerGroups.indicators)),
    ...pickerGroups.words.map((name) => ({
      id: `{${name}}`,
      label: name,
      detail: desk.composeText(`{${name}}`).text,
      group: pickerGroups.phrases,
    })),
  ].filter(({ label }) => resolveToken(label, context) !== undefined);
}

/** The register of documents, each with its token. */
export function referenceOptions(desk: ReportDesk): readonly TokenOption[] {
  const { references } = desk.workspace;
  return references.map((reference) => {
    const token = referenceToken(reference, references);
    return {
      id: `{${token}}`,
      label: token,
      detail: citeReference(reference, 'full'),
      group: pickerGroups.roles[reference.role],
    };
  });
}

/** Options with every word of the query in their name or detail, without regard to accents. */
export function searchOptions(
  options: readonly TokenOption[],
  query: string,
): readonly TokenOption[] {
  const words = foldText(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return options;
  return options.filter(({ label, detail, group }) => {
    const text = foldText(`${label} ${detail} ${group}`);
    return words.every((word) => text.includes(word));
  });
}
