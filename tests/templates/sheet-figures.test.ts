import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findSheetFigures } from '../../src/domain/sheet/find-sheet-figures.ts';
import type { Sheet } from '../../src/domain/sheet/sheet.ts';
import type { SheetSource } from '../../src/domain/sheet/sheet-source.ts';
import { readSheets } from '../../src/files/read-sheets.ts';
import { catalogueTemplate } from './catalogue-template.ts';

const { catalogue } = catalogueTemplate();
const SOURCE: SheetSource = {
  catalogue,
  organisation: { name: 'Thống Nhất', lists: {} },
  figures: new Set(catalogue.figures.keys()),
  named: new Map(),
};

const sheet = (lines: readonly string[], name = 'Biểu'): Sheet => {
  const read = readSheets(strToU8(`sep=;\n${lines.join('\n')}`), { csv: name, table: '' });
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return (
    read.value.sheets[0] ?? {
      name,
      isHidden: false,
      rows: [],
      merges: [],
      hidden: 0,
      uncomputed: 0,
    }
  );
};
const found = (lines: readonly string[], source: Partial<SheetSource> = {}) =>
  findSheetFigures([sheet(lines)], { ...SOURCE, ...source });
/** Cells and values, a doubtful one with its doubt. */
const values = (lines: readonly string[], source: Partial<SheetSource> = {}) =>
  Object.fromEntries(
    found(lines, source).figures.map(({ cell, value, doubt }) => [
      cell,
      doubt === null ? value : `${String(value)} (${doubt})`,
    ]),
  );

const DOSSIERS = [
  'STT;Tên đơn vị;Số lượng hồ sơ tiếp nhận;;;;Số lượng hồ sơ đã giải quyết;;;;Số lượng hồ sơ đang giải quyết;;',
  ';;Tổng số;Trong kỳ;;Từ kỳ trước;Tổng số;Trước hạn;Đúng hạn;Quá hạn;Tổng số;Trong hạn;Quá hạn',
  ';;;Trực tuyến;Trực tiếp, dịch vụ bưu chính;;;;;;;;',
];

describe('a table of the catalogue in a sheet', () => {
  it('is found under a title, its headings over three rows, by the row that names the commune', () => {
    expect(
      values([
        'UBND HUYỆN A;;;;;;;;;;;;',
        'TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT HỒ SƠ 6 THÁNG NĂM 2023;;;;;;;;;;;;',
        ...DOSSIERS,
        '(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11);(12);(13)',
        '1;UBND xã Hòa Bình;9;9;9;9;9;9;9;9;9;9;9',
        '2;UBND xã Thống Nhất;1.144;1.000;144;0;1.100;900;200;0;44;44;0',
        '3;Tổng cộng;1.153;8;8;8;8;8;8;8;8;8;8',
      ]),
    ).toEqual({
      dossierReceivedTotal: 1144,
      dossierReceivedOnline: 1000,
      dossierReceivedCarriedOver: 0,
      dossierResolvedTotal: 1100,
      dossierResolvedEarly: 900,
      dossierResolvedOnTime: 200,
      dossierResolvedLate: 0,
      dossierPendingInTime: 44,
      dossierPendingLate: 0,
    });
  });

  it('is found where a part of it stands alone, under a title in its first column', () => {
    expect(
      found([
        'Biểu số 1',
        ...DOSSIERS.map((line) => line.split(';').slice(0, 6).join(';')),
        '1;UBND xã Thống Nhất;9;5;4;0',
      ]).figures.map(({ cell, words }) => [cell, words]),
    ).toContainEqual([
      'dossierReceivedOnline',
      ['UBND xã Thống Nhất', 'Số lượng hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tuyến'],
    ]);
  });

  it('of another commune is given with a doubt, and of several others not at all', () => {
    const other = '1;UBND xã Hòa Bình;9;9;0;0;9;9;0;0;0;0;0';
    expect(values([...DOSSIERS, other])).toMatchObject({ dossierReceivedTotal: '9 (other-unit)' });
    expect(values([...DOSSIERS, other, '2;UBND xã An Bình;7;7;0;0;7;7;0;0;0;0;0'])).toEqual({});
  });

  it.each(['Tên đơn vị', 'Địa bàn'])(
    'never takes the sum over communes for one of them: %s',
    (name) => {
      expect(
        values([
          ...DOSSIERS.map((line) => line.replace('Tên đơn vị', name)),
          '1;UBND xã Hòa Bình;9;9;0;0;9;9;0;0;0;0;0',
          ';Tổng cộng;99;9;0;0;9;9;0;0;0;0;0',
        ]),
      ).toEqual({});
    },
  );

  const FIELDS = [
    'STT;Lĩnh vực giải quyết;Số hồ sơ tiếp nhận;;;;Số hồ sơ đã giải quyết;;;;Số hồ sơ đang giải quyết;;',
    ...DOSSIERS.slice(1),
  ];

  it('by field gives each member of the list its figures, and the sum the whole', () => {
    const all = values([
      ...FIELDS,
      '1;Hộ tịch;30;10;20;0;30;25;5;0;0;0;0',
      '2;Chứng thực;70;0;70;0;70;70;0;0;0;0;0',
      ';Tổng cộng;100;10;90;0;100;95;5;0;0;0;0',
    ]);
    expect(all).toMatchObject({
      'receivedOnlineByField.civilStatus': 10,
      'receivedDirectByField.civilStatus': 20,
      'resolvedEarlyByField.civilStatus': 25,
      'resolvedOnTimeByField.certification': 0,
      'receivedDirectByField.certification': 70,
      dossierReceivedTotal: 100,
      dossierResolvedOnTime: 5,
    });
  });

  it('by field knows the names that the organisation gave its own list', () => {
    const lists = { field: [{ key: 'm1', label: 'Đất đai' }] };
    const all = values([...FIELDS, '1;Đất đai;30;10;20;0;30;25;5;0;0;0;0'], {
      organisation: { name: 'Thống Nhất', lists },
    });
    expect(all).toMatchObject({ 'receivedOnlineByField.m1': 10 });
  });

  it('tells the lines of a form that share a name by their numbers', () => {
    expect(
      values([
        'STT;Chỉ tiêu;Đơn vị tính;Số liệu;Ghi chú',
        '2.1.1;Số văn bản phải xử lý;Văn bản;3;',
        '2.1.2;Số văn bản đã xử lý xong;Văn bản;2;',
        '3.1.1;Số văn bản phải xử lý;Văn bản;5;',
        '1.1;TTHC cấp xã;TTHC;120;',
      ]),
    ).toEqual({
      normDocsCheckedToSettle: 3,
      normDocsCheckedSettled: 2,
      normDocsReviewedToSettle: 5,
      'tthcCount.commune': 120,
    });
  });

  it('gives nothing of columns that are not the table’s', () => {
    expect(values(['STT;Lĩnh vực;Nguyên nhân;Số ngày', '1;Hộ tịch;5;7'])).toEqual({});
  });

  it('ends at a gap: a table below it is another', () => {
    const all = values([
      'STT;Cấp, ngành;Số lĩnh vực;Số TTHC',
      '1;Cấp xã;20;120',
      '',
      'STT;Đơn vị;Số phòng;Số người',
      '1;Cấp tỉnh;7;9',
    ]);
    expect(all).toEqual({ 'tthcFields.commune': 20, 'tthcCount.commune': 120 });
  });
});

describe('a figure named in a sheet', () => {
  const label = catalogue.figures.get('staffTotal')?.label ?? '';

  it.each([
    ['with its value beside it', `${label};43`, 43],
    ['with its number and unit', `2.1;- ${label.toUpperCase()} (người):;Người;43`, 43],
    ['with a percentage beside its value', `${label};43;86%`, 43],
    ['without marks', 'Tong so can bo, cong chuc hien co;43', 43],
    ['with a blank between', `${label};;43`, 43],
    ['with a number for thousands', `${label};1.043`, 1043],
    ['with zero', `${label};0`, 0],
  ])('is read %s', (_, line, value) => {
    expect(values([line, ';'])).toEqual({ staffTotal: value });
  });

  it.each([
    ['a dash', `${label};-`],
    ['a blank', `${label};`],
    ['words', `${label};đang rà soát`],
    ['a half', `${label};4,5`],
    ['a longer name', `${label} năm trước;43`],
  ])('is not read from %s', (_, line) => {
    expect(values([line, ';'])).toEqual({});
  });

  it('is given with a doubt where several numbers follow', () => {
    const { figures } = found([`${label};41;43`, ';;']);
    expect(figures.map(({ value, doubt }) => [value, doubt])).toEqual([
      [41, 'several'],
      [43, 'several'],
    ]);
  });

  it('is left where its money is counted in another unit', () => {
    const money = [...catalogue.figures.values()].find(
      ({ type, unit, by }) => type === 'money' && unit === 'đồng' && by === null,
    );
    const name = money?.label ?? '';
    expect(values([`${name};1500000`, ';'])).toEqual({ [money?.key ?? '']: 1_500_000 });
    expect(values([`${name} (triệu đồng);1500`, ';'])).toEqual({});
  });

  it.each([
    ['98,68%', 0.9868],
    ['98,68', 0.9868],
    ['0,9868', '0.009868 (ratio)'],
    ['0%', 0],
  ])('is a percentage that may be a ratio without its mark: %s', (typed, value) => {
    const name = catalogue.figures.get('tthcDisclosedPct')?.label ?? '';
    expect(values([`${name};${typed}`, ';'])).toEqual({ tthcDisclosedPct: value });
  });

  it('is left where nothing asks for it', () => {
    expect(values([`${label};43`, ';'], { figures: new Set(['staffQuota']) })).toEqual({});
  });

  it('tells where it stands', () => {
    expect(found(['Biểu;', ';', `x;${label};43`]).figures).toEqual([
      expect.objectContaining({ sheet: 'Biểu', row: 3, column: 2, value: 43, words: [label] }),
    ]);
  });
});

describe('what a sheet has besides', () => {
  it('is told by rows with a name and a number', () => {
    const { unknown } = found(['Số cây xanh đã trồng;50', 'Ghi chú: không có;', 'STT;1', '2023;5']);
    expect(unknown.map(({ label }) => label)).toEqual(['Số cây xanh đã trồng', 'STT']);
  });

  it('is recognised once an official has said what it is', () => {
    const lines = ['STT;Nội dung;Kỳ này;Kỳ trước', '1;Hồ sơ vào;12;9', '2. Hồ sơ vào (lượt);;30;'];
    const named = new Map([['ho so vao', 'dossierReceivedTotal']]);
    expect(found(lines).unknown.map(({ label, numbers }) => [label, numbers])).toEqual([
      ['Hồ sơ vào', ['12', '9']],
      ['2. Hồ sơ vào (lượt)', ['30']],
    ]);
    const { figures, unknown } = found(lines, { named });
    expect(unknown).toEqual([]);
    expect(figures.map(({ cell, value, doubt }) => [cell, value, doubt])).toEqual([
      ['dossierReceivedTotal', 12, 'several'],
      ['dossierReceivedTotal', 9, 'several'],
      ['dossierReceivedTotal', 30, null],
    ]);
  });

  it.each([
    [
      'a figure that is not wanted',
      { named: new Map([['a b', 'staffTotal']]), figures: new Set(['x']) },
    ],
    ['no figure', { named: new Map([['a b', '__proto__']]) }],
    ['a figure of a list', { named: new Map([['a b', 'tthcCount']]) }],
  ])('is not taken for %s by its name', (_, source) => {
    expect(found(['A b;5'], source).figures).toEqual([]);
  });

  it('is of what the official said, also where its name is that of another figure', () => {
    const named = new Map([['bien che duoc giao', 'dossierReceivedTotal']]);
    expect(values(['Biên chế được giao;23'], { named })).toEqual({ dossierReceivedTotal: 23 });
  });
});
