import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import type { SectionDefinition, Template } from '../../src/domain/template/template.ts';
import { readTemplates } from './read-templates.ts';

/** The report type as shipped, from the files. */
export function cchcTemplate(): Template {
  const parsed = parseTemplates(readTemplates());
  const template = parsed.ok ? parsed.value.find(({ id }) => id === 'cchc') : undefined;
  if (template === undefined) throw new Error('templates/ has a problem: see templates.test.ts');
  return template;
}

/** All sections in print order. */
export function allSections(sections: readonly SectionDefinition[]): readonly SectionDefinition[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}
