import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/domain/figure/read-date.ts';

const CASES: [typed: string, expected: string][] = [
  ['', 'blank'],
  ['  \u00a0', 'blank'],
  ['8/6/2023', '2023-06-08'],
  ['08/6/2023', '2023-06-08'],
  ['08/06/2023', '2023-06-08'],
  ['8-6-2023', '2023-06-08'],
  ['08-06-23', '2023-06-08'],
  ['08.06.2023', '2023-06-08'],
  ['8.6.23', '2023-06-08'],
  ['08 / 06 / 2023', '2023-06-08'],
  ['08–06–2023', '2023-06-08'],
  ['08/6/2023.', '2023-06-08'],
  ['０８／０６／２０２３', '2023-06-08'],
  ['08/\u200b06/2023', '2023-06-08'],
  ['ngày 08 tháng 6 năm 2023', '2023-06-08'],
  ['Ngày 8 tháng 06 năm 2023', '2023-06-08'],
  ['08 tháng 6 năm 2023', '2023-06-08'],
  ['nga\u0300y 08 tha\u0301ng 6 na\u0306m 2023', '2023-06-08'],
  ['ngay 08 thang 6 nam 2023', '2023-06-08'],
  ['ngày\u00a008 tháng  6 năm 2023', '2023-06-08'],
  ['8 tháng 6, 2023', '2023-06-08'],
  ['ngày 08/6/2023', '2023-06-08'],
  ['20230608', '2023-06-08'],
  ['08062023', '2023-06-08'],
  ['20062023', '2023-06-20'],
  ['20122012', '2012-12-20'],
  ['2023-06-08', '2023-06-08'],
  ['2023/6/8', '2023-06-08'],
  ['2023-06-08T00:00:00Z', '2023-06-08'],
  ['08/06/2023 00:00:00', '2023-06-08'],
  ['29/02/2024', '2024-02-29'],
  ['31/12/2022', '2022-12-31'],
  ['05/9/2016', '2016-09-05'],
  ['01/01/00', '2000-01-01'],
  ['31/02/2023', 'no-such-day'],
  ['29/02/2023', 'no-such-day'],
  ['29/02/2100', 'no-such-day'],
  ['31/6/2023', 'no-such-day'],
  ['00/6/2023', 'no-such-day'],
  ['8/0/2023', 'no-such-day'],
  ['6/13/2023', 'no-such-day'],
  ['20230631', 'no-such-day'],
  ['ngày 32 tháng 6 năm 2023', 'no-such-day'],
  ['8/6', 'not-a-date'],
  ['tháng 6/2023', 'not-a-date'],
  ['2023', 'not-a-date'],
  ['8/6/202', 'not-a-date'],
  ['8/6/20223', 'not-a-date'],
  ['8/6/0023', 'not-a-date'],
  ['080623', 'not-a-date'],
  ['hôm qua', 'not-a-date'],
  ['8/6/2023 và 9/6/2023', 'not-a-date'],
  ['45085', 'not-a-date'],
  ['08/06/2023 14:05', 'not-a-date'],
];

describe('readDate', () => {
  it.each(CASES)('reads “%s” as %s', (typed, expected) => {
    const reading = readDate(typed);
    if (expected === 'blank') {
      expect(reading).toEqual({ state: 'blank' });
    } else if (/^\d/.test(expected)) {
      expect(reading).toEqual({ state: 'value', value: expected });
    } else {
      expect(reading).toEqual({ state: 'unreadable', typed, problem: expected });
    }
  });

  it.each([
    '1'.repeat(100_000),
    '8/6/'.repeat(25_000),
    'ngày '.repeat(20_000),
    ' '.repeat(100_000),
  ])('reads 100 kB of hostile text without delay (%#)', (typed) => {
    // A reader that is not linear runs into the time limit of the test.
    expect(readDate(typed).state).not.toBe('value');
  });
});
