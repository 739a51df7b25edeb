import { AlignmentType, ImageRun, LineRuleType, Paragraph, type FileChild } from 'docx';
import type { DocumentBlock, DocumentTree } from '../document-tree.ts';
import { CHART_PIXELS } from './chart-pixels.ts';
import type { ChartPicture } from './chart-picture.ts';
import { twips } from './measures.ts';
import { nativeChart } from './native-chart.ts';

export type ChartBlock = Extract<DocumentBlock, { kind: 'chart' }>;

/** What a chart is drawn of: its number among the drawings of the document, and its PNG if it has one. */
interface Drawing {
  readonly id: string;
  readonly picture: Uint8Array | null;
}

export type ChartDrawings = ReadonlyMap<ChartBlock, Drawing>;

/**
 * Every chart with its number, which the library would go on counting from one document to the next, and
 * with a picture in documents that want them.
 */
export async function chartDrawings(
  { blocks, annexes = [], chartsAsPictures = false }: DocumentTree,
  picture: ChartPicture,
): Promise<ChartDrawings> {
  const charts = [...blocks, ...annexes.flatMap((annex) => annex.blocks)].filter(
    (block) => block.kind === 'chart',
  );
  return new Map(
    await Promise.all(
      charts.map(async (block, index) => {
        const drawn = chartsAsPictures ? await picture(block.chart) : null;
        return [block, { id: String(index + 1), picture: drawn }] as const;
      }),
    ),
  );
}

/** A chart in the middle of the page, as a native one or a picture of the same size and description. */
export function chartParagraph(
  block: ChartBlock,
  drawings: ChartDrawings,
  keepNext: boolean,
  after: number,
): FileChild {
  const { chart, description } = block;
  const { id, picture } = drawings.get(block) ?? { id: '1', picture: null };
  const altText = { id, name: chart.key, title: chart.title, description };
  const drawing =
    picture === null
      ? nativeChart(chart, altText)
      : new ImageRun({
          type: 'png',
          data: picture,
          transformation: CHART_PIXELS,
          altText,
        });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: 0, after: twips(after), line: 240, lineRule: LineRuleType.AUTO },
    children: [drawing],
  });
}
