import { readDate } from '../domain/figure/read-date.ts';
import type { Reading } from '../domain/figure/reading.ts';
import { hasDistrict } from '../domain/organisation/administrative-levels.ts';
import { tidyDistrict } from '../domain/organisation/tidy-organisation.ts';
import { defaultPeriod } from '../domain/period/default-period.ts';
import type { Period, PeriodKind } from '../domain/period/period.ts';
import { periodByHabit } from '../domain/period/period-by-habit.ts';
import { periodOrdinals } from '../domain/period/period-ordinals.ts';
import { readYear, type YearReading } from '../domain/period/read-year.ts';
import { samePeriod, type PeriodIdentity } from '../domain/period/same-period.ts';
import { parseCitation, type ParsedCitation } from '../domain/reference/parse-citation.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Report } from '../domain/report/report.ts';
import type { Template } from '../domain/template/template.ts';
import { formatDate } from '../text/format-date.ts';
import { firstPeriod } from './due-reports.ts';
import { issuerOptions } from './issuer-options.ts';
import { registerCitation } from './register-citation.ts';
import { reportsInPeriod, startReport } from './start-report.ts';
import { SubPeriodForm } from './sub-period-form.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The fields that are typed, in the order of the page. */
export type TypedField = 'year' | 'from' | 'to' | 'date';

export interface ReportBeginning {
  readonly template: string;
  readonly period: PeriodIdentity;
}

/** "Tạo báo cáo": what is chosen and typed, and how it is read. */
export class NewReportForm {
  readonly #workspace: Workspace;
  readonly #habit: Period | null;
  #template = $state.raw<Template>();
  #kind = $state<PeriodKind>('half');
  #ordinal = $state(1);
  #year = $state('');
  /** Null while the days are those that the kind of period gives. */
  #from = $state<string | null>(null);
  #to = $state<string | null>(null);
  #date = $state('');
  /** Fields that were left, whose mistakes may be told. */
  #left = $state.raw<readonly TypedField[]>([]);
  /** A document of the register; null for none, or for the one that is typed. */
  requestId = $state<string | null>(null);
  citation = $state('');
  /** Who issues it: '' for the commune itself; null while it is the one that is likely. */
  #issuer = $state<string | null>(null);
  /** The district of a period of three levels, where the organisation has none yet. */
  district = $state('');

  /** `habit`: a period whose days the office closed its books on, to follow it in others. */
  constructor(workspace: Workspace, begin: ReportBeginning | undefined, habit?: Period) {
    this.#workspace = workspace;
    this.#habit = habit ?? null;
    const given = begin === undefined ? null : workspace.template(begin.template);
    this.chooseTemplate(given ?? workspace.templates[0]);
    if (given && begin) this.#begin(begin.period);
  }

  get template(): Template | undefined {
    return this.#template;
  }

  get kind(): PeriodKind {
    return this.#kind;
  }

  get ordinal(): number {
    return this.#ordinal;
  }

  readonly yearReading: YearReading = $derived(readYear(this.#year));
  readonly identity: PeriodIdentity | null = $derived(
    this.yearReading.state === 'value'
      ? { kind: this.#kind, year: this.yearReading.year, ordinal: this.#ordinal }
      : null,
  );
  /** The period as it is stored already, with its own days. */
  readonly stored: Period | null = $derived.by(() => {
    const { identity } = this;
    if (!identity) return null;
    const shared = this.#workspace.figureSets.find(({ period }) => samePeriod(period, identity));
    return shared?.period ?? null;
  });
  readonly #usual: Period | null = $derived.by(() => {
    const { identity } = this;
    if (!identity) return null;
    return this.#habit
      ? periodByHabit(identity, this.#habit)
      : defaultPeriod(identity.kind, identity.year, identity.ordinal);
  });
  readonly fromReading: Reading = $derived(readDate(this.typed('from')));
  readonly toReading: Reading = $derived(readDate(this.typed('to')));
  readonly dateReading: Reading = $derived(readDate(this.#date));
  /** The period to make the report for; null while a part of it is not known. */
  readonly period: Period | null = $derived.by(() => {
    if (this.stored) return this.stored;
    const { identity, fromReading: from, toReading: to } = this;
    if (!identity || from.state !== 'value' || to.state !== 'value') return null;
    return { ...identity, from: String(from.value), to: String(to.value) };
  });
  readonly isBackwards: boolean = $derived(
    this.period !== null && this.period.to < this.period.from,
  );
  /** Reports of this type that the period has already. */
  readonly others: readonly Report[] = $derived.by(() =>
    this.#template && this.period
      ? reportsInPeriod(this.#workspace, this.#template.id, this.period)
      : [],
  );
  /** The sub-periods that a report of this type always has. */
  readonly subPeriods: readonly SubPeriodForm[] = $derived.by(() =>
    (this.#template?.subPeriods ?? [])
      .filter(({ optional }) => !optional)
      .map((definition) => new SubPeriodForm(definition, () => this.period)),
  );
  readonly requests: readonly Reference[] = $derived.by(() =>
    this.#workspace.references.filter(({ role }) => role === 'request'),
  );
  /** The typed request document by its parts; null while nothing is typed. */
  readonly cited: ParsedCitation | null = $derived(
    this.citation.trim() === '' ? null : parseCitation(this.citation),
  );
  readonly issuers = $derived.by(() => {
    const { organisation } = this.#workspace;
    return organisation ? issuerOptions(organisation) : [];
  });
  readonly issuer: string = $derived.by(() => {
    if (this.#issuer !== null) return this.#issuer;
    const wanted = this.#template?.issuer ?? null;
    return this.#workspace.organisation?.issuers.find(({ kind }) => kind === wanted)?.id ?? '';
  });
  /** A committee that reports of this type are issued by, while the organisation has none. */
  readonly lacksIssuer: boolean = $derived.by(
    () =>
      this.#template?.issuer === 'committee' &&
      !this.#workspace.organisation?.issuers.some(({ kind }) => kind === 'committee'),
  );
  /** Whether the period is one of three levels whose district nobody has said. */
  readonly asksDistrict: boolean = $derived.by(
    () =>
      this.period !== null &&
      hasDistrict(this.period) &&
      this.#workspace.organisation?.district === null,
  );
  /** Typed fields that keep the report from being made, in the order of the page. */
  readonly wrong: readonly TypedField[] = $derived.by(() => {
    const wrong: TypedField[] = [];
    if (this.yearReading.state !== 'value') wrong.push('year');
    if (!this.stored && this.fromReading.state !== 'value') wrong.push('from');
    if (!this.stored && (this.toReading.state !== 'value' || this.isBackwards)) wrong.push('to');
    if (this.dateReading.state === 'unreadable') wrong.push('date');
    return wrong;
  });

  typed(field: TypedField): string {
    switch (field) {
      case 'year':
        return this.#year;
      case 'from':
        return this.#from ?? (this.#usual ? formatDate(this.#usual.from) : '');
      case 'to':
        return this.#to ?? (this.#usual ? formatDate(this.#usual.to) : '');
      case 'date':
        return this.#date;
    }
  }

  isTold(field: TypedField): boolean {
    return this.#left.includes(field);
  }

  type(field: TypedField, text: string): void {
    this.#left = this.#left.filter((one) => one !== field);
    if (field === 'year') {
      if (text !== this.#year) this.#forgetDays();
      this.#year = text;
    } else if (field === 'from') this.#from = text;
    else if (field === 'to') this.#to = text;
    else this.#date = text;
  }

  leave(field: TypedField): void {
    if (!this.#left.includes(field)) this.#left = [...this.#left, field];
  }

  chooseTemplate(template: Template | undefined): void {
    this.#template = template;
    this.#issuer = null;
    if (!template) return;
    this.#begin(firstPeriod(this.#workspace, template));
  }

  chooseIssuer(id: string): void {
    this.#issuer = id;
  }

  chooseKind(kind: PeriodKind): void {
    const { template } = this;
    if (!template) return;
    this.#begin(firstPeriod(this.#workspace, { ...template, periods: [kind] }));
  }

  chooseOrdinal(ordinal: number): void {
    this.#ordinal = ordinal;
    this.#forgetDays();
  }

  /** Makes the report; null while something is wrong, which is then told. */
  create(carried?: (period: Period) => Partial<Report>): Report | null {
    this.#left = ['year', 'from', 'to', 'date'];
    const { template, period } = this;
    for (const one of this.subPeriods) {
      one.leave('from');
      one.leave('to');
    }
    if (!template || !period || this.wrong.length > 0) return null;
    if (this.subPeriods.some(({ wrong }) => wrong !== null)) return null;
    const requestId = this.cited ? registerCitation(this.#workspace, this.cited) : this.requestId;
    const { organisation } = this.#workspace;
    const district = tidyDistrict(this.district);
    if (organisation && this.asksDistrict && district !== '') {
      this.#workspace.edit('organisation', organisation.id, 'district', district);
    }
    return startReport(this.#workspace, {
      ...(carried && { carried: carried(period) }),
      templateId: template.id,
      period,
      date: this.#date.trim(),
      requestId,
      issuerId: this.issuer === '' ? null : this.issuer,
      subPeriods: Object.fromEntries(
        this.subPeriods.flatMap(({ definition, days }) => (days ? [[definition.key, days]] : [])),
      ),
    });
  }

  #begin({ kind, year, ordinal }: PeriodIdentity): void {
    this.#kind = kind;
    this.#year = String(year);
    this.#ordinal = periodOrdinals(kind).includes(ordinal) ? ordinal : 1;
    this.#forgetDays();
  }

  /** Days belong to one period: another starts with its own. */
  #forgetDays(): void {
    this.#from = null;
    this.#to = null;
  }
}
