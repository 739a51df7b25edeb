import type { Section } from './outline.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reading } from './read-document.ts';

const AHEAD = /phương hướng|nhiệm vụ|kiến nghị|đề xuất/iu;

/** Whether a paragraph stands under a heading of plans or proposals: it says what is to be, not what is. */
export function isAhead(paragraph: Paragraph, { sectionAt }: Pick<Reading, 'sectionAt'>): boolean {
  let section: Section | null = sectionAt.get(paragraph) ?? null;
  while (section !== null) {
    if (section.isHeading && section.depth <= 1 && AHEAD.test(section.title)) return true;
    section = section.parent;
  }
  return false;
}
