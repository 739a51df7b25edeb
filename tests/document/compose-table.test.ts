import { describe, expect, it } from 'vitest';
import { composeTable } from '../../src/document/compose-table.ts';
import { Scenario } from '../domain/report/scenario.ts';

const scenario = () =>
  new Scenario(`
lists:
  field: { civil: Hộ tịch, land: Đất đai, notary: Chứng thực }
figures:
  resolved: { by: field }
  total: { }
  note: { type: text, by: field }
  late: { type: rows, columns: { applicant: { label: Người nộp, type: text }, days: { label: Số ngày, type: count }, due: { label: Hạn, type: date } } }
indicators:
  share: { formula: resolved / total, format: percent, each: field }
tables:
  T.FIELD:
    title: Theo lĩnh vực
    columns:
      - { header: STT, value: ordinal, width: 1 }
      - { header: Lĩnh vực, value: label, width: 4 }
      - header: Đã giải quyết
        columns:
          - { header: Số hồ sơ, value: resolved, width: 2, total: true }
          - { header: Tỷ trọng, value: share, width: 2, format: percent, totalValue: sum(resolved) / total }
    rows: { list: field }
    total: Tổng cộng
  T.LATE:
    title: Hồ sơ trễ
    columns:
      - { header: STT, value: ordinal, width: 1 }
      - { header: Người nộp, value: late.applicant, width: 4, format: text }
      - { header: Số ngày, value: late.days, width: 2 }
      - { header: Hạn, value: late.due, width: 2, format: date }
    rows: { figure: late }
  T.LINES:
    title: Trình độ
    columns:
      - { header: Tiêu chí, width: 2, format: text }
      - { header: Trình độ, value: label, width: 2 }
      - { header: Số người, width: 1 }
    rows:
      lines:
        - { label: Đại học, values: ['"Chuyên môn"', total] }
        - { label: Thạc sỹ, values: ['"Chuyên môn"', 'total - 1'], when: total > 5 }
  T.FORM:
    title: Biểu
    numbered: true
    columns:
      - { header: STT, width: 1 }
      - { header: Chỉ tiêu, value: label, width: 4 }
      - { header: Số liệu, width: 1, blank: '-', notComputable: Không phát sinh }
      - { header: Ghi chú, width: 2, format: text }
    rows:
      lines:
        - { label: Nhóm, values: ['"1"', '""', '""'] }
        - { label: Số hồ sơ, values: ['"1.1"', total, 'note.civil'] }
        - { label: Tỷ trọng, values: ['"1.2"', 'resolved.civil / total', 'note.land'], format: percent }
`);

const rows = (key: string, test: Scenario) =>
  composeTable(key, test.evaluate()).rows.map((row) => row.map(({ text }) => text));

describe('a table', () => {
  it('has one header row for each level, spanning what is below', () => {
    const { headerRows, widths } = composeTable('T.FIELD', scenario().evaluate());
    expect(widths).toEqual([1, 4, 2, 2]);
    expect(
      headerRows.map((row) =>
        row.map(({ text, columnSpan, rowSpan }) => [text, columnSpan, rowSpan]),
      ),
    ).toEqual([
      [
        ['STT', 1, 2],
        ['Lĩnh vực', 1, 2],
        ['Đã giải quyết', 2, 1],
      ],
      [
        ['Số hồ sơ', 1, 1],
        ['Tỷ trọng', 1, 1],
      ],
    ]);
  });

  it('has a row for each member somebody filled in, numbered, and their total', () => {
    const test = scenario().answer({ total: '1135', resolved: { civil: '1131', notary: '4' } });
    expect(rows('T.FIELD', test)).toEqual([
      ['1', 'Hộ tịch', '1.131', '99,65%'],
      ['2', 'Chứng thực', '4', '0,35%'],
      ['Tổng cộng', '1.135', '100%'],
    ]);
    expect(composeTable('T.FIELD', test.evaluate()).rows.at(-1)?.[0]).toMatchObject({
      columnSpan: 2,
      bold: true,
    });
  });

  it('keeps zero, blank and not computable apart, and pads nothing', () => {
    const test = scenario().answer({ total: '0', resolved: { civil: '0', land: '5' } });
    expect(rows('T.FIELD', test)).toEqual([
      ['1', 'Hộ tịch', '0', '—'],
      ['2', 'Đất đai', '5', '—'],
      ['Tổng cộng', '5', '—'],
    ]);
    const unknown = scenario().answer({ resolved: { civil: '7' } });
    expect(rows('T.FIELD', unknown)[0]).toEqual(['1', 'Hộ tịch', '7', '']);
  });

  it('has no rows at all while nothing is filled in', () => {
    expect(rows('T.FIELD', scenario())).toEqual([]);
  });

  it('prints typed rows as they were typed, dates in the form of the decree', () => {
    const test = scenario().answerRows('late', [
      { applicant: 'Nguyễn Văn A', days: '3', due: '5/6/2023' },
      { applicant: 'Trần Thị B', days: '', due: 'hôm qua' },
    ]);
    expect(rows('T.LATE', test)).toEqual([
      ['1', 'Nguyễn Văn A', '3', '05/6/2023'],
      ['2', 'Trần Thị B', '', '—'],
    ]);
  });

  it('fills the open columns of a written line in order, and drops a line whose condition fails', () => {
    expect(rows('T.LINES', scenario().answer({ total: '5' }))).toEqual([
      ['Chuyên môn', 'Đại học', '5'],
    ]);
    expect(rows('T.LINES', scenario().answer({ total: '9' }))).toHaveLength(2);
    expect(rows('T.LINES', scenario())).toEqual([]);
  });

  it('has the signs of a form, each line in a format of its own, and its columns numbered', () => {
    const form = (given: Parameters<Scenario['answer']>[0]) =>
      rows('T.FORM', scenario().answer(given));
    expect(form({})).toEqual([
      ['1', 'Nhóm', '', ''],
      ['1.1', 'Số hồ sơ', '-', ''],
      ['1.2', 'Tỷ trọng', '-', ''],
    ]);
    const written = { total: '8', resolved: { civil: '6' }, note: { civil: 'đến ngày 09/6' } };
    expect(form(written).slice(1)).toEqual([
      ['1.1', 'Số hồ sơ', '8', 'đến ngày 09/6'],
      ['1.2', 'Tỷ trọng', '75%', ''],
    ]);
    expect(form({ total: '0', resolved: { civil: '0' } }).slice(1)).toEqual([
      ['1.1', 'Số hồ sơ', '0', ''],
      ['1.2', 'Tỷ trọng', 'Không phát sinh', ''],
    ]);
    const header = composeTable('T.FORM', scenario().evaluate()).headerRows.at(-1);
    expect(header?.map(({ text }) => text)).toEqual(['(1)', '(2)', '(3)', '(4)']);
  });
});
