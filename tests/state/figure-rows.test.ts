import { describe, expect, it } from 'vitest';
import { FigureRowsDesk } from '../../src/state/figure-rows.ts';
import { sampleDesk } from './sample-desk.ts';

function lateDossiers() {
  const { desk, workspace } = sampleDesk((stored) => ({
    ...stored,
    figureSets: stored.figureSets.map((set) => ({ ...set, rows: {} })),
  }));
  const definition = desk.template.catalogue.figures.get('lateDossiers');
  if (!definition) throw new Error('No lateDossiers');
  const columns = definition.columns.map(({ key }) => key);
  const rows = new FigureRowsDesk(desk, definition);
  const cell = (row: number, key: string) => rows.rows[row]?.cells[key];
  return { desk, workspace, rows, cell, at: (key: string) => columns.indexOf(key) };
}

describe('rows of a figure', () => {
  it('take a table from a spreadsheet, in one step, each cell by its column', () => {
    const { rows, cell, desk, at } = lateDossiers();
    rows.add();
    const pasted = rows.paste(
      0,
      at('count'),
      '2\t1.500\tĐANG GIẢI QUYẾT, QUÁ HẠN\tChờ xác minh\n3\t1.50.0\tlạ',
    );
    expect(pasted).toEqual({ rows: 2, unplaced: 0, last: rows.rows[1]?.id });
    expect(cell(0, 'status')).toBe('Đang giải quyết, quá hạn');
    expect(cell(1, 'status')).toBe('lạ');
    expect(rows.total('count')).toEqual({ sum: 5, blank: 0 });
    const id = rows.rows[1]?.id ?? '';
    expect(desk.evaluation.readings.get(`lateDossiers.${id}.daysLate`)).toMatchObject({
      state: 'unreadable',
      typed: '1.50.0',
    });
    expect(rows.total('daysLate').sum).toBeNull();
  });

  it('count what a paste had no place for, and leave a single text to the box', () => {
    const { rows, at } = lateDossiers();
    rows.add();
    expect(rows.paste(0, at('apologyDoc'), 'CV 1/UBND\tthừa\t')).toMatchObject({
      rows: 1,
      unplaced: 1,
    });
    expect(rows.paste(0, 0, 'một chữ')).toBeNull();
  });

  it('come back where they were', () => {
    const { rows, cell } = lateDossiers();
    for (const text of ['a', 'b', 'c']) rows.type(rows.add(), 'procedure', text);
    const second = rows.rows[1];
    if (!second) throw new Error('No second row');
    rows.remove(second.id);
    expect(rows.rows).toHaveLength(2);
    rows.restore(second, 1);
    expect([0, 1, 2].map((row) => cell(row, 'procedure'))).toEqual(['a', 'b', 'c']);
  });

  it('say which cell a half-filled row lacks, and nothing of a blank one', () => {
    const { rows, desk } = lateDossiers();
    const id = rows.add();
    const found = () =>
      desk.evaluation.findings.filter(({ id: one }) => one.startsWith('R-REQ-CELL.row'));
    expect(found()).toEqual([]);
    rows.type(id, 'procedure', 'Đăng ký khai sinh');
    expect(found()).toMatchObject([
      {
        params: { row: { value: 1 }, columns: { value: 'Số ngày trễ hạn, Nguyên nhân trễ hạn' } },
        places: [{ cell: `lateDossiers.${id}.daysLate` }],
      },
    ]);
    rows.type(id, 'daysLate', '2');
    rows.type(id, 'cause', 'Chờ xác minh');
    expect(found()).toEqual([]);
  });
});
