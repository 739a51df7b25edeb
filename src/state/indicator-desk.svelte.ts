import type { FigureSet } from '../domain/figure/figure-set.ts';
import { meetsTarget, readTarget, type TargetReading } from '../domain/organisation/read-target.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { PeriodKind } from '../domain/period/period.ts';
import type { ChartData } from '../domain/report/chart-data.ts';
import { ownValue } from '../lib/own-value.ts';
import { changeText } from '../text/change-text.ts';
import { formatCount, formatPercent } from '../text/format-number.ts';
import { periodLabel } from '../text/period-label.ts';
import { readProblemText } from '../text/read-problem.ts';
import { indicatorsWords as words } from '../text/screens/indicators.ts';
import {
  byLastDay,
  mainIndicators,
  type MainIndicators,
  type MemberIndicator,
  type PeriodIndicator,
} from './main-indicators.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The shorter first. */
const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'nineMonths', 'year', 'stage'];

/** A row of the comparison of two periods, in words. */
export interface ComparisonRow {
  readonly key: string;
  readonly label: string;
  readonly now: string;
  readonly before: string;
  readonly change: string;
}

/** A period against an indicator's target. */
export interface TargetRow {
  readonly period: string;
  readonly value: string;
  readonly met: boolean;
}

/** The main indicators of the open organisation over its stored periods. */
export class IndicatorDesk {
  readonly #workspace: Workspace;
  readonly #organisation: string;
  #nowId = $state<string | null>(null);
  #beforeId = $state<string | null>(null);
  #kind = $state<PeriodKind | 'all' | null>(null);

  constructor(workspace: Workspace, organisation: Organisation) {
    this.#workspace = workspace;
    this.#organisation = organisation.id;
  }

  /** The periods' own figures in the order of their last days. */
  readonly periods: readonly FigureSet[] = $derived.by(() => byLastDay(this.#workspace.figureSets));
  // Its own step: the same object while a target is typed, so that no period is read again.
  readonly #lists = $derived.by(() => this.#workspace.organisation?.lists ?? {});
  readonly indicators: MainIndicators = $derived.by(() =>
    mainIndicators(this.#workspace.templates, this.#lists, this.periods),
  );
  readonly labels: readonly string[] = $derived(
    this.periods.map(({ period }) => periodLabel(period)),
  );

  /** The kinds of the stored periods, the longest last; what can be chosen when there are two or more. */
  readonly kinds: readonly PeriodKind[] = $derived(
    KINDS.filter((kind) => this.periods.some(({ period }) => period.kind === kind)),
  );
  /** The kind whose periods are drawn: until one is chosen, the one with most of them. */
  readonly kind: PeriodKind | 'all' = $derived(
    this.#kind === 'all' || (this.#kind !== null && this.kinds.includes(this.#kind))
      ? this.#kind
      : this.#commonestKind(),
  );
  /** Places of the periods that are drawn. */
  readonly #drawn: readonly number[] = $derived(
    this.periods.flatMap(({ period }, place) =>
      this.kind === 'all' || period.kind === this.kind ? [place] : [],
    ),
  );

  /** Place of the later of the two compared periods; the last one until another is chosen. */
  readonly now = $derived(this.#placeOf(this.#nowId, this.periods.length - 1));
  /** Place of the earlier one; -1 where there is no other period. */
  readonly before = $derived(
    this.#placeOf(this.#beforeId, this.now > 0 ? this.now - 1 : this.periods.length > 1 ? 1 : -1),
  );

  /** What has a value in at least one of the two. */
  readonly comparison: readonly ComparisonRow[] = $derived.by(() => [
    ...this.indicators.counts.flatMap((one) => this.#compare(one, 'count')),
    ...this.indicators.plain.flatMap((one) => this.#compare(one)),
    ...this.indicators.byMember.flatMap(({ key, label, members }) =>
      members.flatMap((member) =>
        this.#compare({
          key: `${key}.${member.key}`,
          label: `${label} – ${member.label}`,
          values: member.values,
        }),
      ),
    ),
  ]);
  /** Those that have something to draw in the compared periods. */
  readonly byMember: readonly MemberIndicator[] = $derived.by(() =>
    this.indicators.byMember.filter(({ members }) =>
      members.some(({ values }) => this.#isCompared(values)),
    ),
  );

  choose(which: 'now' | 'before', id: string): void {
    if (which === 'now') this.#nowId = id;
    else this.#beforeId = id;
  }

  drawKind(kind: PeriodKind | 'all'): void {
    this.#kind = kind;
  }

  typedTarget(key: string): string {
    return ownValue(this.#workspace.organisation?.targets ?? {}, key) ?? '';
  }

  setTarget(key: string, typed: string): void {
    // A blank one is no target.
    const value = typed === '' ? undefined : typed;
    this.#workspace.editEntry('organisation', this.#organisation, 'targets', key, value);
  }

  target(key: string): TargetReading {
    return readTarget(this.typedTarget(key));
  }

  /** What is wrong with the target as typed; '' when nothing is. */
  targetProblem(key: string): string {
    const reading = this.target(key);
    if (reading.state !== 'unreadable') return '';
    const { message, hint } = readProblemText(this.typedTarget(key), reading.problem);
    return `${message} ${hint}`;
  }

  /** The periods that have a value, against the target; null without one. */
  targetRows({ key, values }: PeriodIndicator): readonly TargetRow[] | null {
    const reading = this.target(key);
    if (reading.state !== 'value') return null;
    return this.labels.flatMap((period, place) => {
      const value = values[place] ?? null;
      if (value === null) return [];
      return [{ period, value: this.format(value), met: meetsTarget(reading.target, value) }];
    });
  }

  /** Over the periods, with the target as a second line. */
  chart({ key, label, values, format }: PeriodIndicator): ChartData {
    const drawn = this.#drawn.map((place) => values[place] ?? null);
    const reading = this.target(key);
    const target =
      format === 'percent' && reading.state === 'value'
        ? [{ label: words.target.series, values: drawn.map(() => reading.target.value) }]
        : [];
    const series = [{ label: words.value, values: drawn }, ...target];
    // Counts of periods stand each by itself; rates make a course.
    const kind = format === 'percent' && drawn.length > 1 ? 'line' : 'column';
    const categories = this.#drawn.map((place) => this.labels[place] ?? '');
    return { key, title: label, kind, unit: '', categories, series };
  }

  /** By member in the two compared periods. */
  memberChart({ key, label, members: all }: MemberIndicator): ChartData {
    const members = all.filter(({ values }) => this.#isCompared(values));
    const places = [this.before, this.now].filter((place) => place >= 0);
    return {
      key,
      title: label,
      kind: 'bar',
      unit: '',
      categories: members.map((member) => member.label),
      series: places.map((place) => ({
        label: this.labels[place] ?? '',
        values: members.map(({ values }) => values[place] ?? null),
      })),
    };
  }

  get #decimals(): number | undefined {
    return this.#workspace.organisation?.style.percentDecimals;
  }

  format(value: number | null, format: PeriodIndicator['format'] = 'percent'): string {
    if (value === null) return '';
    if (format === 'count') return formatCount(value);
    return formatPercent(value, this.#decimals);
  }

  #commonestKind(): PeriodKind | 'all' {
    const count = (kind: PeriodKind): number =>
      this.periods.filter(({ period }) => period.kind === kind).length;
    return [...this.kinds].sort((one, other) => count(other) - count(one))[0] ?? 'all';
  }

  #placeOf(id: string | null, otherwise: number): number {
    const place = this.periods.findIndex((one) => one.id === id);
    return place >= 0 ? place : otherwise; // not chosen, or deleted meanwhile
  }

  #isCompared(values: readonly (number | null)[]): boolean {
    return [this.now, this.before].some((place) => (values[place] ?? null) !== null);
  }

  #compare(
    { key, label, values }: Pick<PeriodIndicator, 'key' | 'label' | 'values'>,
    format: PeriodIndicator['format'] = 'percent',
  ): readonly ComparisonRow[] {
    if (!this.#isCompared(values)) return [];
    const now = values[this.now] ?? null;
    const before = values[this.before] ?? null;
    const change =
      now === null || before === null ? '' : changeText(now, before, format, this.#decimals);
    const said = (value: number | null): string =>
      value === null ? words.none : this.format(value, format);
    return [{ key, label, now: said(now), before: said(before), change }];
  }
}
