import { describe, expect, it } from 'vitest';
import { visibleSections } from '../../../src/domain/report/outline.ts';
import { sectionPath } from '../../../src/domain/report/section-path.ts';
import { Scenario } from './scenario.ts';

const OUTLINE = `
outline:
  - { id: opening, title: Mở đầu }
  - id: direct
    title: Chỉ đạo
    heading: CHỈ ĐẠO
    sections:
      - { id: plan, title: Kế hoạch, heading: Kế hoạch, optional: true }
      - { id: inspect, title: Kiểm tra, heading: Kiểm tra, periods: [year] }
      - { id: inform, title: Tuyên truyền, heading: Tuyên truyền }
  - id: result
    title: Kết quả
    heading: KẾT QUẢ
    sections:
      - id: reform
        title: Thể chế
        heading: Thể chế
        sections:
          - id: review
            title: Rà soát
            heading: Rà soát
            sections:
              - { id: self, title: Tự rà soát, heading: Tự rà soát }
              - id: other
                title: Khác
                heading: Khác
                sections: [{ id: deep, title: Sâu, heading: Sâu }]
          - id: silent
            title: Không đề mục
            sections: [{ id: below, title: Dưới, heading: Dưới }]
  - { id: closing, title: Kết }
`;

describe('the outline of a report', () => {
  const numbers = (scenario: Scenario) =>
    visibleSections(scenario.template, scenario.report, scenario.figures.period).map(
      ({ section, number, level, depth }) => [section.id, number, level, depth],
    );

  it('numbers headings by their place, and parts without heading not at all', () => {
    expect(numbers(new Scenario(OUTLINE).period({ kind: 'year' }))).toEqual([
      ['opening', '', 0, 0],
      ['direct', 'I.', 1, 0],
      ['plan', '1.', 2, 1],
      ['inspect', '2.', 2, 1],
      ['inform', '3.', 2, 1],
      ['result', 'II.', 1, 0],
      ['reform', '1.', 2, 1],
      ['review', '1.1.', 3, 2],
      ['self', 'a)', 4, 3],
      ['other', 'b)', 4, 3],
      ['deep', '', 5, 4],
      ['silent', '', 0, 2],
      ['below', '1.2.', 3, 3],
      ['closing', '', 0, 0],
    ]);
  });

  it('closes up where a section is left out or not of this kind of period', () => {
    const scenario = new Scenario(OUTLINE).write({ omitted: ['plan'] });
    expect(numbers(scenario).slice(1, 4)).toEqual([
      ['direct', 'I.', 1, 0],
      ['inform', '1.', 2, 1],
      ['result', 'II.', 1, 0],
    ]);
  });

  it('keeps a section that the template does not call optional', () => {
    const scenario = new Scenario(OUTLINE).write({ omitted: ['direct'] });
    expect(numbers(scenario).map(([id]) => id)).toContain('direct');
  });

  it('has a section that is left out of a new report only once it is taken in', () => {
    const yaml = `
outline:
  - { id: one, title: Một, heading: Một }
  - { id: two, title: Hai, heading: Hai, leftOut: true }
`;
    const ids = (scenario: Scenario) => numbers(scenario).map(([id]) => id);
    expect(ids(new Scenario(yaml))).toEqual(['one']);
    expect(ids(new Scenario(yaml).write({ omitted: ['two'] }))).toEqual(['one', 'two']);
  });

  it('goes through the Vietnamese letters, đ among them, and on after y', () => {
    const many = Array.from({ length: 25 }, (_, index) => {
      const id = `s${String(index)}`;
      return `{ id: ${id}, title: ${id}, heading: ${id} }`;
    });
    const scenario = new Scenario(
      `template: { numbering: [letter] }\noutline: [${many.join(', ')}]`,
    );
    const letters = numbers(scenario).map(([, number]) => String(number).slice(0, -1));
    expect(letters.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa ab');
  });
});

it('numbers parts in words, and begins again under each', () => {
  const yaml = `
template: { numbering: [part, roman, arabic, arabic-nested, letter] }
outline:
  - id: one
    title: Một
    heading: KẾT QUẢ
    sections:
      - { id: a, title: A, heading: A }
      - id: b
        title: B
        heading: B
        sections:
          - id: c
            title: C
            heading: C
            sections:
              - { id: d, title: D, heading: D, sections: [{ id: e, title: E, heading: E }] }
  - { id: two, title: Hai, heading: NHIỆM VỤ, sections: [{ id: f, title: F, heading: F }] }
`;
  const visible = visibleSections(new Scenario(yaml).template, { omitted: [] }, { kind: 'half' });
  expect(visible.map(({ number }) => number)).toEqual([
    'Phần thứ nhất',
    'I.',
    'II.',
    '1.',
    '1.1.',
    'a)',
    'Phần thứ hai',
    'I.',
  ]);
  expect(sectionPath(visible, 'd')).toBe('Phần thứ nhất, II.1.1');
  expect(sectionPath(visible, 'two')).toBe('Phần thứ hai');
});
