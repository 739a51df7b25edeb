import { expect, test } from 'vitest';
import { wrapLabel } from '../../src/ui/chart/wrap-label.ts';

test.each([
  ['Năm 2023', 14, 'Năm 2023'],
  ['6 tháng đầu năm 2023', 14, ['6 tháng đầu', 'năm 2023']],
  ['', 14, ''],
  ['Đất đai, môi trường', 4, ['Đất', 'đai,', 'môi', 'trường']],
])('%s in lines of %i letters', (label, width, lines) => {
  expect(wrapLabel(label, width)).toEqual(lines);
});
