import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { readTemplates } from './read-templates.ts';

/** A report type that has nothing but the shipped catalogue, so that its tests need no outline. */
export function catalogueTemplate(): Template {
  const shared = readTemplates().filter(({ path }) => path.startsWith('catalogue/'));
  const parsed = parseTemplates([
    ...shared,
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
  ]);
  const [template] = parsed.ok ? parsed.value : [];
  if (template === undefined) throw new Error('templates/ has a problem: see templates.test.ts');
  return template;
}
