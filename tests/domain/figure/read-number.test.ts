import { describe, expect, it } from 'vitest';
import { readNumber, type NumericType } from '../../../src/domain/figure/read-number.ts';
import type { ReadProblem } from '../../../src/domain/figure/reading.ts';

type Case = [
  type: NumericType,
  typed: string,
  expected: number | 'blank' | ReadProblem,
  unit?: string,
];

const CASES: Case[] = [
  // Blank, zero and unreadable are three things.
  ['count', '', 'blank'],
  ['count', '   ', 'blank'],
  ['count', '\u00a0\u202f\u200b', 'blank'],
  ['count', '0', 0],
  ['count', '00', 0],
  ['count', '-', 'not-a-number'],
  ['money', '–', 'not-a-number'],
  // Whole numbers with every separator seen in reports and spreadsheets.
  ['count', '1144', 1144],
  ['count', '1.144', 1144],
  ['count', '2,972', 2972],
  ['count', '1 144', 1144],
  ['count', '1\u00a0144', 1144],
  ['count', '1\u202f144', 1144],
  ['count', '1\u2009144', 1144],
  ['count', '1.\u200b144', 1144],
  ['count', '  1.144  ', 1144],
  ['count', '1. 144', 1144],
  ['count', '1.234.567', 1234567],
  ['count', '1,234,567', 1234567],
  ['count', '1 234 567', 1234567],
  ['count', '1.144,00', 1144],
  ['count', '5,0', 5],
  ['count', '1,144.00', 1144],
  ['count', '05', 5],
  ['count', '+5', 5],
  ['count', '12.', 12],
  ['count', '１１４４', 1144],
  ['count', '１．１４４', 1144],
  ['count', '999999999999999', 999999999999999],
  // None, in words.
  ['count', 'Không', 0],
  ['count', 'không có', 0],
  ['count', 'khong', 0],
  ['count', 'KHÔNG', 0],
  ['count', 'Kho\u0302ng', 0],
  ['count', 'không phát sinh', 0],
  ['money', 'Không', 0],
  ['percent', 'Không', 'not-a-number'],
  ['number', 'Không', 'not-a-number'],
  // Units behind the number.
  ['count', '1.144 hồ sơ', 1144, 'hồ sơ'],
  ['count', '1.144 hô\u0300 sơ', 1144, 'hồ sơ'],
  ['count', '1144hồ sơ', 1144, 'hồ sơ'],
  ['count', '03 người', 3],
  ['count', '03 người', 'not-a-number', 'hồ sơ'],
  ['count', '96%', 'not-a-number'],
  ['money', '319.317.000 đồng', 319317000, 'đồng'],
  ['money', '319.317.000đ', 319317000, 'đồng'],
  ['money', '319.317.000 VNĐ', 319317000],
  ['money', '5 triệu', 'not-a-number', 'đồng'],
  ['money', '5 triệu đồng', 5, 'triệu đồng'],
  ['money', '5000000 đồng', 'not-a-number', 'triệu đồng'],
  ['money', '1,5', 1.5, 'triệu đồng'],
  ['money', '13.203.300', 13203300, 'triệu đồng'],
  ['money', '1.144', 1144, 'triệu đồng'],
  ['money', '1,144', 'ambiguous-separator', 'triệu đồng'],
  ['money', '1,5', 'not-whole', 'đồng'],
  // What cannot be a whole number.
  ['count', '1.5', 'not-whole'],
  ['count', '1,5', 'not-whole'],
  ['count', '0.144', 'not-whole'],
  ['count', '1.144,5', 'not-whole'],
  ['count', '1.00', 'ambiguous-separator'],
  ['count', '1.14.4', 'ambiguous-separator'],
  ['count', '1,2,3', 'ambiguous-separator'],
  ['count', '11 44', 'ambiguous-separator'],
  ['count', '1.234,567.8', 'ambiguous-separator'],
  ['count', '1..144', 'ambiguous-separator'],
  ['count', '0.144.000', 'ambiguous-separator'],
  ['count', '-5', 'negative'],
  ['count', '−5', 'negative'],
  ['count', '(1.234)', 'negative'],
  ['count', '-0', 0],
  ['count', '1000000000000000', 'too-large'],
  ['count', '1.000.000.000.000.000', 'too-large'],
  ['count', '9'.repeat(500), 'too-large'],
  ['count', '12a', 'not-a-number'],
  ['count', 'l.144', 'not-a-number'],
  ['count', '12 hoặc 13', 'not-a-number'],
  ['count', '1/2', 'not-a-number'],
  ['count', '10²', 'not-a-number'],
  ['count', '1e5', 'not-a-number'],
  ['count', '0x10', 'not-a-number'],
  ['count', '(5', 'not-a-number'],
  ['count', '.', 'not-a-number'],
  ['count', '👍', 'not-a-number'],
  ['count', '١٢', 'not-a-number'],
  // Percentages become ratios.
  ['percent', '96,68', 0.9668],
  ['percent', '96.68', 0.9668],
  ['percent', '96,68%', 0.9668],
  ['percent', '96,68 %', 0.9668],
  ['percent', '９６，６８％', 0.9668],
  ['percent', '57,39', 0.5739],
  ['percent', '17, 66', 0.1766],
  ['percent', '0.4', 0.004],
  ['percent', ',5', 0.005],
  ['percent', '100', 1],
  ['percent', '100,00', 1],
  ['percent', '0', 0],
  ['percent', '96.688', 0.96688],
  ['percent', '1.144', 0.01144],
  ['percent', '62.0%', 0.62],
  ['percent', '100,01', 'over-100'],
  ['percent', '9668', 'over-100'],
  ['percent', '1.234,5', 'over-100'],
  ['percent', '-3', 'negative'],
  ['percent', '9,6,8', 'ambiguous-separator'],
  // Plain numbers.
  ['number', '0.4', 0.4],
  ['number', '89,75', 89.75],
  ['number', '1.144', 'ambiguous-separator'],
  ['number', '1,144', 1.144],
  ['number', '1144', 1144],
  ['number', '1.234,5', 1234.5],
  ['number', '1,234.5', 1234.5],
  ['number', '1 234,5', 1234.5],
  ['number', '89,75 điểm', 89.75, 'điểm'],
];

describe('readNumber', () => {
  it.each(CASES)('reads a %s typed as “%s” as %s', (type, typed, expected, unit) => {
    const reading = readNumber(type, typed, unit);
    if (expected === 'blank') {
      expect(reading).toEqual({ state: 'blank' });
    } else if (typeof expected === 'number') {
      expect(reading).toEqual({ state: 'value', value: expected });
    } else {
      expect(reading).toEqual({ state: 'unreadable', typed, problem: expected });
    }
  });

  it.each([
    '1'.repeat(100_000),
    '1.'.repeat(50_000),
    ' '.repeat(100_000),
    '1 '.repeat(50_000) + 'x',
    '('.repeat(100_000),
    'đ'.repeat(100_000),
    '1,'.repeat(50_000) + '%',
    '\u200d'.repeat(100_000),
  ])('reads 100 kB of hostile text without delay (%#)', (typed) => {
    // A reader that is not linear runs into the time limit of the test.
    expect(readNumber('count', typed)).toHaveProperty('state');
    expect(readNumber('percent', typed)).toHaveProperty('state');
  });
});
