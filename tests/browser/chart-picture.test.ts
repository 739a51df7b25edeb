import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { DocxBuilder } from '../../src/document/build-docx.ts';
import { chartPicture } from '../../src/document/docx/chart-picture.ts';
import { isDark } from '../../src/document/layout/chart-style.ts';
import { CHANNEL_CHART, CHART_TREE } from '../fixtures/documents/sample-tree.ts';

const MM_PER_INCH = 25.4;

async function pixels(png: Uint8Array): Promise<ImageData> {
  const picture = await createImageBitmap(new Blob([png.slice()], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

const charts = [...CHART_TREE.blocks, CHANNEL_CHART].filter((block) => block.kind === 'chart');

it.each(charts.map(({ chart }) => [chart.kind, chart] as const))(
  'a picture of a %s chart is sharp in print and reads without colour',
  async (_, chart) => {
    const { width, height, data } = await pixels(await chartPicture(chart));
    expect(width / (150 / MM_PER_INCH)).toBeGreaterThanOrEqual(200);
    expect(width / height).toBeCloseTo(150 / 78, 1);
    const seen = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const color = [data[at], data[at + 1], data[at + 2]]
        .map((part = 0) => part.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase();
      seen.set(color, (seen.get(color) ?? 0) + 1);
    }
    // Letters in black, and the two series in a dark and a light colour.
    expect(seen.get('000000')).toBeGreaterThan(1000);
    expect(seen.get('1F4E79')).toBeGreaterThan(1000);
    expect(seen.get('F4B183')).toBeGreaterThan(50);
    expect([isDark('1F4E79'), isDark('F4B183')]).toEqual([true, false]);
  },
);

it('a document has pictures in place of its charts when they are wanted, drawn in its worker', async () => {
  const builder = new DocxBuilder(
    () =>
      new Worker(new URL('../../src/document/docx.worker.ts', import.meta.url), { type: 'module' }),
  );
  const built = await builder.build({ ...CHART_TREE, chartsAsPictures: true }, new Date(0));
  if (!built.ok) throw new Error(JSON.stringify(built.reason));
  const files = unzipSync(new Uint8Array(await built.value.arrayBuffer()));
  const paths = Object.keys(files);
  expect(paths.filter((path) => path.startsWith('word/charts/'))).toEqual([]);
  const pictures = paths.filter((path) => /^word\/media\/.*\.png$/.test(path));
  expect(pictures).toHaveLength(CHART_TREE.blocks.length);
  for (const path of pictures) {
    const { width } = await pixels(files[path] ?? new Uint8Array());
    expect(width).toBeGreaterThan(1181);
  }
});
