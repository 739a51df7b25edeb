import { expect, it } from 'vitest';
import type { ProofFinding } from '../../src/domain/proofread/proof-finding.ts';
import { markBlocks } from '../../src/state/marked-blocks.ts';

const paragraph = (text: string) =>
  ({ kind: 'paragraph', part: 'body', text, level: 0, bold: false, centred: false }) as const;

function finding(id: string, start: number, end: number, more: Partial<ProofFinding> = {}) {
  return {
    id,
    rule: 'R-TEXT-SPELL',
    code: 'word-slip',
    severity: 'warning',
    block: 0,
    cell: null,
    start,
    end,
    quote: '',
    params: {},
    suggestion: null,
    ...more,
  } as const satisfies ProofFinding;
}

const words = (blocks: ReturnType<typeof markBlocks>) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.pieces.map(({ text, finding: marked }) => [text, marked?.id ?? null])
      : [],
  );

it('marks the words of each finding and leaves the text whole', () => {
  const blocks = markBlocks([paragraph('Giải quyết trể hạn 2 hồ sơ')], [finding('a', 11, 14)]);
  expect(words(blocks)).toEqual([
    ['Giải quyết ', null],
    ['trể', 'a'],
    [' hạn 2 hồ sơ', null],
  ]);
});

it('marks the more severe of two findings on the same words', () => {
  const both = [
    finding('mild', 0, 10, { severity: 'info' }),
    finding('hard', 5, 14, { severity: 'error' }),
  ];
  expect(words(markBlocks([paragraph('Giải quyết trể hạn')], both))).toEqual([
    ['Giải ', null],
    ['quyết trể', 'hard'],
    [' hạn', null],
  ]);
});

it('leaves blank paragraphs out, and marks cells of tables', () => {
  const cell = (text: string) => ({ text, columnSpan: 1, rowSpan: 1 });
  const table = { kind: 'table', part: 'body', rows: [[cell('Tổng'), cell('1.084')]] } as const;
  const found = finding('sum', 0, 5, { block: 1, cell: { row: 0, index: 1 } });
  expect(markBlocks([paragraph(' '), table], [found])).toEqual([
    {
      kind: 'table',
      rows: [
        [
          { columnSpan: 1, rowSpan: 1, pieces: [{ text: 'Tổng', finding: null }] },
          {
            columnSpan: 1,
            rowSpan: 1,
            pieces: [{ text: '1.084', finding: { id: 'sum', severity: 'warning' } }],
          },
        ],
      ],
    },
  ]);
});
