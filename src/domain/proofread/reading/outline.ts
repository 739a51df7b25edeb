import { readNumbering, type Numbering } from './numbering.ts';
import type { Paragraph } from './paragraph.ts';
import type { Item } from './read-blocks.ts';

/** A numbered paragraph with what stands under it. */
export interface Section {
  readonly paragraph: Paragraph;
  /** Where its words stand: the next paragraph under a bare "Phần thứ nhất". */
  readonly titled: Paragraph;
  readonly numbering: Numbering;
  /** Its words without the number. */
  readonly title: string;
  /** Short enough to be a heading; longer ones are numbered items. */
  readonly isHeading: boolean;
  /** 0 for parts, 1 for Roman numbers, and deeper. */
  readonly depth: number;
  readonly parent: Section | null;
  /** Places in the list of items: of the paragraph, and of what ends the section. */
  readonly start: number;
  end: number;
}

const LONGEST_HEADING = 220;

/** A heading has no sentence in it; what stands in brackets does not count. */
export function looksLikeHeading(text: string): boolean {
  const bare = text.replace(/\([^()]{0,200}\)/gu, '').trim();
  return (
    bare.length <= LONGEST_HEADING &&
    !/[.;!?…] ?[A-Za-zÀ-ỹ]|[;,]$/u.test(bare) &&
    !bare.endsWith('./.')
  );
}

/** How deep a number stands, given the sections that are open. */
function depthOf(numbering: Numbering, open: readonly Section[]): number {
  switch (numbering.style) {
    case 'part':
      return 0;
    case 'roman':
      return 1;
    case 'arabic':
      return numbering.numbers.length + 1;
    case 'letter': {
      const sibling = [...open].reverse().find(({ numbering: { style } }) => style === 'letter');
      if (sibling !== undefined && numbering.numbers[0] !== 1) {
        return sibling.depth;
      }
      const above = [...open].reverse().find(({ numbering: { style } }) => style !== 'letter');
      return (above?.depth ?? 1) + 1;
    }
  }
}

/** The numbered paragraphs of a document, nested by their numbers. */
export function readOutline(items: readonly Item[], from: number, to: number): readonly Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item?.kind !== 'paragraph' || item.paragraph.part === 'footnote') continue;
    const { paragraph } = item;
    const numbering = readNumbering(paragraph.text);
    if (numbering === null) continue;
    const depth = depthOf(numbering, open);
    while ((open.at(-1)?.depth ?? -1) >= depth) {
      const closed = open.pop();
      if (closed !== undefined) closed.end = index;
    }
    const next = items[index + 1];
    const own = paragraph.text.slice(numbering.end).trim();
    // "Phần thứ hai" stands alone on its line, its name on the next.
    const titled = own === '' && next?.kind === 'paragraph' ? next.paragraph : paragraph;
    const title = titled === paragraph ? own : titled.text;
    const section: Section = {
      paragraph,
      titled,
      numbering,
      title,
      isHeading: looksLikeHeading(title),
      depth,
      parent: open.at(-1) ?? null,
      start: index,
      end: to,
    };
    sections.push(section);
    open.push(section);
  }
  return sections;
}
