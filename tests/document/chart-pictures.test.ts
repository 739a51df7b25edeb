import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { renderDocx } from '../../src/document/render-docx.ts';
import { ANNEX_TREE } from '../fixtures/documents/annex-tree.ts';
import { CHANNEL_CHART, CHART_TREE } from '../fixtures/documents/sample-tree.ts';
import { r4Input } from '../fixtures/reports/r4-input.ts';
import { shippedTemplate } from '../templates/shipped-template.ts';
import { DocxParts } from './docx-parts.ts';

/** The picture itself is drawn in tests/browser; a file's bytes are put in as they are. */
const rendered = async (tree: Parameters<typeof renderDocx>[0]) => {
  const drawn: string[] = [];
  const file = await renderDocx(tree, new Date(0), (chart) => {
    drawn.push(chart.key);
    return Promise.resolve(strToU8(`picture of ${chart.key}`));
  });
  return { drawn, parts: new DocxParts(new Uint8Array(await file.arrayBuffer())) };
};

const extents = (xml: string) =>
  [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(([, x, y]) => [x, y]);
const texts = (xml: string) =>
  [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);

describe('charts as pictures', () => {
  it('stand where the charts stand, in their size and with their texts', async () => {
    const charts = await rendered(CHART_TREE);
    const pictures = await rendered({ ...CHART_TREE, chartsAsPictures: true });
    expect(charts.drawn).toEqual([]);
    expect(pictures.drawn).toHaveLength(CHART_TREE.blocks.length);
    expect(extents(pictures.parts.document)).toEqual(extents(charts.parts.document));
    expect(texts(pictures.parts.document)).toEqual(texts(charts.parts.document));
    expect(pictures.parts.document).not.toContain('<c:chart');
    const media = pictures.parts.paths.filter((path) => path.startsWith('word/media/'));
    expect(media.map((path) => pictures.parts.part(path)).sort()).toEqual(
      pictures.drawn.map((key) => `picture of ${key}`).sort(),
    );
  });

  it('are made of the charts of annexes too', async () => {
    const [annex] = ANNEX_TREE.annexes ?? [];
    if (annex === undefined) throw new Error('No annex');
    const tree = { ...ANNEX_TREE, annexes: [{ ...annex, blocks: [CHANNEL_CHART] }] };
    const { drawn } = await rendered({ ...tree, chartsAsPictures: true });
    expect(drawn).toEqual(['CH1']);
  });

  it('are wanted by the report', () => {
    const input = r4Input(shippedTemplate('de-an'));
    expect(compose(evaluate(input))).not.toHaveProperty('chartsAsPictures');
    const report = { ...input.report, chartsAsPictures: true };
    expect(compose(evaluate({ ...input, report })).chartsAsPictures).toBe(true);
  });
});
