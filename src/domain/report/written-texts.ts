import { ownValue } from '../../lib/own-value.ts';
import type { Place } from '../rule/finding.ts';
import type { Report } from './report.ts';
import type { SectionIndex } from './section-index.ts';
import { textTokens, type TextToken } from './parse-text.ts';

/** A text of the official's own, in a section that is in the report. */
export interface WrittenText {
  /** Block id, or the section's for its heading. */
  readonly id: string;
  readonly section: string;
  readonly subPeriod: string | null;
  readonly tokens: readonly TextToken[];
  readonly place: (quote: string) => Place;
}

/** Narratives, statements that were taken over, and headings in the official's own words. */
export function writtenTexts(
  { narratives, statements, visible }: SectionIndex,
  report: Pick<Report, 'narratives' | 'statements' | 'headings'>,
): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  const add = (
    id: string,
    { section, subPeriod }: Pick<WrittenText, 'section' | 'subPeriod'>,
    text: string | undefined,
    place: WrittenText['place'],
  ): void => {
    if (text !== undefined) texts.push({ id, section, subPeriod, tokens: textTokens(text), place });
  };
  for (const { block, ...at } of narratives) {
    const { id } = block;
    add(id, at, ownValue(report.narratives, id), (quote) => ({
      kind: 'narrative',
      block: id,
      quote,
    }));
  }
  for (const { block, ...at } of statements) {
    const { id } = block;
    add(id, at, ownValue(report.statements, id)?.text, () => ({
      kind: 'statement',
      block: id,
    }));
  }
  for (const { section } of visible) {
    const { id, subPeriod } = section;
    add(id, { section: id, subPeriod }, ownValue(report.headings, id), () => ({
      kind: 'section',
      section: id,
    }));
  }
  return texts;
}
