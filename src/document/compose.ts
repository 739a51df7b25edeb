import type { Evaluation } from '../domain/report/evaluation.ts';
import { composeHeader } from './compose-header.ts';
import { composeSections } from './compose-section.ts';
import type { DocumentTree } from './document-tree.ts';

/**
 * The report as it will be on paper. Pure: the same evaluation gives the same tree. What is missing
 * stays visible: `…` in narratives, room for number and date; statements that wait print nothing.
 */
export function compose(evaluation: Evaluation): DocumentTree {
  const { chartsAsPictures } = evaluation.input.report;
  return {
    ...composeHeader(evaluation),
    ...composeSections(evaluation),
    ...(chartsAsPictures ? { chartsAsPictures } : {}),
  };
}
