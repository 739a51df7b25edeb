import { describe, expect, it } from 'vitest';
import { addresseeLayout } from '../../../src/document/layout/addressee-layout.ts';
import { textWidthOf } from '../../../src/document/layout/page-geometry.ts';
import { textWidth } from '../../../src/document/layout/times-new-roman.ts';
import { STYLE } from '../../fixtures/documents/sample-tree.ts';

const WIDTH = textWidthOf(STYLE);

describe('Kính gửi', () => {
  it('has its one addressee on the same line, without punctuation', () => {
    const layout = addresseeLayout(['Sở Nội vụ tỉnh Hải Dương'], 14, WIDTH);
    expect(layout.inline).toBe('Sở Nội vụ tỉnh Hải Dương');
    expect(layout.lines).toEqual([]);
  });

  it('gives several a line each, the last with a full stop', () => {
    const layout = addresseeLayout(['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'], 14, WIDTH);
    expect(layout.inline).toBe('');
    expect(layout.lines).toEqual(['- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ.']);
  });

  it('puts the dashes straight below the colon', () => {
    const layout = addresseeLayout(['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'], 14, WIDTH);
    expect(layout.lineIndent - layout.titleIndent).toBeCloseTo(
      textWidth('Kính gửi', 'regular', 14),
    );
  });

  it('starts a name that is longer than the page at the margin', () => {
    expect(addresseeLayout(['Ủy ban nhân dân '.repeat(12)], 14, WIDTH).titleIndent).toBe(0);
  });
});
