import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defaultOrganisation } from '../../src/domain/organisation/default-organisation.ts';
import type { Organisation, Signer } from '../../src/domain/organisation/organisation.ts';
import type { FigureSet } from '../../src/domain/figure/figure-set.ts';
import type { Period } from '../../src/domain/period/period.ts';
import type { Reference } from '../../src/domain/reference/reference.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import type { Evaluation } from '../../src/domain/report/evaluation.ts';
import { findPeriodSums } from '../../src/domain/report/find-period-sums.ts';
import { newReport } from '../../src/domain/report/new-report.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { indexSections } from '../../src/domain/report/section-index.ts';
import type { Finding } from '../../src/domain/rule/finding.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { findTexts } from '../state/find-texts.ts';
import { shippedTemplate } from '../templates/shipped-template.ts';
import { typedEntries, type TypedFigures } from '../templates/trial-input.ts';

interface PeriodFigures {
  readonly period: Period;
  readonly figures: TypedFigures;
}

/** Changes to a report; what a map does not name stays, and null takes an entry out. */
export interface Edit {
  readonly organisation?: Partial<Organisation>;
  readonly signer?: Partial<Signer>;
  readonly period?: Partial<Period>;
  readonly report?: Partial<Report>;
  readonly figures?: Readonly<Record<string, TypedFigures[string] | null>>;
  /** Figures of the template's sub-periods. */
  readonly subPeriods?: Readonly<Record<string, PeriodFigures>>;
  readonly narratives?: Readonly<Record<string, string | null>>;
  readonly statements?: Readonly<Record<string, string | null>>;
  readonly headings?: Readonly<Record<string, string | null>>;
  readonly references?: Readonly<Record<string, Partial<Reference> | null>>;
  /** Other periods of the organisation whose figures are stored. */
  readonly stored?: readonly PeriodFigures[];
}

/** A report as its official entered it, in words that a person can read and change. */
export interface WrittenReport extends Edit {
  readonly template: string;
  readonly organisation: Pick<Organisation, 'kind' | 'name' | 'province'> & Partial<Organisation>;
  readonly period: Period;
}

const AT = '2026-01-05T01:00:00.000Z';
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(base: unknown, change: unknown): unknown {
  if (!isMap(base) || !isMap(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null && !(key in FIELDS_THAT_MAY_BE_NULL)) {
      delete merged[key];
    } else merged[key] = merge(merged[key], value);
  }
  return merged;
}
// Parts of a document that are not known are null, and not left out.
const FIELDS_THAT_MAY_BE_NULL = { number: 0, symbol: 0, date: 0, issuer: 0, requestId: 0 };

/** The report with a change made to it. */
export function edited(report: WrittenReport, ...edits: readonly Edit[]): WrittenReport {
  return edits.reduce<unknown>(merge, report) as WrittenReport;
}

export function readReport(name: string, folder = 'reports'): WrittenReport {
  return parse(readFileSync(`tests/rules/${folder}/${name}.yaml`, 'utf8')) as WrittenReport;
}

const figureSet = (
  id: string,
  name: string | null,
  { period, figures }: PeriodFigures,
): FigureSet => ({
  id,
  rev: 0,
  organisationId: 'unit',
  period,
  name,
  ...typedEntries(figures),
});

function organisationOf({ organisation: given, signer }: WrittenReport): Organisation {
  const made = defaultOrganisation({ unitCode: null, signerId: 'signer', id: 'unit', ...given });
  const signers = made.signers.map((one) => ({ ...one, ...signer }));
  return { ...made, signers, ...given };
}

export const referencesOf = ({
  references = {},
}: Pick<WrittenReport, 'references'>): readonly Reference[] =>
  Object.entries(references).map(([id, given]) => ({
    id,
    rev: 0,
    organisationId: 'unit',
    type: 'Kế hoạch',
    number: null,
    symbol: null,
    date: null,
    issuer: null,
    subject: '',
    role: 'issued',
    topic: null,
    ...given,
  }));

const templates = new Map<string, Template>();

/** Parsed once: hundreds of reports are opened. */
function templateOf(id: string): Template {
  const template = templates.get(id) ?? shippedTemplate(id);
  templates.set(id, template);
  return template;
}

/** The report as the product evaluates it. */
export function openReport(written: WrittenReport): Evaluation {
  const { period, narratives = {}, statements = {}, headings = {}, subPeriods = {} } = written;
  const template = templateOf(written.template);
  const sets = Object.entries(subPeriods).map(
    ([key, given]) => [key, figureSet(`unit-${key}`, key, given)] as const,
  );
  const report: Report = {
    ...newReport({
      id: 'report',
      organisationId: 'unit',
      templateId: template.id,
      figureSetId: 'set',
      at: AT,
      subPeriods: Object.fromEntries(sets.map(([key, { id }]) => [key, id])),
    }),
    ...written.report,
    narratives: narratives as Record<string, string>,
    statements: Object.fromEntries(
      Object.entries(statements).map(([block, text]) => [
        block,
        { text: text ?? '', variant: null },
      ]),
    ),
    headings: headings as Record<string, string>,
  };
  const figures = (written.figures ?? {}) as TypedFigures;
  for (const [key] of Object.entries(figures)) {
    if (!template.catalogue.figures.has(key)) throw new Error(`No figure ${key}`);
  }
  return evaluate({
    template,
    organisation: organisationOf(written),
    figures: figureSet('set', null, { period, figures }),
    report,
    references: referencesOf(written),
    subPeriods: Object.fromEntries(sets),
  });
}

/** All that the product says of a report: on figures, register, periods and words. */
export function liveFindings(
  written: WrittenReport,
  evaluation = openReport(written),
): readonly Finding[] {
  return [...figureFindings(evaluation, written), ...findTexts({ evaluation })];
}

/** The same without what is said of words alone. */
export function figureFindings(evaluation: Evaluation, written: WrittenReport): readonly Finding[] {
  const { byFigure } = indexSections(evaluation.input);
  const sums = findPeriodSums({
    catalogue: evaluation.input.template.catalogue,
    figures: evaluation.input.figures,
    stored: (written.stored ?? []).map((given, index) =>
      figureSet(`stored-${String(index)}`, null, given),
    ),
    sectionsOf: (figure) => byFigure.get(figure) ?? [],
  });
  return [...evaluation.findings, ...sums];
}
