import { expect, it } from 'vitest';
import { writtenSentences } from '../../../src/domain/report/written-sentences.ts';

it.each([
  ['', []],
  ['Ngắn quá.', []],
  [
    'Trong kỳ, {đơn vị} đã họp giao ban hằng tuần. Việc chậm được chỉ ra ngay.',
    ['Trong kỳ, {đơn vị} đã họp giao ban hằng tuần.', 'Việc chậm được chỉ ra ngay.'],
  ],
  [
    '- Niêm yết công khai {số TTHC – Cấp xã} thủ tục;\n- Niêm yết công khai {số TTHC – Cấp xã} thủ tục;',
    ['Niêm yết công khai {số TTHC – Cấp xã} thủ tục;'],
  ],
  [
    'TM. Ủy ban nhân dân xã đã ký {KH 54/KH-UBND}. Kế hoạch có 6 nội dung lớn.',
    ['TM. Ủy ban nhân dân xã đã ký {KH 54/KH-UBND}.', 'Kế hoạch có 6 nội dung lớn.'],
  ],
])('%j gives its sentences', (narrative, sentences) => {
  expect(writtenSentences(narrative)).toEqual(sentences);
});
