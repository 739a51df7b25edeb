import type { DocumentText, TextBlock } from '../domain/proofread/document-text.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import type { Place } from '../domain/rule/finding.ts';
import type { Block } from '../domain/template/template.ts';
import { ownValue } from '../lib/own-value.ts';
import { composeHeader } from './compose-header.ts';
import { composeAllParts } from './compose-section.ts';
import type { DocumentBlock, TableCell } from './document-tree.ts';

/** Where a block of the text comes from. */
export interface TextSource {
  /** Null for the head and the foot of the document. */
  readonly section: string | null;
  /** The field whose words the official wrote; null for what the program writes. */
  readonly place: Place | null;
  /** What the program's words come from: a sentence of the template, or the section. Null where typed. */
  readonly behind: Place | null;
}

/** A report as proofreading reads it: as it is printed, with the source of each block. */
export interface ReportText {
  readonly text: DocumentText;
  readonly sources: readonly TextSource[];
}

const LOOK = { part: 'body', level: 0, bold: false, centred: false } as const;

const paragraph = (text: string, look: Partial<typeof LOOK> | object = {}): TextBlock => ({
  kind: 'paragraph',
  ...LOOK,
  text,
  ...look,
});

const layoutTable = (rows: readonly (readonly string[])[]): TextBlock => ({
  kind: 'table',
  part: 'body',
  rows: rows.map((row) => row.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))),
});

const tableRow = (row: readonly TableCell[]) =>
  row.map(({ text, columnSpan, rowSpan }) => ({ text, columnSpan, rowSpan }));

function blocksOf(block: DocumentBlock): readonly TextBlock[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(`${block.number} ${block.text}`, { level: block.level, bold: true })];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'table': {
      const rows = [...block.headerRows, ...block.rows].map(tableRow);
      const title = block.title === '' ? [] : [paragraph(block.title, { centred: true })];
      return [...title, { kind: 'table', part: 'body', rows }];
    }
    case 'chart':
      return [];
  }
}

/** The field that the words of a block are typed in; null where the program writes them. */
function ownPlace(
  source: Block | null,
  section: string,
  { input: { report } }: Evaluation,
  quote: string,
): Place | null {
  if (source === null) {
    return ownValue(report.headings, section) === undefined ? null : { kind: 'section', section };
  }
  if (source.kind === 'narrative') return { kind: 'narrative', block: source.id, quote };
  const isOwn = source.kind === 'statement' && ownValue(report.statements, source.id) !== undefined;
  return isOwn ? { kind: 'statement', block: source.id } : null;
}

/** What words of the program's own come from. */
function placeBehind(source: Block | null, section: string): Place {
  return source?.kind === 'statement'
    ? { kind: 'statement', block: source.id }
    : { kind: 'section', section };
}

/** The whole report as text: head, sections as they are printed, signature, annexes. */
export function reportText(evaluation: Evaluation): ReportText {
  const blocks: TextBlock[] = [];
  const sources: TextSource[] = [];
  const add = (
    block: TextBlock,
    section: string | null,
    place: Place | null = null,
    behind: Place | null = null,
  ): void => {
    blocks.push(block);
    sources.push({ section, place, behind });
  };
  const head = composeHeader(evaluation);
  add(
    layoutTable([
      [
        [...head.superior, ...head.issuer].join('\n'),
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      ],
      [head.number, head.placeAndDate],
    ]),
    null,
  );
  add(paragraph(head.name, { centred: true, bold: true }), null);
  add(paragraph(head.subject, { centred: true, bold: true }), null);
  for (const addressee of head.addressees) add(paragraph(`Kính gửi: ${addressee}.`), null);
  const annexes = new Set(
    evaluation.input.template.sections.filter(({ annex }) => annex !== null).map(({ id }) => id),
  );
  // Who is named under "Kính gửi" is a recipient by "Như trên".
  const recipients = head.recipients.flatMap((line) =>
    head.addressees.length > 0 && line.includes('Như trên')
      ? head.addressees.map((addressee) => `- ${addressee};`)
      : [line],
  );
  const tail: (() => void)[] = [];
  let inAnnex = false;
  for (const { section, source, blocks: composed } of composeAllParts(evaluation)) {
    if (source === null) inAnnex = annexes.has(section) || (inAnnex && !isTop(section, evaluation));
    const put = (): void => {
      for (const block of composed) {
        const quote = block.kind === 'paragraph' ? block.text : '';
        const place = ownPlace(source, section, evaluation, quote);
        const behind = place === null ? placeBehind(source, section) : null;
        for (const one of blocksOf(block)) add(one, section, place, behind);
      }
    };
    if (inAnnex) tail.push(put);
    else put();
  }
  add(
    layoutTable([
      [['Nơi nhận:', ...recipients].join('\n'), [...head.signature, head.signerName].join('\n')],
    ]),
    null,
  );
  for (const put of tail) put();
  return { text: { blocks }, sources };
}

const isTop = (section: string, { input: { template } }: Evaluation): boolean =>
  template.sections.some(({ id }) => id === section);
