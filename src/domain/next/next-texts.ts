import { ownValue } from '../../lib/own-value.ts';
import type { Report } from '../report/report.ts';
import type { NextChoice, SectionDefinition, Template } from '../template/template.ts';

/** A text of the old report that its successor may begin with. */
export interface NextText {
  readonly list: 'narratives' | 'statements' | 'headings';
  /** The block's, or the section's for a heading. */
  readonly id: string;
  readonly section: SectionDefinition;
  readonly text: string;
  /** What the template proposes to do with it. */
  readonly usual: NextChoice;
}

function textsOf(section: SectionDefinition, report: Report): readonly NextText[] {
  const texts: NextText[] = [];
  const add = (
    list: NextText['list'],
    id: string,
    text: string | undefined,
    usual: NextChoice,
  ): void => {
    if (text !== undefined && text.trim() !== '') texts.push({ list, id, section, text, usual });
  };
  add('headings', section.id, ownValue(report.headings, section.id), 'shift');
  for (const block of section.blocks) {
    const { id } = block;
    if (block.kind === 'narrative') {
      add('narratives', id, ownValue(report.narratives, id), block.next);
    } else if (block.kind === 'statement') {
      add('statements', id, ownValue(report.statements, id)?.text, block.next);
    }
  }
  return [...texts, ...section.sections.flatMap((inner) => textsOf(inner, report))];
}

/** Every text that was written in the report, in print order, also in sections that were left out. */
export function nextTexts(template: Template, report: Report): readonly NextText[] {
  return template.sections.flatMap((section) => textsOf(section, report));
}
