import type { Organisation } from '../domain/organisation/organisation.ts';
import type { TemplateLibrary } from '../domain/template/parse-templates.ts';
import type { Template } from '../domain/template/template.ts';
import { readOwnTemplate } from '../domain/template/template-file.ts';

/**
 * Reads an office's own report types, those alone that this build understands. Each is compiled once,
 * however often its office is edited.
 */
export function ownTemplatesOf(
  library: TemplateLibrary,
): (organisation: Organisation) => readonly Template[] {
  const known = new Map<string, Template | null>();
  const read = (id: string, content: string): Template | null => {
    const key = `${id} ${content}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const template = readOwnTemplate(id, content, library);
    known.set(key, template);
    return template;
  };
  return ({ ownTemplates }) =>
    Object.entries(ownTemplates).flatMap(([id, { content }]) => read(id, content) ?? []);
}
