import type { DocumentBlock, DocumentTree } from './document-tree.ts';

/** What a section printed that it does not print now, and the other way round. */
export interface ChangedSection {
  readonly section: string;
  readonly then: readonly string[];
  readonly now: readonly string[];
}

/** The lines of a block: a row of a table is one. */
function linesOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.number} ${block.text}`.trim()];
    case 'paragraph':
      return block.footnote === undefined ? [block.text] : [block.text, block.footnote];
    case 'table':
      return block.rows.map((row) => row.map(({ text }) => text).join(' · '));
    case 'chart':
      return [block.description];
  }
}

function bySection({ blocks, annexes = [] }: DocumentTree): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const block of [...blocks, ...annexes.flatMap((annex) => annex.blocks)]) {
    const lines = sections.get(block.section) ?? [];
    lines.push(...linesOf(block));
    sections.set(block.section, lines);
  }
  return sections;
}

/** Head and foot of the document, as one section without a name. */
function frameOf(tree: DocumentTree): readonly string[] {
  return [
    ...tree.issuer,
    tree.number,
    tree.placeAndDate,
    tree.subject,
    ...tree.addressees,
    ...tree.signature,
    tree.signerName,
    ...tree.recipients,
  ];
}

/** Lines of the first list that the second has fewer of. */
function missing(from: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return from.filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** Where two documents print other words, section by section in the order of the first. */
export function compareDocuments(then: DocumentTree, now: DocumentTree): readonly ChangedSection[] {
  const before = bySection(then).set('', [...frameOf(then)]);
  const after = bySection(now).set('', [...frameOf(now)]);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((section) => {
      const old = before.get(section) ?? [];
      const current = after.get(section) ?? [];
      return { section, then: missing(old, current), now: missing(current, old) };
    })
    .filter((one) => one.then.length + one.now.length > 0);
}
