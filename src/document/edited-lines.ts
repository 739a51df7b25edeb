import type { DocumentText, TextBlock } from '../domain/proofread/document-text.ts';
import type { DocumentBlock, DocumentTree, TableCell } from './document-tree.ts';
import { MOTTO, NATION } from './layout/header-layout.ts';
import { printableTree } from './layout/printable-tree.ts';
import { RECIPIENTS_TITLE } from './layout/signature-layout.ts';

/** Where a file no longer reads as its report did when it was written. */
export interface EditedLines {
  /** Paragraphs and rows of the report that do not stand in the file as they were. */
  readonly gone: readonly string[];
  /** Paragraphs and rows of the file that are not the report's. */
  readonly added: readonly string[];
}

/** Programs break and space lines as they like: only letters count. */
const key = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
const rowText = (row: readonly Pick<TableCell, 'text'>[]): string =>
  row.map(({ text }) => text).join(' · ');

/** The lines of a block that stand in the file as a line of their own. */
function linesOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.number} ${block.text}`.trim()];
    case 'paragraph':
      return [block.text];
    case 'table':
      return block.rows.map(rowText);
    case 'chart':
      return [];
  }
}

/** All that the document prints around its blocks. */
function frameOf(tree: DocumentTree): readonly string[] {
  const annexes = (tree.annexes ?? []).flatMap(({ label, form, heading, attached, intro }) => [
    label,
    form,
    heading,
    attached,
    ...intro,
  ]);
  return [
    NATION,
    MOTTO,
    RECIPIENTS_TITLE,
    ...tree.superior,
    ...tree.issuer,
    tree.number,
    tree.placeAndDate,
    tree.name,
    tree.subject,
    ...tree.recipients,
    ...tree.signature,
    tree.signerOffice ?? '',
    tree.signerName,
    ...annexes,
  ];
}

/** The rows of a table of data; none of one that only lays out the head or the signature. */
function dataRows(block: TextBlock, known: ReadonlySet<string>): readonly string[] {
  if (block.kind !== 'table') return [];
  const rows = block.rows.map(rowText);
  return rows.some((row) => known.has(key(row))) ? rows : [];
}

/**
 * Which lines of a report differ in its file, such as after it was edited in Word: what is opened again
 * from the file are the data, not these words. Head and signature, which are laid out in tables, are not
 * compared, nor are charts.
 */
export function editedLines(written: DocumentTree, { blocks: all }: DocumentText): EditedLines {
  const tree = printableTree(written);
  const blocks = [...tree.blocks, ...(tree.annexes ?? []).flatMap((annex) => annex.blocks)];
  const lines = blocks.flatMap(linesOf).filter((line) => key(line) !== '');
  const titles = blocks.flatMap((block) =>
    block.kind === 'table' ? [block.title, ...block.headerRows.map(rowText)] : [],
  );
  const known = new Set([...lines, ...titles].map(key));
  // Addressees stand in the file each with a dash and punctuation, long lines of the head broken in two.
  const frame = key([...frameOf(tree), 'Kính gửi:', ...tree.addressees].join(''));
  const body = all.filter(({ part }) => part === 'body');
  const standing = body.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.map(rowText),
  );
  const inFile = new Set(standing.map(key));
  const isOurs = (line: string): boolean => {
    const letters = key(line);
    return (
      letters === '' || known.has(letters) || frame.includes(letters.replace(/^-|[;.]$/gu, ''))
    );
  };
  return {
    gone: lines.filter((line) => !inFile.has(key(line))),
    added: [
      ...body.flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : dataRows(block, known),
      ),
    ].filter((line) => !isOurs(line)),
  };
}
