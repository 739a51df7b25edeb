import { describe, expect, it } from 'vitest';
import { chartMarks } from '../../src/document/chart/chart-marks.ts';
import { CHART_SIZE } from '../../src/document/layout/chart-style.ts';
import { textWidth } from '../../src/document/layout/times-new-roman.ts';
import type { ChartData } from '../../src/domain/report/chart-data.ts';
import { CHANNEL_CHART, CHART_TREE, SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import { DocxParts } from './docx-parts.ts';

const words = (chart: ChartData) =>
  chartMarks(chart).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
const ring = (categories: readonly string[], values: readonly number[]): ChartData => ({
  ...CHANNEL_CHART.chart,
  categories,
  series: [{ label: 'Hồ sơ', values }],
});
const THIN = ring(['Trực tuyến', 'Trực tiếp', 'Kỳ trước'], [2551, 25, 3]);

describe('a drawn chart', () => {
  it('has a number for each slice: on it, or beside its name where it is too thin', async () => {
    const texts = words(THIN).map(({ text }) => text);
    expect(texts).toContain('2.551');
    expect(texts).toContain('Trực tiếp (25)');
    expect(texts).toContain('Kỳ trước (3)');
    expect(texts).not.toContain('25');
    const block = { ...CHANNEL_CHART, chart: THIN };
    const parts = await DocxParts.of({ ...SAMPLE_TREE, blocks: [block] });
    const xml = parts.part('word/charts/chart1.xml');
    expect(xml).toContain('Trực tiếp (25)');
    expect(xml).toContain('<c:v>Trực tuyến</c:v>');
  });

  it('breaks a legend that is longer than the chart is wide', () => {
    const names = Array.from(
      { length: 9 },
      (_, index) => `Lĩnh vực đã giải quyết ${String(index)}`,
    );
    const marks = words(
      ring(
        names,
        names.map(() => 10),
      ),
    );
    const legend = marks.filter(({ text }) => names.includes(text));
    expect(legend).toHaveLength(9);
    expect(new Set(legend.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const { text, x, y, size } of legend) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + textWidth(text, 'regular', size)).toBeLessThanOrEqual(CHART_SIZE.width);
      expect(y).toBeLessThanOrEqual(CHART_SIZE.height);
    }
  });

  it.each(CHART_TREE.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])))(
    'of kind $kind stays within its size and tells lines apart without colour',
    (chart) => {
      for (const { x, y } of words(chart)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(CHART_SIZE.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThanOrEqual(CHART_SIZE.height);
      }
      const lines = chartMarks(chart).filter(
        (mark) => mark.kind === 'shape' && mark.strokeWidth === 2,
      );
      const dashes = lines.map((mark) => (mark.kind === 'shape' ? mark.dash.join() : ''));
      expect(new Set(dashes).size).toBe(chart.kind === 'line' ? chart.series.length : 0);
    },
  );
});
