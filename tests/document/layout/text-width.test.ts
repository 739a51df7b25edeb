import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/document/layout/times-new-roman.ts';

const CM = 72 / 2.54;

describe('widths of Times New Roman', () => {
  it('gives Quốc hiệu the length measured on a printed page', () => {
    const width = textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13);
    expect(width / CM).toBeCloseTo(9.57, 1);
  });

  it('gives an accented letter the width of its base letter, but ơ and ư their own', () => {
    expect(textWidth('ềếễặĐ', 'regular', 14)).toBe(textWidth('eeeaĐ', 'regular', 14));
    expect(textWidth('ự', 'regular', 14)).toBeGreaterThan(textWidth('u', 'regular', 14));
  });

  it('measures decomposed letters as composed ones', () => {
    const text = 'Báo cáo kết quả';
    expect(textWidth(text.normalize('NFD'), 'italic', 12)).toBe(textWidth(text, 'italic', 12));
  });

  it('still gives a width to letters that are not in the table', () => {
    expect(textWidth('✓ 文', 'regular', 10)).toBeGreaterThan(10);
  });
});
