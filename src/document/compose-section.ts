import type { Evaluation, EvaluationInput } from '../domain/report/evaluation.ts';
import { lastListedDay, listedReferences } from '../domain/report/listed-references.ts';
import { visibleSections, type VisibleSection } from '../domain/report/outline.ts';
import { evaluationIn } from '../domain/report/sub-period.ts';
import type { Block } from '../domain/template/template.ts';
import { assertNever } from '../lib/assert-never.ts';
import { ownValue } from '../lib/own-value.ts';
import { describeChart } from '../text/chart-description.ts';
import { Citations } from './compose/citations.ts';
import { holds } from './compose/holds.ts';
import { listAsFootnote } from './compose/list-as-footnote.ts';
import { splitParagraphs } from './compose/split-paragraphs.ts';
import { composeAnnex } from './compose-annex.ts';
import { composeChart, hasChartValues } from './compose-chart.ts';
import { composeStatement } from './compose-statement.ts';
import { composeTable } from './compose-table.ts';
import { composeText } from './compose-text.ts';
import type { DocumentBlock, DocumentTree } from './document-tree.ts';

const DEEPEST_HEADING = 4;

/** Sizes go by the number that a heading has: under parts, Roman ones are of the first kind still. */
const headingLevel = (level: number): 1 | 2 | 3 | 4 =>
  level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : DEEPEST_HEADING;

/** The text of a heading: the official's own words, else the template's. */
export const sourceOfHeading = (
  { id, heading }: VisibleSection['section'],
  { input }: Evaluation,
): string => ownValue(input.report.headings, id) ?? heading ?? '';

/** The heading of a section; none where it has none. */
export function composeHeading(
  { section, number, level }: VisibleSection,
  evaluation: Evaluation,
  citations: Citations,
): readonly DocumentBlock[] {
  if (section.heading === null) return [];
  const { template } = evaluation.input;
  const source = sourceOfHeading(section, evaluation);
  const { text } = composeText(source, evaluation, { prose: false, citations });
  // Parts and headings with Roman numbers are in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V).
  const style = template.numbering[level - 1];
  const capitals = style === 'roman' || style === 'part';
  const under = template.numbering[0] === 'part' ? level - 1 : level;
  return [
    {
      kind: 'heading',
      section: section.id,
      level: headingLevel(under),
      ...(style === 'part' ? { part: true } : {}),
      number,
      text: capitals ? text.toLocaleUpperCase('vi') : text,
    },
  ];
}

function paragraphs(section: string, text: string): readonly DocumentBlock[] {
  return splitParagraphs(text).map(({ text: line, quote }) => ({
    kind: 'paragraph',
    section,
    text: line,
    ...(quote ? { quote } : {}),
  }));
}

function composeReferences(
  block: Extract<Block, { kind: 'references' }>,
  section: string,
  { input }: Evaluation,
  citations: Citations,
): readonly DocumentBlock[] {
  const { references, figures } = input;
  const listed = listedReferences(block, references, figures.period, lastListedDay(input));
  return listed.map((reference, index) => ({
    kind: 'paragraph',
    section,
    text: `- ${citations.list(reference)}${index === listed.length - 1 ? '.' : ';'}`,
  }));
}

/** What one block prints; the documents that it names are noted in `citations`. */
export function composeBlock(
  block: Block,
  section: string,
  evaluation: Evaluation,
  citations: Citations,
): readonly DocumentBlock[] {
  const { report } = evaluation.input;
  switch (block.kind) {
    case 'figures':
    case 'indicators':
      return [];
    case 'statement': {
      const draft = citations.draft();
      const statement = composeStatement(block, evaluation, { citations: draft });
      if (statement.state !== 'printed') return [];
      citations.keep(draft);
      return paragraphs(section, statement.text);
    }
    case 'narrative': {
      const source = ownValue(report.narratives, block.id) ?? '';
      return paragraphs(section, composeText(source, evaluation, { citations }).text);
    }
    case 'table': {
      const wanted = ownValue(report.printed, block.id) ?? holds(block.when, evaluation.scope);
      if (!wanted) return [];
      const table = composeTable(block.table, evaluation);
      return table.rows.length === 0 ? [] : [{ kind: 'table', section, ...table }];
    }
    case 'chart': {
      if (!(ownValue(report.printed, block.id) ?? block.printed)) return [];
      const chart = composeChart(block.chart, evaluation);
      if (!hasChartValues(chart)) return [];
      return [{ kind: 'chart', section, chart, description: describeChart(chart) }];
    }
    case 'references':
      return composeReferences(block, section, evaluation, citations);
    default:
      return assertNever(block);
  }
}

/** What one block of the outline prints; `source` is null for the section's heading. */
export interface ComposedPart {
  readonly section: string;
  readonly source: Block | null;
  readonly blocks: readonly DocumentBlock[];
}

function composeParts(
  visible: VisibleSection,
  evaluation: Evaluation,
  citations: Citations,
): readonly ComposedPart[] {
  const { section } = visible;
  const own = evaluationIn(evaluation, section.subPeriod);
  // An annex has its heading at the head of its pages.
  const heading = section.annex === null ? composeHeading(visible, own, citations) : [];
  return [
    { section: section.id, source: null, blocks: heading },
    ...section.blocks.map((block) => ({
      section: section.id,
      source: block,
      blocks: composeBlock(block, section.id, own, citations),
    })),
  ];
}

function composeVisible(
  visible: VisibleSection,
  evaluation: Evaluation,
  citations: Citations,
): readonly DocumentBlock[] {
  const { footnotes } = evaluation.input.report;
  const printed: DocumentBlock[] = [];
  for (const { source, blocks } of composeParts(visible, evaluation, citations)) {
    const isList = footnotes && source?.kind === 'references';
    const noted = isList ? listAsFootnote(printed.at(-1), blocks) : null;
    if (noted === null) printed.push(...blocks);
    else printed[printed.length - 1] = noted;
  }
  return printed;
}

/** The whole report in print order, each stretch with the block of the outline that it comes from. */
export function composeAllParts(evaluation: Evaluation): readonly ComposedPart[] {
  const citations = new Citations();
  return outline(evaluation.input).flatMap((visible) =>
    composeParts(visible, evaluation, citations),
  );
}

/** The sections that this report has, in print order. */
export const outline = ({
  template,
  report,
  figures,
}: EvaluationInput): readonly VisibleSection[] => visibleSections(template, report, figures.period);

/** The annex that each section stands in; null for those of the body. */
function byAnnex(
  visible: readonly VisibleSection[],
): readonly (readonly [VisibleSection, annex: VisibleSection | null])[] {
  let annex: VisibleSection | null = null;
  return visible.map((one) => {
    if (one.depth === 0) annex = one.section.annex === null ? null : one;
    return [one, annex] as const;
  });
}

/** All sections in print order; a document is cited in full where it is first named. */
export function composeSections(evaluation: Evaluation): Pick<DocumentTree, 'blocks' | 'annexes'> {
  const citations = new Citations();
  const body: DocumentBlock[] = [];
  const annexes = new Map<VisibleSection, DocumentBlock[]>();
  for (const [visible, annex] of byAnnex(outline(evaluation.input))) {
    const blocks = composeVisible(visible, evaluation, citations);
    if (annex === null) body.push(...blocks);
    else annexes.set(annex, [...(annexes.get(annex) ?? []), ...blocks]);
  }
  if (annexes.size === 0) return { blocks: body };
  return {
    blocks: body,
    annexes: [...annexes].map(([annex, blocks]) =>
      composeAnnex(annex, blocks, evaluation, citations),
    ),
  };
}

/** What one section prints by itself, without its sub-sections; empty when it is left out. */
export function composeSectionBlocks(
  sectionId: string,
  evaluation: Evaluation,
): readonly DocumentBlock[] {
  const visible = outline(evaluation.input).find(({ section }) => section.id === sectionId);
  return visible === undefined ? [] : composeVisible(visible, evaluation, new Citations());
}
