import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { readTemplates } from './read-templates.ts';

/** A report type as shipped, from the files; its id is the name of its folder. */
export function shippedTemplate(id: string): Template {
  const parsed = parseTemplates(readTemplates());
  const template = parsed.ok ? parsed.value.find((one) => one.id === id) : undefined;
  if (template === undefined) throw new Error('templates/ has a problem: see templates.test.ts');
  return template;
}
