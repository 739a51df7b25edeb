import type { SectionDefinition, Template } from '../domain/template/template.ts';

/** A section of the template, in the report or not. */
export function findSection(
  template: Pick<Template, 'sections'>,
  id: string,
): SectionDefinition | null {
  return allSections(template).find((section) => section.id === id) ?? null;
}

/** Every section of the template, in print order. */
export function allSections({
  sections,
}: Pick<Template, 'sections'>): readonly SectionDefinition[] {
  return sections.flatMap((section) => [section, ...allSections(section)]);
}
