import { reportText, type ReportText } from '../document/report-text.ts';
import { readDate } from '../domain/figure/read-date.ts';
import type { ProofFinding } from '../domain/proofread/proof-finding.ts';
import type { ProofreadContext } from '../domain/proofread/proofread-context.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { evaluationIn } from '../domain/report/sub-period.ts';
import type { Finding, FindingParam } from '../domain/rule/finding.ts';
import { readFileInWorker } from '../files/read-file-in-worker.ts';
import { proofreadText } from '../text/proofread-text.ts';
import { withQuote } from '../text/with-quote.ts';
import { allSections } from './find-section.ts';
import { findInLaws } from './law-findings.ts';
import { proofreadContext, unitOf } from './proofread-context.ts';
import { TextPlaces } from './text-places.ts';

const said = (value: string): FindingParam => ({ value, format: 'text' });

const overlap = (one: ProofFinding, other: ProofFinding): boolean =>
  one.start < other.end && other.start < one.end;

/** Proofreading's findings as findings of the report, each with the field that mends it. */
export function toReportFindings(
  found: readonly ProofFinding[],
  printed: ReportText,
  evaluation: Pick<Evaluation, 'input'>,
): readonly Finding[] {
  const places = new TextPlaces(printed, evaluation.input);
  const onFigures = found.filter(({ code }) => code === 'none-but-some');
  return found.flatMap((one) => {
    // The figure itself says more than the sentence it is printed in.
    const isToldBetter =
      one.code === 'contradiction' &&
      onFigures.some((other) => other.block === one.block && overlap(other, one));
    if (isToldBetter) return [];
    const source = printed.sources[one.block];
    const place = source === undefined ? null : places.of(one, source);
    if (source === undefined || place === null) return [];
    const { message, hint } = proofreadText(one);
    const { section } = source;
    return [
      {
        id: `${one.rule}.text:${section ?? ''}:${one.id}`,
        rule: one.rule,
        severity: one.severity,
        // The words may hold braces of the official's own, which are no places to fill.
        message: '{message}',
        hint: '{hint}',
        params: {
          message: said(withQuote(one.quote, message)),
          hint: said(hint),
        },
        places: [place],
        sections: section === null ? [] : [section],
      },
    ];
  });
}

/** Whole counts that were entered. */
function knownFigures({ readings }: Evaluation): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...readings].flatMap(([cell, reading]) =>
      reading.state === 'value' && typeof reading.value === 'number'
        ? [[cell, reading.value] as const]
        : [],
    ),
  );
}

/** Those of each sub-period, with the blocks that are printed from its sections. */
function figuresOfParts(
  evaluation: Evaluation,
  { sources }: Pick<ReportText, 'sources'>,
): ProofreadContext['figuresOfParts'] {
  const { template } = evaluation.input;
  const sections = new Map(allSections(template).map((section) => [section.id, section]));
  return template.subPeriods.map(({ key }) => ({
    figures: knownFigures(evaluationIn(evaluation, key)),
    blocks: sources.flatMap(({ section }, block) =>
      section !== null && sections.get(section)?.subPeriod === key ? [block] : [],
    ),
  }));
}

/** What proofreading goes by in a report that is being written. */
export function reportContext(
  evaluation: Evaluation,
  printed: ReportText,
  lists: ProofreadContext,
): ProofreadContext {
  const { figures, report, template } = evaluation.input;
  const date = readDate(report.date);
  return {
    ...lists,
    // A section of no sub-period may speak of the days of any.
    figures: template.subPeriods.length > 0 ? {} : knownFigures(evaluation),
    figuresOfParts: figuresOfParts(evaluation, printed),
    period: figures.period,
    reportDate: date.state === 'value' ? String(date.value) : null,
  };
}

/** Proofreads a report as it would be printed now. Null where the lists or the worker cannot be had. */
export async function findInTexts(evaluation: Evaluation): Promise<readonly Finding[] | null> {
  const { organisation } = evaluation.input;
  const lists = await proofreadContext(unitOf(organisation), organisation.laws);
  if (lists === null) return null;
  const printed = reportText(evaluation);
  const context = reportContext(evaluation, printed, lists);
  const read = await readFileInWorker(new Blob([]), 'proofread-report', {
    text: printed.text,
    context,
  });
  if (!read.ok) return null;
  return [
    ...toReportFindings(read.value, printed, evaluation),
    ...findInLaws(evaluation.input, context.register),
  ];
}
