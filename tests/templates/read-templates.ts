import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TemplateFile } from '../../src/domain/template/parse-templates.ts';

/** Every file of templates/ as the page gets it at build time. */
export function readTemplates(folder = 'templates'): readonly TemplateFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${folder}/${name}`).map((file): TemplateFile => {
        const source = readFileSync(`${folder}/${name}/${file}`, 'utf8');
        const content: unknown = parse(source, { uniqueKeys: true, strict: true });
        return { path: `${name}/${file}`, content };
      }),
    );
}
