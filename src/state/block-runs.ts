import type { Block, StatementBlock } from '../domain/template/template.ts';

/** Blocks that are shown under one heading: statements that follow each other stand together. */
export type BlockRun =
  | {
      readonly key: string;
      readonly kind: 'statements';
      readonly blocks: readonly StatementBlock[];
    }
  | {
      readonly key: string;
      readonly kind: 'block';
      readonly block: Exclude<Block, { kind: 'statement' | 'chart' | 'indicators' }>;
    };

/** What the middle column shows, in print order; indicators and charts stand at the side. */
export function blockRuns(blocks: readonly Block[]): readonly BlockRun[] {
  const runs: BlockRun[] = [];
  for (const block of blocks) {
    if (block.kind === 'chart' || block.kind === 'indicators') continue;
    const last = runs.at(-1);
    if (block.kind !== 'statement') runs.push({ key: block.id, kind: 'block', block });
    else if (last?.kind === 'statements') {
      runs[runs.length - 1] = { ...last, blocks: [...last.blocks, block] };
    } else runs.push({ key: block.id, kind: 'statements', blocks: [block] });
  }
  return runs;
}
