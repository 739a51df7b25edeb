import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/domain/template/template.ts';
import { allSections, cchcTemplate } from './cchc-template.ts';
import { compose } from '../../src/document/compose.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { trialInput } from './trial-input.ts';
import { lostFigures } from './lost-figures.ts';

const template = cchcTemplate();
const sections = allSections(template.sections);
const blocks = sections.flatMap((section) => section.blocks);

function ofKind<Kind extends Block['kind']>(kind: Kind): Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

const baseName = (name: string): string => name.split('.')[0] ?? name;

function headings(kind: 'half' | 'year'): string[] {
  return sections
    .filter(({ periods }) => periods.length === 0 || periods.includes(kind))
    .flatMap(({ heading }) => (heading === null ? [] : [heading]));
}

describe('the outline of the CCHC report', () => {
  it('asks for no figure that could not reach the page', () => {
    expect(lostFigures(template)).toEqual([]);
  });

  it('has every conditional sentence C01 to C33 that prints in a section', () => {
    const ids = new Set(ofKind('statement').map(({ id }) => baseName(id)));
    // C28 is the heading of part IV.
    const expected = Array.from(
      { length: 33 },
      (_, index) => `C${String(index + 1).padStart(2, '0')}`,
    ).filter((id) => id !== 'C28');
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
    expect(headings('half').join('\n')).toContain('TRỌNG TÂM {kỳ tới}');
  });

  it('has the parts of real reports in their order, for half a year and for a year', () => {
    const parts = template.sections
      .filter(({ annex }) => annex === null)
      .map(({ heading }) => heading);
    expect(parts).toEqual([
      null,
      'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
      'KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
      'ĐÁNH GIÁ CHUNG',
      'PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TRỌNG TÂM {kỳ tới}',
      'KIẾN NGHỊ, ĐỀ XUẤT',
      null,
    ]);
    expect(headings('half')).toEqual(headings('year'));
  });

  it('has the annexes of real reports, and none of them in a new report', () => {
    const annexes = template.sections.filter(({ annex }) => annex !== null);
    expect(
      annexes.map(({ leftOut, annex, blocks: own }) => [
        leftOut,
        annex?.orientation,
        own.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
      ]),
    ).toEqual([
      [true, 'landscape', ['T.B1']],
      [true, 'landscape', ['T.B2']],
      [true, 'portrait', ['T.B3']],
      [true, 'landscape', ['T.B4']],
      [true, 'landscape', ['T.TASKS']],
    ]);
  });

  it.each<[Period['kind'], number, string, string]>([
    ['quarter', 1, 'quý I năm 2026', 'quý II năm 2026'],
    ['half', 1, '6 tháng đầu năm 2026', '6 tháng cuối năm 2026'],
    ['nineMonths', 1, '9 tháng năm 2026', 'quý IV năm 2026'],
    ['year', 1, 'năm 2026', 'năm 2027'],
  ])('is made for a period of kind %s', (kind, ordinal, words, next) => {
    expect(template.periods).toContain(kind);
    const period = { kind, ordinal, year: 2026, from: '2025-12-15', to: '2026-12-14' };
    const tree = compose(evaluate(trialInput({ template, figures: {}, period })));
    expect(tree.subject).toBe(`Kết quả công tác cải cách hành chính ${words}`);
    const found = tree.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(found.at(-2)).toContain(next.toLocaleUpperCase('vi'));
    const texts = tree.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    // Only at the end of a year is there a result of the yearly evaluation.
    expect(texts.some((text) => text.includes('được thực hiện vào cuối năm'))).toBe(
      kind !== 'year',
    );
  });

  it('asks for the evaluation of staff and for revenue in the yearly report only', () => {
    const yearly = sections.filter(({ periods }) => periods.length > 0);
    expect(yearly.map(({ id, periods }) => [id, periods])).toEqual([
      ['result.civilservice.evaluation', ['year']],
      ['result.finance.revenue', ['year']],
    ]);
  });

  it('lets the official write in every section that has blocks, starting from given sentences', () => {
    const given = sections.filter(
      ({ id, annex, blocks: own }) =>
        own.length > 0 &&
        annex === null &&
        !['opening', 'closing', 'result.finance.revenue'].includes(id),
    );
    for (const { id, blocks: own } of given) {
      const narratives = own.filter((block) => block.kind === 'narrative');
      expect(narratives.length, id).toBeGreaterThan(0);
      for (const { hint, starters } of narratives) {
        expect(hint, id).not.toBe('');
        expect(starters.length, id).toBeGreaterThanOrEqual(4);
      }
    }
  });
});

describe('the wording of the CCHC report', () => {
  const texts = ofKind('statement').flatMap(({ id, variants }) =>
    variants.flatMap(({ text }) => (text === '' ? [] : [{ id, text }])),
  );
  const written = [
    ...texts,
    ...ofKind('narrative').flatMap(({ id, hint, starters }) =>
      [hint, ...starters].map((text) => ({ id, text })),
    ),
    ...sections.flatMap(({ id, heading, hint }) =>
      [heading ?? '', hint].map((text) => ({ id, text })),
    ),
  ];

  it.each(texts)('$id ends as a sentence or leads to a list', ({ text }) => {
    expect(text).toMatch(/(\.|:|\.\/\.|\.\]\])$/u);
  });

  it.each(texts)('$id reads well with its optional parts and without', ({ text }) => {
    const parts = text.split(/\[\[|\]\]/u);
    const withAll = parts.join('');
    const withNone = parts.filter((_, index) => index % 2 === 0).join('');
    for (const sentence of [withAll, withNone]) {
      expect(sentence).not.toMatch(/[,;:(] *[.,;:)]|\( *\)| [.,;:)]|;;|^[,;.]/u);
      expect(sentence).not.toMatch(/ {2}/u);
    }
  });

  it('names no body of one time or one place: they come from the organisation', () => {
    const bodies = /UBND (huyện|tỉnh|xã)|Phòng Nội vụ|Sở Nội vụ|Trung tâm Phục vụ hành chính công/u;
    expect(written.filter(({ text }) => bodies.test(text))).toEqual([]);
  });

  it('speaks of no class of online service that the law has given up', () => {
    expect(written.filter(({ text }) => /mức độ (3|4|ba|bốn)/u.test(text))).toEqual([]);
  });

  it('is composed text without double spaces', () => {
    for (const { text } of written) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/ {2}| [.,;:]/u);
    }
  });
});
