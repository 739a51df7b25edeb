import type { FrozenReport } from '../../domain/report/issue.ts';
import type { Template } from '../../domain/template/template.ts';
import {
  writeTemplateFile,
  type TemplateFileProblem,
  type TemplateProposal,
} from '../../domain/template/template-file.ts';
import type { FileProblem } from '../../files/file-problem.ts';
import { readFileInWorker } from '../../files/read-file-in-worker.ts';
import { ownValue } from '../../lib/own-value.ts';
import { fail, succeed, type Result } from '../../lib/result.ts';
import type { App } from '../app.ts';
import { findTarget } from './reopen-target.ts';

export type CarriedTemplateProblem =
  | FileProblem
  /** Of a report type that this computer does not have, and the file does not bring. */
  | { readonly code: 'no-template'; readonly template: string }
  /** The one that it brings is not taken in. */
  | {
      readonly code: 'bad-template';
      readonly template: string;
      readonly problem: TemplateFileProblem;
    };

interface FoundTemplate {
  readonly template: Template;
  /** The one the report brings, where its organisation has none of this id on this computer. */
  readonly newTemplate: TemplateProposal | null;
}

/**
 * The report type of a report that was read from a file: as it is on this computer, else as the report brings
 * it, read in the worker as strictly as a file of one.
 */
export async function templateOfReport(
  { report: { templateId }, organisation }: FrozenReport,
  { workspace, templateFiles }: Pick<App, 'workspace' | 'templateFiles'>,
): Promise<Result<FoundTemplate, CarriedTemplateProblem>> {
  const target = findTarget(organisation, workspace.organisations);
  const here = workspace.templateOf(target, templateId);
  if (here) return succeed({ template: here, newTemplate: null });
  const missing = { code: 'no-template', template: templateId } as const;
  const carried = ownValue(organisation.ownTemplates, templateId);
  const file = carried && fileOf(templateId, carried.content);
  if (!file) return fail(missing);
  const read = await readFileInWorker(file, 'read-template', await templateFiles());
  if (!read.ok) return read;
  if (!read.value.ok) {
    return fail({ code: 'bad-template', template: templateId, problem: read.value.reason });
  }
  const newTemplate = read.value.value;
  const { content } = newTemplate;
  const ownTemplates = { [templateId]: { content, addedAt: '' } };
  const template = workspace.templateOf({ ...organisation, ownTemplates }, templateId);
  return template ? succeed({ template, newTemplate }) : fail(missing);
}

/** The file that the kept text would be; null where it is none. */
function fileOf(id: string, content: string): Blob | null {
  try {
    const { template, outline } = JSON.parse(content) as Readonly<Record<string, unknown>>;
    return new Blob([writeTemplateFile(id, { template, outline })], { type: 'application/json' });
  } catch {
    return null;
  }
}
