import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseTemplates, type TemplateFile } from '../../src/domain/template/parse-templates.ts';
import type { Template } from '../../src/domain/template/template.ts';

const CATALOGUE = ['lists', 'figures', 'indicators', 'rules', 'tables', 'charts'];

/** A report type that has nothing but the real catalogue, so that its tests need no outline. */
export function catalogueTemplate(): Template {
  const files: TemplateFile[] = CATALOGUE.map((name) => ({
    path: `catalogue/${name}.yaml`,
    content: parse(readFileSync(`templates/catalogue/${name}.yaml`, 'utf8'), {
      uniqueKeys: true,
    }) as unknown,
  }));
  files.push(
    {
      path: 'trial/template.yaml',
      content: {
        name: 'Báo cáo thử',
        shortName: 'THU',
        periods: ['half', 'year', 'stage'],
        documentName: 'BÁO CÁO',
        subject: 'Thử',
        numbering: ['roman'],
      },
    },
    { path: 'trial/outline.yaml', content: [{ id: 'all', title: 'Thử' }] },
  );
  const parsed = parseTemplates(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason, null, 1));
  const [template] = parsed.value;
  if (template === undefined) throw new Error('No template was read');
  return template;
}
