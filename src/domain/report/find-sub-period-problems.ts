import { daysBetween } from '../../lib/iso-day.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding, FindingParam } from '../rule/finding.ts';
import { ruleFinding, type FindingContext } from '../rule/rule-finding.ts';
import type { SubPeriodDefinition } from '../template/template.ts';
import { brokenRules } from './broken-rules.ts';
import type { EvaluationInput } from './evaluation.ts';
import {
  findHalfRows,
  findMissing,
  findUnreadable,
  sectionsByCell,
} from './find-figure-problems.ts';
import type { SectionIndex } from './section-index.ts';
import { figuresIn, scopeIn } from './sub-period.ts';

const day = (value: string): FindingParam => ({ value, format: 'date' });
const text = (value: string): FindingParam => ({ value, format: 'text' });
const PLACES = [{ kind: 'report', field: 'period' }] as const;

interface SetSubPeriod extends SubPeriodDefinition {
  readonly from: string;
  readonly to: string;
}

/** One after the other: the second begins the day after the first ends, or they do not fit. */
function findMisfit(first: SetSubPeriod, second: SetSubPeriod): readonly Finding[] {
  const apart = daysBetween(first.to, second.from) - 1;
  if (apart === 0) return [];
  // A period that lies within the other shares only its own days with it.
  const end = second.to < first.to ? second.to : first.to;
  const days = apart > 0 ? apart : daysBetween(second.from, end) + 1;
  return [
    builtInFinding(
      apart > 0 ? 'R-XREF-PERIOD.gap' : 'R-XREF-PERIOD.overlap',
      `${first.key}:${second.key}`,
      {
        severity: 'warning',
        params: {
          first: text(first.label),
          second: text(second.label),
          end: day(first.to),
          start: day(second.from),
          days: { value: days, format: 'count' },
        },
        places: PLACES,
        sections: [],
      },
    ),
  ];
}

/** Sub-periods of the same figures, one following the other, together. */
function inChains(set: readonly SetSubPeriod[]): readonly (readonly SetSubPeriod[])[] {
  const chains = new Map<string, SetSubPeriod[]>();
  const homes = new Map<string, string>();
  for (const one of set) {
    // Those that are followed are declared first.
    const home = homes.get(one.follows ?? '') ?? one.follows ?? one.key;
    homes.set(one.key, home);
    chains.set(home, [...(chains.get(home) ?? []), one]);
  }
  return [...chains.values()];
}

/** The days of a chain from its first to its last, by the name of its first. */
function spanOf(chain: readonly SetSubPeriod[]): SetSubPeriod {
  const [first] = chain;
  if (first === undefined) throw new Error('A chain has one sub-period at least');
  const earliest = chain.reduce((from, one) => (one.from < from ? one.from : from), first.from);
  const latest = chain.reduce((to, one) => (one.to > to ? one.to : to), first.to);
  return { ...first, from: earliest, to: latest };
}

/** A block of figures may tell of a part of another's time: each prints its own days. */
const isWithin = (one: SetSubPeriod, other: SetSubPeriod): boolean =>
  one.from >= other.from && one.to <= other.to;

/** Each with the one that begins after it. */
function neighbours(
  periods: readonly SetSubPeriod[],
): readonly (readonly [SetSubPeriod, SetSubPeriod])[] {
  const ordered = [...periods].sort(
    (one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to),
  );
  return ordered.flatMap((second, index) => {
    const first = ordered[index - 1];
    return first === undefined ? [] : [[first, second] as const];
  });
}

/** R-XREF-PERIOD: sub-periods without days, backwards, overlapping or with days left between them. */
export function findSubPeriodProblems(
  input: EvaluationInput,
  { bySubPeriod }: SectionIndex,
): readonly Finding[] {
  const findings: Finding[] = [];
  const sound: SetSubPeriod[] = [];
  for (const definition of input.template.subPeriods) {
    const { key, label } = definition;
    if (!bySubPeriod.has(key)) continue;
    const found = (check: 'order' | 'unset', params: Finding['params']): void => {
      findings.push(
        builtInFinding(`R-XREF-PERIOD.${check}`, key, {
          severity: check === 'order' ? 'error' : 'warning',
          params: { name: text(label), ...params },
          places: PLACES,
          sections: [],
        }),
      );
    };
    if (input.subPeriods === undefined || !Object.hasOwn(input.subPeriods, key)) {
      found('unset', {});
      continue;
    }
    const { from, to } = figuresIn(input, key).period;
    if (to < from) found('order', { from: day(from), to: day(to) });
    else sound.push({ ...definition, from, to });
  }
  const chains = inChains(sound);
  return [
    ...findings,
    ...chains.flatMap((chain) => neighbours(chain).flatMap((pair) => findMisfit(...pair))),
    ...neighbours(chains.map(spanOf))
      .filter(([first, second]) => !isWithin(first, second) && !isWithin(second, first))
      .flatMap((pair) => findMisfit(...pair)),
  ];
}

/** What is wrong with the figures of one sub-period: the same checks as of the report's own. */
export function findInSubPeriod(
  key: string,
  byFigure: ReadonlyMap<string, readonly string[]>,
  input: EvaluationInput,
): readonly Finding[] {
  const { catalogue, required, subPeriods } = input.template;
  const label = subPeriods.find((one) => one.key === key)?.label ?? key;
  const scope = scopeIn(input, key);
  const members = (list: string) => scope.members(list);
  const context: FindingContext = { catalogue, members, sectionsOf: sectionsByCell(byFigure) };
  const broken = brokenRules(catalogue, input.organisation, figuresIn(input, key), scope);
  return [
    ...findUnreadable(scope, context),
    ...findHalfRows(scope, context),
    ...broken.map((check) => ruleFinding(check, context)).filter((finding) => finding !== null),
    ...findMissing(required, scope, context),
  ].map((finding) => ({
    ...finding,
    id: `${finding.id}@${key}`,
    params: { ...finding.params, subPeriod: text(label) },
  }));
}
