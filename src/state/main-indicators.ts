import type { Scope } from '../domain/expression/expression.ts';
import type { Outcome } from '../domain/expression/outcome.ts';
import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import { ReportScope } from '../domain/report/report-scope.ts';
import type { IndicatorDefinition } from '../domain/template/catalogue.ts';
import { listMembers } from '../domain/template/list-members.ts';
import type { SectionDefinition, Template } from '../domain/template/template.ts';

/** A value in each stored period, in the order of the periods; null where there is none. */
type Values = readonly (number | null)[];

/** A rate, or a count such as the dossiers received, over all stored periods. */
export interface PeriodIndicator {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly format: 'percent' | 'count';
  readonly values: Values;
}

/** An indicator of each member of a list, such as lĩnh vực; members without any value are left out. */
export interface MemberIndicator {
  readonly key: string;
  readonly label: string;
  /** `Lĩnh vực` */
  readonly list: string;
  readonly members: readonly {
    readonly key: string;
    readonly label: string;
    readonly values: Values;
  }[];
}

export interface MainIndicators {
  /** The main counts, as the catalogue marks them. */
  readonly counts: readonly PeriodIndicator[];
  readonly plain: readonly PeriodIndicator[];
  readonly byMember: readonly MemberIndicator[];
}

/** Periods in the order in which they ended; of two that end together the longer one last. */
export function byLastDay(sets: readonly FigureSet[]): readonly FigureSet[] {
  return [...sets].sort(
    ({ period: one }, { period: other }) =>
      one.to.localeCompare(other.to) || other.from.localeCompare(one.from),
  );
}

const shownIn = (sections: readonly SectionDefinition[]): readonly string[] =>
  sections.flatMap(({ blocks, sections: below }) => [
    ...blocks.flatMap((block) => (block.kind === 'indicators' ? block.indicators : [])),
    ...shownIn(below),
  ]);

/** Those that templates show beside their sections first, then the catalogue's others. */
function inOrder(templates: readonly Template[]): readonly IndicatorDefinition[] {
  const all = new Map(templates.flatMap(({ catalogue }) => [...catalogue.indicators]));
  const keys = new Set([...templates.flatMap(({ sections }) => shownIn(sections)), ...all.keys()]);
  return [...keys].flatMap((key) => all.get(key) ?? []);
}

const numberOf = (outcome: Outcome): number | null =>
  outcome.state === 'value' && typeof outcome.value === 'number' ? outcome.value : null;

const hasAny = ({ values }: { readonly values: Values }): boolean =>
  values.some((value) => value !== null);

/** The main counts, and the rates, that have a value in at least one of the periods; `sets` are in order. */
export function mainIndicators(
  templates: readonly Template[],
  lists: Organisation['lists'],
  sets: readonly FigureSet[],
): MainIndicators {
  // The catalogue is one for all report types.
  const catalogue = templates[0]?.catalogue;
  if (!catalogue) return { counts: [], plain: [], byMember: [] };
  const scopes = sets.map((figures) => ReportScope.over(catalogue, { lists }, figures));
  const over = (read: (scope: Scope) => Outcome): Values =>
    scopes.map((scope) => numberOf(read(scope)));

  const indicator = (
    key: string,
    label: string,
    note: string,
    format: PeriodIndicator['format'],
  ): PeriodIndicator => ({ key, label, note, format, values: over((scope) => scope.read(key)) });

  const counts = [...catalogue.figures.values()]
    .filter(({ main }) => main)
    .map(({ key, label }) => indicator(key, label, '', 'count'))
    .filter(hasAny);
  const rates = inOrder(templates).filter(({ format }) => format === 'percent');
  const plain = rates
    .filter(({ each }) => each === null)
    .map(({ key, label, note }) => indicator(key, label, note, 'percent'))
    .filter(hasAny);
  const byMember = rates.flatMap(({ key, label, each }) => {
    if (each === null) return [];
    const members = listMembers(each, catalogue, { lists })
      .map((member) => ({
        key: member.key,
        label: member.label,
        values: over((scope) => scope.readMember(key, member.key)),
      }))
      .filter(hasAny);
    const list = catalogue.lists.get(each)?.label ?? each;
    return members.length > 0 ? [{ key, label, list, members }] : [];
  });
  return { counts, plain, byMember };
}
