import { AlignmentType, ImageRun, LineRuleType, Paragraph, type FileChild } from 'docx';
import type { DocumentBlock, DocumentTree } from '../document-tree.ts';
import { CHART_PIXELS } from './chart-pixels.ts';
import type { ChartPicture } from './chart-picture.ts';
import { twips } from './measures.ts';
import { nativeChart } from './native-chart.ts';

export type ChartBlock = Extract<DocumentBlock, { kind: 'chart' }>;

/** PNG files of charts, by block; a chart that is not there stays a chart. */
export type ChartPictures = ReadonlyMap<ChartBlock, Uint8Array>;

/** A picture of every chart, in documents that want them. */
export async function drawPictures(
  { blocks, annexes = [], chartsAsPictures = false }: DocumentTree,
  picture: ChartPicture,
): Promise<ChartPictures> {
  if (!chartsAsPictures) return new Map();
  const charts = [...blocks, ...annexes.flatMap((annex) => annex.blocks)].filter(
    (block) => block.kind === 'chart',
  );
  return new Map(
    await Promise.all(charts.map(async (block) => [block, await picture(block.chart)] as const)),
  );
}

/** A chart in the middle of the page, as a native one or a picture of the same size and description. */
export function chartParagraph(
  block: ChartBlock,
  pictures: ChartPictures,
  keepNext: boolean,
  after: number,
): FileChild {
  const { chart, description } = block;
  const data = pictures.get(block);
  const drawing =
    data === undefined
      ? nativeChart(chart, description)
      : new ImageRun({
          type: 'png',
          data,
          transformation: CHART_PIXELS,
          altText: { name: chart.key, title: chart.title, description },
        });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: 0, after: twips(after), line: 240, lineRule: LineRuleType.AUTO },
    children: [drawing],
  });
}
