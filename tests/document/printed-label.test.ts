import { expect, it } from 'vitest';
import { composeChart } from '../../src/document/compose-chart.ts';
import { composeTable } from '../../src/document/compose-table.ts';
import { Scenario } from '../domain/report/scenario.ts';

const YAML = `
lists: { year: { now: { label: Năm báo cáo, printed: 'Năm {năm}' }, other: Năm khác } }
figures: { rated: { by: year } }
tables:
  T: { title: Bảng, columns: [{ header: Năm, value: label, width: 1 }, { header: A, value: rated, width: 1 }], rows: { list: year } }
charts: { C: { title: Biểu đồ, kind: column, unit: người, each: year, series: [{ label: A, values: [rated] }] } }
`;

it('tables and charts print what a member stands for, in the official’s own words where there are', () => {
  const scenario = new Scenario(YAML).answer({ rated: { now: '17', other: '13' } });
  const rows = (): readonly string[] =>
    composeTable('T', scenario.evaluate()).rows.map((row) => row[0]?.text ?? '');
  expect(rows()).toEqual(['Năm 2023', 'Năm khác']);
  expect(composeChart('C', scenario.evaluate()).categories).toEqual(['Năm 2023', 'Năm khác']);
  scenario.keepLists({ year: [{ key: 'now', label: 'Năm 2021' }] });
  expect(rows()).toEqual(['Năm 2021']);
});
