import type { Evaluation } from '../domain/report/evaluation.ts';
import { readDate } from '../domain/figure/read-date.ts';
import { reportIssuer } from '../domain/report/report-issuer.ts';
import type { VisibleSection } from '../domain/report/outline.ts';
import { evaluationIn } from '../domain/report/sub-period.ts';
import { ownValue } from '../lib/own-value.ts';
import { attachedLine } from '../text/document-head.ts';
import type { Citations } from './compose/citations.ts';
import { composeTable } from './compose-table.ts';
import { composeText } from './compose-text.ts';
import type { DocumentAnnex, DocumentBlock } from './document-tree.ts';

/**
 * The forms of an annex that was taken in and of which nothing is known yet, each with a row to be
 * written in: rather than a page with nothing but a head.
 */
function blankForms({ section }: VisibleSection, evaluation: Evaluation): readonly DocumentBlock[] {
  const blank = { text: '', columnSpan: 1, rowSpan: 1, align: 'center', bold: false } as const;
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    if (ownValue(evaluation.input.report.printed, block.id) === false) return [];
    const table = composeTable(block.table, evaluation);
    const rows = [table.widths.map(() => blank)];
    return [{ kind: 'table', section: section.id, ...table, rows }] as const;
  });
}

/** An annex with its head; `blocks` is what its sections print. */
export function composeAnnex(
  annex: VisibleSection,
  blocks: readonly DocumentBlock[],
  evaluation: Evaluation,
  citations: Citations,
): DocumentAnnex {
  const own = evaluationIn(evaluation, annex.section.subPeriod);
  const { id, heading, title } = annex.section;
  const { orientation = 'portrait', form = '', intro = [] } = annex.section.annex ?? {};
  const { report, template } = evaluation.input;
  const write = (source: string): string =>
    composeText(source, own, { prose: false, citations }).text;
  const name = write(ownValue(report.headings, id) ?? heading ?? title).toLocaleUpperCase('vi');
  const date = readDate(report.date);
  const issuer = reportIssuer(evaluation.input);
  return {
    section: id,
    orientation,
    label: annex.number,
    form,
    heading: name,
    attached: attachedLine({
      document: template.documentName,
      number: report.number,
      symbol: issuer.reportSymbol,
      date: date.state === 'value' ? String(date.value) : null,
      issuer: issuer.fullName,
    }),
    intro: intro.map(write),
    // A table that is called as its annex needs no title of its own.
    blocks: (blocks.length === 0 ? blankForms(annex, own) : blocks).map((block) =>
      block.kind === 'table' && block.title.toLocaleUpperCase('vi') === name
        ? { ...block, title: '' }
        : block,
    ),
  };
}
