import type { Evaluation } from '../domain/report/evaluation.ts';
import { textTokens } from '../domain/report/parse-text.ts';
import { evaluationIn } from '../domain/report/sub-period.ts';
import { resolveToken } from '../domain/report/token.ts';
import type { Block } from '../domain/template/template.ts';
import { ownValue } from '../lib/own-value.ts';
import { Citations } from './compose/citations.ts';
import { tokenContext } from './compose/token-context.ts';
import { composeBlock, composeHeading, outline, sourceOfHeading } from './compose-section.ts';
import { sourceOfStatement } from './compose-statement.ts';

/** For each text of the report, the ids of the documents that are named before it in print. */
export function namedBefore(evaluation: Evaluation): ReadonlyMap<string, readonly string[]> {
  const citations = new Citations();
  const before = new Map<string, readonly string[]>();
  for (const visible of outline(evaluation.input)) {
    const { section } = visible;
    const own = evaluationIn(evaluation, section.subPeriod);
    // Only for the documents that it may name.
    if (section.annex === null && mayName(sourceOfHeading(section, own), own)) {
      composeHeading(visible, own, citations);
    }
    for (const block of section.blocks) {
      before.set(block.id, citations.named);
      // To compose all of them takes long, and few name a document.
      if (blockMayName(block, own)) composeBlock(block, section.id, own, citations);
    }
  }
  return before;
}

function blockMayName(block: Block, evaluation: Evaluation): boolean {
  const { report } = evaluation.input;
  if (block.kind === 'references') return true;
  if (block.kind === 'narrative') {
    return mayName(ownValue(report.narratives, block.id) ?? '', evaluation);
  }
  return (
    block.kind === 'statement' && mayName(sourceOfStatement(block, evaluation) ?? '', evaluation)
  );
}

/** Whether a text has a token that stands for a document. */
function mayName(text: string, { input }: Evaluation): boolean {
  const context = tokenContext(input);
  return textTokens(text).some(({ name }) => {
    const target = resolveToken(name, context);
    return target?.kind === 'reference' || (target?.kind === 'word' && target.word === 'request');
  });
}
