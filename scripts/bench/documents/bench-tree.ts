import type { DocumentBlock, DocumentTree } from '../../../src/document/document-tree.ts';
import {
  CHANNEL_CHART,
  CHART_TREE,
  DOSSIER_TABLE,
  fieldTable,
  SAMPLE_TREE,
} from '../../../tests/fixtures/documents/sample-tree.ts';

interface Size {
  /** Pages of text, besides tables and charts. */
  readonly text: number;
  readonly tables: number;
  readonly charts: number;
}

/** By how many pages LibreOffice makes of them. */
export const BENCH_SIZES: Readonly<Record<'12' | '40' | '100', Size>> = {
  '12': { text: 9, tables: 4, charts: 2 },
  '40': { text: 32, tables: 10, charts: 6 },
  '100': { text: 80, tables: 26, charts: 16 },
};

const PARAGRAPHS = 9;
const CHARTS = [CHANNEL_CHART, ...CHART_TREE.blocks];

/** No two alike, as in a report: what repeats is packed in no time. */
const sentence = (page: number, index: number): string =>
  `Trong tháng ${String((page % 12) + 1)}, UBND xã đã tiếp nhận ${String(1000 + page * 37 + index)} hồ sơ của ${String(200 + page * 13 + index * 7)} tổ chức, cá nhân; giải quyết trước hạn và đúng hạn ${String(990 + page * 31 + index)} hồ sơ theo Kế hoạch số ${String(page * 10 + index)}/KH-UBND về cải cách hành chính, bảo đảm công khai, đúng quy trình, không để phát sinh hồ sơ quá hạn thuộc trách nhiệm của bộ phận chuyên môn.`;

/** A report of about so many pages, all kinds of blocks spread over it. */
export function benchTree({ text, tables, charts }: Size): DocumentTree {
  const section = 'x';
  const pages = Array.from({ length: text }, (_, page): readonly DocumentBlock[] => [
    {
      kind: 'heading',
      section,
      level: 2,
      number: `${String(page + 1)}.`,
      text: 'Kết quả trong tháng',
    },
    ...Array.from({ length: PARAGRAPHS }, (__, index) => ({
      kind: 'paragraph' as const,
      section,
      text: sentence(page, index),
    })),
  ]);
  const blocks = pages.flatMap((page, index) => {
    /** How many of so many come after this page. */
    const share = (all: number) =>
      Math.floor(((index + 1) * all) / text) - Math.floor((index * all) / text);
    return [
      ...page,
      ...Array.from({ length: share(tables) }, () =>
        index % 2 === 0 ? DOSSIER_TABLE : fieldTable(24),
      ),
      ...Array.from(
        { length: share(charts) },
        () => CHARTS[index % CHARTS.length] ?? CHANNEL_CHART,
      ),
    ];
  });
  return { ...SAMPLE_TREE, blocks: [...blocks, ...SAMPLE_TREE.blocks.slice(-1)] };
}
