import { expect, it } from 'vitest';
import { expressionWords } from '../../src/text/expression-words.ts';

const labels: Readonly<Record<string, string>> = {
  online: '“trực tuyến”',
  total: '“tổng số”',
  late: '“trễ hạn”',
  'counts.commune': '“số TTHC – Cấp xã”',
};
const say = (name: string): string => labels[name] ?? name;

it.each([
  ['online / total', '“trực tuyến” : “tổng số”'],
  ['late = 0', '“trễ hạn” = 0'],
  ['late != 0.5', '“trễ hạn” ≠ 0,5'],
  ['(online + late) / total', '(“trực tuyến” + “trễ hạn”) : “tổng số”'],
  ['total - (online - late)', '“tổng số” − (“trực tuyến” − “trễ hạn”)'],
  ['total - online - late', '“tổng số” − “trực tuyến” − “trễ hạn”'],
  ['not isBlank(late) and isBlank(total)', 'đã có “trễ hạn” và chưa có “tổng số”'],
  ['(late = 0 or late > 5) and total > 0', '(“trễ hạn” = 0 hoặc “trễ hạn” > 5) và “tổng số” > 0'],
  ['not (late = 0)', 'không phải (“trễ hạn” = 0)'],
  ['online + zero(late)', '“trực tuyến” + “trễ hạn” (để trống thì tính là 0)'],
  ['first(total, online + late)', '“tổng số” (để trống thì lấy “trực tuyến” + “trễ hạn”)'],
  ['member(counts, "commune") > 1000', '“số TTHC – Cấp xã” > 1.000'],
  ['total / months()', '“tổng số” : số tháng của kỳ'],
  ['periodKind() = "year"', 'loại kỳ báo cáo = năm'],
  ['late > 0 ? late : total', 'nếu “trễ hạn” > 0 thì “trễ hạn”, còn lại thì “tổng số”'],
  ['not written so', 'not written so'],
])('%s is said %s', (source, words) => {
  expect(expressionWords(source, say)).toBe(words);
});
