import { lastListedDay, listedReferences } from '../domain/report/listed-references.ts';
import type { Block } from '../domain/template/template.ts';
import { citeReference } from '../text/cite-reference.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** A document as a list of the report names it. */
export interface ListedCitation {
  readonly id: string;
  readonly text: string;
}

/** The documents that a references block will list, in full. */
export function listedCitations(
  block: Extract<Block, { kind: 'references' }>,
  { calm, workspace }: ReportDesk,
): readonly ListedCitation[] {
  const { input } = calm;
  return listedReferences(
    block,
    workspace.references,
    input.figures.period,
    lastListedDay(input),
  ).map((reference) => ({ id: reference.id, text: citeReference(reference, 'full') }));
}
