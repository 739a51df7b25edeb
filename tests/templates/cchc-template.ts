import type { SectionDefinition, Template } from '../../src/domain/template/template.ts';
import { shippedTemplate } from './shipped-template.ts';

export const cchcTemplate = (): Template => shippedTemplate('cchc');

/** All sections in print order. */
export function allSections(sections: readonly SectionDefinition[]): readonly SectionDefinition[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}
