import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/domain/figure/read-figure.ts';
import type { FigureDefinition } from '../../src/domain/template/catalogue.ts';
import { readAs } from '../../src/text/read-as.ts';
import { readProblemText } from '../../src/text/read-problem.ts';

type Type = FigureDefinition['type'];
const PROBLEMS: [type: Type, typed: string, message: RegExp, hint: RegExp][] = [
  ['count', '1.14.4', /^“1\.14\.4”: chưa đọc được thành số/, /Nếu là 1\.144 thì gõ 1144/],
  ['number', '1.144', /nhiều cách/, /1\.144 \(hàng nghìn\) thì gõ 1144; .* gõ 1,144\./],
  ['count', '12a', /chữ hoặc ký hiệu lạ/, /gõ 0 hoặc “Không”/],
  ['count', '-', /bằng 0 hoặc là chưa có số liệu/, /gõ 0 hoặc “Không”.*để trống/],
  ['money', '5 triệu', /hàng nghìn, triệu, tỷ/, /đủ các chữ số/],
  ['count', '1,5', /số nguyên/, /dấu phẩy/],
  ['count', '-5', /không thể âm/, /dấu trừ/],
  ['count', '1000000000000000', /một triệu tỷ/, /thừa chữ số/],
  ['percent', '9668', /không thể quá 100%/, /Nếu là 96,68% thì gõ 96,68/],
  ['percent', '120', /không thể quá 100%/, /./],
  ['date', '31/02/2023', /không có ngày này/, /Tháng 2 năm 2023 có 28 ngày/],
  ['date', '29/02/23', /không có ngày này/, /Tháng 2 năm 2023 có 28 ngày/],
  ['date', '6/13/2023', /không có ngày này/, /Không có tháng 13.*ngày trước, tháng sau/],
  ['date', 'ngày 31 tháng 6 năm 2023', /không có ngày này/, /Tháng 6 năm 2023 có 30 ngày/],
  ['date', '8/6', /chưa đọc được thành ngày/, /09\/6\/2023/],
];

const READ: [type: Type, unit: string, typed: string, text: string][] = [
  ['count', 'hồ sơ', '1144', 'Đọc là 1.144 hồ sơ'],
  ['count', 'hồ sơ', '1.144', ''],
  ['count', 'hồ sơ', 'Không', 'Đọc là 0 hồ sơ'],
  ['count', '', '2,972', 'Đọc là 2.972'],
  ['money', 'đồng', '319317000', 'Đọc là 319.317.000 đồng'],
  ['percent', '%', '96.68', 'Đọc là 96,68%'],
  ['percent', '%', '96,6789', 'Đọc là 96,6789%'],
  ['percent', '%', '96,68%', ''],
  ['number', 'điểm', '89.75', 'Đọc là 89,75 điểm'],
  ['date', '', '8-6-23', 'Đọc là 08/6/2023'],
  ['date', '', '08/6/2023', ''],
  ['text', '', 'Hà Kỳ', ''],
  ['count', 'hồ sơ', '', ''],
  ['count', 'hồ sơ', '12a', ''],
];

describe('readProblemText', () => {
  it.each(PROBLEMS)(
    'says of a %s typed as “%s” what is wrong and what to type',
    (type, typed, message, hint) => {
      const reading = readFigure({ type }, typed);
      if (reading.state !== 'unreadable') throw new Error(`${typed} can be read`);
      const text = readProblemText(typed, reading.problem);
      expect(text.message).toMatch(message);
      expect(text.message).toContain(`“${typed}”`);
      expect(text.hint).toMatch(hint);
      expect(text.message + text.hint).not.toMatch(/không hợp lệ/);
    },
  );

  it('quotes only the start of a long paste', () => {
    const { message } = readProblemText('👍'.repeat(50_000), 'not-a-number');
    expect(message.length).toBeLessThan(300);
    expect(message).toContain('👍…”');
  });
});

describe('readAs', () => {
  it.each(READ)('a %s in %s typed as “%s”: %s', (type, unit, typed, text) => {
    const definition = { type, unit };
    expect(readAs(definition, readFigure(definition, typed), typed)).toBe(text);
  });
});
