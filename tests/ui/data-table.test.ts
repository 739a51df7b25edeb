import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { headerRows } from '../../src/ui/table/data-table.ts';
import DataTable from '../../src/ui/table/DataTable.svelte';

const columns = [
  { key: 'field', header: 'Lĩnh vực' },
  {
    key: 'received',
    header: 'Tiếp nhận',
    columns: [
      { key: 'online', header: 'Trực tuyến', align: 'right' as const },
      { key: 'direct', header: 'Trực tiếp', align: 'right' as const },
    ],
  },
];

it('lays nested headings over the columns they name', () => {
  const laid = headerRows(columns).map((row) =>
    row.map(({ column, columnSpan, rowSpan }) => [column.header, columnSpan, rowSpan]),
  );
  expect(laid).toEqual([
    [
      ['Lĩnh vực', 1, 2],
      ['Tiếp nhận', 2, 1],
    ],
    [
      ['Trực tuyến', 1, 1],
      ['Trực tiếp', 1, 1],
    ],
  ]);
});

it('is a table with a caption, scopes and a heading for each row', () => {
  render(DataTable, {
    caption: 'Hồ sơ theo lĩnh vực',
    columns,
    rows: [{ key: 'a', cells: ['Chứng thực', '640', '12'] }],
  });
  expect(screen.getByRole('table', { name: 'Hồ sơ theo lĩnh vực' })).toBeTruthy();
  const scopes = [...document.querySelectorAll('th')].map((cell) => [
    cell.textContent.trim(),
    cell.scope,
  ]);
  expect(scopes).toEqual([
    ['Lĩnh vực', 'col'],
    ['Tiếp nhận', 'colgroup'],
    ['Trực tuyến', 'col'],
    ['Trực tiếp', 'col'],
    ['Chứng thực', 'row'],
  ]);
});
