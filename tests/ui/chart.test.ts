import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kitWords } from '../../src/text/kit-words.ts';
import Chart from '../../src/ui/chart/Chart.svelte';
import { chartConfiguration } from '../../src/ui/chart/chart-configuration.ts';
import { settle } from './typing.ts';

const drawing = { update: vi.fn(), destroy: vi.fn() };
const drawOn = vi.fn<(...given: unknown[]) => typeof drawing>(() => drawing);
vi.mock('../../src/ui/chart/chart-canvas.ts', () => ({
  drawOn: (...given: unknown[]) => drawOn(...given),
}));
beforeEach(() => vi.clearAllMocks());

const data = {
  key: 'CH1',
  title: 'Hồ sơ tiếp nhận',
  kind: 'stackedColumn' as const,
  unit: 'hồ sơ',
  categories: ['Kỳ trước', 'Kỳ này'],
  series: [
    { label: 'Trực tuyến', values: [811, 1106] },
    { label: 'Trực tiếp', values: [null, 38] },
  ],
};
const format = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('vi-VN');
const props = { data, format, description: 'Trực tuyến chiếm 96,68%.', words: kitWords.chart };

describe('Chart', () => {
  it('has a text alternative and a table of the same numbers, formatted', () => {
    render(Chart, props);
    expect(
      screen.getByRole('img', { name: 'Hồ sơ tiếp nhận. Trực tuyến chiếm 96,68%.' }),
    ).toBeTruthy();
    const table = screen.getByText('Xem bảng số liệu').closest('details')?.querySelector('table');
    const rows = [...(table?.rows ?? [])].map((row) =>
      [...row.cells].map((cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual([
      ['Nội dung', 'Trực tuyến (hồ sơ)', 'Trực tiếp (hồ sơ)'],
      ['Kỳ trước', '811', '–'],
      ['Kỳ này', '1.106', '38'],
    ]);
  });

  it('draws in place when figures change, and once for the changes of a frame', async () => {
    const { rerender, unmount } = render(Chart, props);
    await settle();
    await new Promise(requestAnimationFrame);
    drawing.update.mockClear();
    const next = (online: number) => ({
      ...data,
      series: [{ label: 'Trực tuyến', values: [811, online] }],
    });
    await rerender({ ...props, data: next(1107) });
    await rerender({ ...props, data: next(1108) });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(drawOn).toHaveBeenCalledOnce();
    expect(drawing.update).toHaveBeenCalledExactlyOnceWith(next(1108), format);
    unmount();
    expect(drawing.destroy).toHaveBeenCalledOnce();
  });

  it('says what is missing instead of drawing blanks as zeros', () => {
    const blank = { ...data, series: [{ label: 'Trực tuyến', values: [null, null] }] };
    const { container } = render(Chart, { ...props, data: blank });
    expect(screen.getByText(kitWords.chart.empty)).toBeTruthy();
    expect(container.querySelector('canvas')).toBeNull();
  });

  it('draws a chart whose values are all zero, unless it is a ring', () => {
    const zeros = { ...data, series: [{ label: 'Quá hạn', values: [0, 0] }] };
    const first = render(Chart, { ...props, data: zeros });
    expect(first.container.querySelector('canvas')).toBeTruthy();
    const ring = render(Chart, { ...props, data: { ...zeros, kind: 'doughnut' } });
    expect(ring.container.querySelector('canvas')).toBeNull();
  });

  it('opens the table when the drawing program cannot be loaded or used', async () => {
    drawOn.mockImplementationOnce(() => {
      throw new Error('no canvas here');
    });
    const { container } = render(Chart, props);
    await settle();
    expect(screen.getByText(kitWords.chart.failed)).toBeTruthy();
    expect(container.querySelector('details')?.open).toBe(true);
  });
});

describe('chartConfiguration', () => {
  const theme = {
    text: '#111',
    line: '#ccc',
    surface: '#fff',
    series: ['#0b6b80'],
    font: 'Tahoma',
  };

  it.each([
    ['doughnut', 'doughnut', 'x', undefined],
    ['bar', 'bar', 'y', false],
    ['column', 'bar', 'x', false],
    ['stackedBar', 'bar', 'y', true],
    ['stackedColumn', 'bar', 'x', true],
    ['line', 'line', 'x', false],
  ] as const)('draws %s as %s along %s (stacked: %s)', (kind, type, axis, stacked) => {
    const { type: drawn, options } = chartConfiguration({ ...data, kind }, theme, format);
    expect([drawn, options?.indexAxis]).toEqual([type, axis]);
    expect(options?.scales?.x).toEqual(
      stacked === undefined ? undefined : expect.objectContaining({ stacked }),
    );
    expect(options?.animation).toBe(false);
  });

  it('keeps a blank a gap', () => {
    const { data: drawn } = chartConfiguration(data, theme, format);
    expect(drawn.datasets[1]?.data).toEqual([null, 38]);
  });
});
