import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import type { SectionDefinition, Template } from '../../src/domain/template/template.ts';

const ROOT = new URL('../../templates/', import.meta.url);

/** The report type as shipped, from the files. */
export function cchcTemplate(): Template {
  const files = ['catalogue', 'cchc'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT)).map((name) => ({
      path: `${folder}/${name}`,
      content: parse(readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')) as unknown,
    })),
  );
  const parsed = parseTemplates(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason, null, 1));
  const template = parsed.value.find(({ id }) => id === 'cchc');
  if (template === undefined) throw new Error('No report type cchc');
  return template;
}

/** All sections in print order. */
export function allSections(sections: readonly SectionDefinition[]): readonly SectionDefinition[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}
