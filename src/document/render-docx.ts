import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import type { CarriedData } from '../domain/report/carried-data.ts';
import { assertNever } from '../lib/assert-never.ts';
import { annexHead } from './docx/annex-head.ts';
import { addresseeParagraphs } from './docx/addressee-paragraphs.ts';
import { chartDrawings, chartParagraph, type ChartDrawings } from './docx/chart-paragraph.ts';
import { chartPicture, type ChartPicture } from './docx/chart-picture.ts';
import { carriedParts } from './docx/carried-part.ts';
import { tableSeparator } from './docx/centred-line.ts';
import { coreProperties } from './docx/core-properties.ts';
import { dataTable } from './docx/data-table.ts';
import { documentStyles, STYLE } from './docx/document-styles.ts';
import { headerBlock } from './docx/header-block.ts';
import { halfPoints, twips } from './docx/measures.ts';
import { signatureBlock } from './docx/signature-block.ts';
import { withoutChance } from './docx/without-chance.ts';
import type { DocumentAnnex, DocumentBlock, DocumentTree } from './document-tree.ts';
import { millimetres, pageOf, PAPER, textWidthOf } from './layout/page-geometry.ts';
import { printableTree } from './layout/printable-tree.ts';
import { typeSizes } from './layout/type-sizes.ts';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The mark of a footnote, which brings the footnote with it. */
function footnote(text: string | undefined): readonly FootnoteReferenceRun[] {
  if (text === undefined) return [];
  const children = [
    new Paragraph({ style: 'FootnoteText', children: [new TextRun({ text: ` ${text}` })] }),
  ];
  return [new FootnoteReferenceRun({ children })];
}

interface Rendered {
  readonly tree: DocumentTree;
  readonly drawings: ChartDrawings;
}

/** What a block becomes; `isLast` ties it to the signature, which must not stand alone on a page. */
function renderBlock(
  block: DocumentBlock,
  { tree, drawings }: Rendered,
  afterTable: boolean,
  isLast: boolean,
  available: number,
): readonly FileChild[] {
  // A table has no space of its own below it.
  const spacing = afterTable ? { spacing: { before: twips(tree.style.paragraphSpacing) } } : {};
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          ...spacing,
          ...(block.part ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } : {}),
          children: block.part
            ? [new TextRun(block.number), new TextRun({ text: block.text, break: 1 })]
            : [new TextRun(`${block.number} ${block.text}`)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: block.quote ? STYLE.quote : STYLE.body,
          keepNext: isLast,
          ...spacing,
          children: [new TextRun(block.text), ...footnote(block.footnote)],
        }),
      ];
    case 'table':
      return [
        ...(afterTable ? [tableSeparator(false)] : []),
        ...dataTable(block, isLast, available),
        ...(isLast ? [tableSeparator(true)] : []),
      ];
    case 'chart':
      return [chartParagraph(block, drawings, isLast, tree.style.paragraphSpacing)];
    default:
      return assertNever(block);
  }
}

function pageHeader(size: number): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(size) })],
      }),
    ],
  });
}

function pageProperties(
  style: DocumentTree['style'],
  orientation: DocumentAnnex['orientation'],
): ISectionPropertiesOptions {
  const margin = (length: number) => twips(millimetres(length));
  const page = pageOf(style, orientation);
  return {
    titlePage: true,
    page: {
      // The library turns the page itself.
      size: {
        width: margin(PAPER.width),
        height: margin(PAPER.height),
        orientation:
          orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: margin(page.top),
        bottom: margin(page.bottom),
        left: margin(page.left),
        right: margin(page.right),
        header: margin(PAPER.header),
        footer: margin(PAPER.header),
      },
      pageNumbers: { start: 1 },
    },
  };
}

type Headers = NonNullable<ISectionOptions['headers']>;

/** Each annex has page numbers of its own, from 1 (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1). */
function annexSection(annex: DocumentAnnex, rendered: Rendered, headers: Headers): ISectionOptions {
  const { tree } = rendered;
  const available = textWidthOf(tree.style, annex.orientation);
  return {
    properties: { ...pageProperties(tree.style, annex.orientation), type: SectionType.NEXT_PAGE },
    headers,
    children: [
      ...annexHead(annex, tree.style),
      ...annex.blocks.flatMap((block, index) =>
        renderBlock(block, rendered, annex.blocks[index - 1]?.kind === 'table', false, available),
      ),
      // A section ends in a paragraph: after a table one as high as a line could fill a page of its own.
      ...(annex.blocks.at(-1)?.kind === 'table' ? [tableSeparator(false)] : []),
    ],
  };
}

function buildDocument(rendered: Rendered): Document {
  const { tree } = rendered;
  const sizes = typeSizes(tree.style);
  const headers = {
    default: pageHeader(sizes.pageNumber),
    first: new Header({ children: [new Paragraph({ children: [] })] }),
  };
  const body = tree.blocks.flatMap((block, index) =>
    renderBlock(
      block,
      rendered,
      tree.blocks[index - 1]?.kind === 'table',
      index === tree.blocks.length - 1,
      textWidthOf(tree.style),
    ),
  );
  return new Document({
    title: tree.title,
    styles: documentStyles(tree.style),
    sections: [
      {
        properties: pageProperties(tree.style, 'portrait'),
        headers,
        children: [
          ...headerBlock(tree),
          ...addresseeParagraphs(tree),
          ...body,
          signatureBlock(tree),
          tableSeparator(false),
        ],
      },
      ...(tree.annexes ?? []).map((annex) => annexSection(annex, rendered, headers)),
    ],
  });
}

/**
 * Writes a document as .docx in the layout of Nghị định 30/2020/NĐ-CP. Any text can be given: what
 * XML cannot carry is left out. `created` is the day in the document's properties; `picture` draws the
 * charts of a document that wants pictures of them; `carried` goes along as a part of its own, which no
 * program shows. The same is the same to the byte.
 */
export async function renderDocx(
  tree: DocumentTree,
  created: Date,
  picture: ChartPicture = chartPicture,
  carried: CarriedData | null = null,
): Promise<Blob> {
  const printable = printableTree(tree);
  const drawings = await chartDrawings(printable, picture);
  const creator = printable.issuer.join(' ');
  return withoutChance(created, () => {
    const document = buildDocument({ tree: printable, drawings });
    return Packer.toBlob(document, false, [
      { path: 'docProps/core.xml', data: coreProperties(printable.title, creator, created) },
      ...(carried === null ? [] : carriedParts(document, carried)),
    ]);
  });
}
