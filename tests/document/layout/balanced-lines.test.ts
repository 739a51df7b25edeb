import { describe, expect, it } from 'vitest';
import { balanceLines } from '../../../src/document/layout/balanced-lines.ts';
import { textWidth } from '../../../src/document/layout/times-new-roman.ts';

const LONG = 'BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ';

describe('lines of a centred text', () => {
  it('leaves a text that fits on its one line', () => {
    const { width, longest } = balanceLines('XÃ THỐNG NHẤT', 'bold', 13, 180);
    expect(longest).toBeCloseTo(textWidth('XÃ THỐNG NHẤT', 'bold', 13));
    expect(width).toBeLessThanOrEqual(180);
  });

  it('makes two lines about equally long instead of one full and one word', () => {
    const whole = textWidth(LONG, 'bold', 13);
    const { longest } = balanceLines(LONG, 'bold', 13, whole * 0.9);
    expect(longest).toBeLessThan(whole * 0.62);
  });

  it('never sets a text wider than its column', () => {
    const { width } = balanceLines('Nghiêngngảnghiêngngảnghiêngngả', 'bold', 14, 60);
    expect(width).toBe(60);
  });
});
