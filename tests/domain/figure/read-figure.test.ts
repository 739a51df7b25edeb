import { expect, it } from 'vitest';
import { readFigure } from '../../../src/domain/figure/read-figure.ts';

it('reads a cell by the type of its figure', () => {
  expect(readFigure({ type: 'count', unit: 'hồ sơ' }, '1.144 hồ sơ')).toEqual({
    state: 'value',
    value: 1144,
  });
  expect(readFigure({ type: 'percent' }, '96,68')).toEqual({ state: 'value', value: 0.9668 });
  expect(readFigure({ type: 'date' }, '8/6/2023')).toEqual({ state: 'value', value: '2023-06-08' });
  expect(readFigure({ type: 'text' }, '1.144')).toEqual({ state: 'value', value: '1.144' });
});

it('keeps text without odd characters, and takes only spaces for blank', () => {
  expect(readFigure({ type: 'text' }, '\u00a0Ha\u0300 Ky\u0300\u200b ')).toEqual({
    state: 'value',
    value: 'Hà Kỳ',
  });
  expect(readFigure({ type: 'text' }, ' \u00a0\u200b ')).toEqual({ state: 'blank' });
});
