import { describe, expect, it } from 'vitest';
import { headerLayout, MOTTO, NATION } from '../../../src/document/layout/header-layout.ts';
import { textWidthOf } from '../../../src/document/layout/page-geometry.ts';
import { textWidth } from '../../../src/document/layout/times-new-roman.ts';
import { SAMPLE_TREE, STYLE } from '../../fixtures/documents/sample-tree.ts';

const TEXT_WIDTH = textWidthOf(STYLE);

describe.each(['12-13-13', '13-14-14'] as const)('the head of the page at sizes %s', (sizeSet) => {
  const tree = { ...SAMPLE_TREE, style: { ...STYLE, sizeSet } };
  const layout = headerLayout(tree);
  const [nation, motto] = sizeSet === '12-13-13' ? [12, 13] : [13, 14];

  it('keeps Quốc hiệu and Tiêu ngữ on one line each', () => {
    expect(layout.rightColumn).toBeGreaterThan(textWidth(NATION, 'bold', nation));
    expect(layout.rightColumn).toBeGreaterThan(textWidth(MOTTO, 'bold', motto));
    expect(layout.leftColumn + layout.rightColumn).toBeCloseTo(TEXT_WIDTH);
  });

  it('draws the rule under Tiêu ngữ as long as its text', () => {
    expect(layout.mottoRule).toBeCloseTo(textWidth(MOTTO, 'bold', motto));
  });

  it('draws the other two a third to a half as long as the line above them', () => {
    const issuer = textWidth('ỦY BAN NHÂN DÂN', 'bold', nation);
    const subject = textWidth(tree.subject, 'bold', 14);
    for (const [rule, text] of [
      [layout.issuerRule, issuer],
      [layout.subjectRule, subject],
    ] as const) {
      expect(rule / text).toBeGreaterThanOrEqual(1 / 3);
      expect(rule / text).toBeLessThanOrEqual(1 / 2);
    }
  });
});

describe('a long issuer and subject', () => {
  const layout = headerLayout({
    ...SAMPLE_TREE,
    issuer: ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ XÃ AN THỚI ĐÔNG'],
    subject: `${SAMPLE_TREE.subject}, phương hướng, nhiệm vụ trọng tâm 6 tháng cuối năm 2023`,
  });

  it('are set narrower than their column, so that they wrap evenly', () => {
    expect(layout.issuer[0]?.width).toBeLessThan(layout.leftColumn);
    expect(layout.subject.width).toBeLessThan(TEXT_WIDTH * 0.85);
  });

  it('have rules shorter than the text above them', () => {
    expect(layout.issuerRule).toBeLessThan((layout.issuer[0]?.width ?? 0) / 2);
    expect(layout.subjectRule).toBeLessThan(layout.subject.width / 2);
  });
});
