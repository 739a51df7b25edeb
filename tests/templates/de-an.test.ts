import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import type { DocumentBlock } from '../../src/document/document-tree.ts';
import { roundHalfUp } from '../../src/domain/expression/round-half-up.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { evaluationIn } from '../../src/domain/report/sub-period.ts';
import type { Block } from '../../src/domain/template/template.ts';
import { r4Input, R4 } from '../fixtures/reports/r4-input.ts';
import { R4_FIGURES, R4_HEADINGS } from '../fixtures/reports/r4-printed.ts';
import { allSections } from './cchc-template.ts';
import { lostFigures } from './lost-figures.ts';
import { shippedTemplate } from './shipped-template.ts';
import { trialInput } from './trial-input.ts';

const template = shippedTemplate('de-an');
const sections = allSections(template.sections);
const blocks = sections.flatMap((section) => section.blocks);

function ofKind<Kind extends Block['kind']>(kind: Kind): Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.number} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.map(({ text }) => text).join(' | ')).join('\n');
    case 'chart':
      return block.description;
  }
}

const input = r4Input(template);
const evaluation = evaluate(input);
const document = compose(evaluation);
const printed = [...document.blocks, ...(document.annexes ?? []).flatMap((annex) => annex.blocks)];

describe('the outline of the report on a scheme', () => {
  it('asks for no figure that could not reach the page', () => {
    expect(lostFigures(template)).toEqual([]);
  });

  it('has every conditional sentence D01 to D08; D09 is the heading', () => {
    const ids = new Set(ofKind('statement').map(({ id }) => id.split('.')[0]));
    const expected = Array.from({ length: 8 }, (_, i) => `D0${String(i + 1)}`);
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
    expect(sections.find(({ id }) => id === 'eval')?.heading).toBe('ĐÁNH GIÁ CHUNG');
  });

  it('has the tables and charts of the real report', () => {
    const tables = new Set(ofKind('table').map(({ table }) => table));
    expect([...tables].sort()).toEqual(['T.DIGIT', 'T.EVAL', 'T.PL01', 'T.STAFF']);
    expect(ofKind('chart').map(({ chart }) => chart)).toEqual(
      expect.arrayContaining(['CH7', 'CH8', 'CH9', 'CH14']),
    );
  });

  it('offers at least four sentences for each narrative, one of them for nothing to tell', () => {
    for (const { id, hint, starters } of ofKind('narrative')) {
      expect(hint, id).not.toBe('');
      expect(starters.length, id).toBeGreaterThanOrEqual(4);
      expect(new Set(starters).size, id).toBe(starters.length);
      expect(starters.join(' '), id).toMatch(/không (để )?phát sinh/iu);
    }
  });
});

describe('the wording of the report on a scheme', () => {
  const texts = ofKind('statement').flatMap(({ id, variants }) =>
    variants.flatMap(({ text }) => (text === '' ? [] : [{ id, text }])),
  );
  const written = [
    ...texts.map(({ text }) => text),
    ...ofKind('narrative').flatMap(({ hint, starters }) => [hint, ...starters]),
    ...sections.flatMap(({ heading, hint }) => [heading ?? '', hint]),
  ];

  it.each(texts)('$id reads well with its optional parts and without: $text', ({ text }) => {
    expect(text).toMatch(/(\.|:|\.\/\.)$/u);
    const parts = text.split(/\[\[|\]\]/u);
    const withAll = parts.join('');
    const withNone = parts.filter((_, index) => index % 2 === 0).join('');
    for (const sentence of [withAll, withNone]) {
      expect(sentence).not.toMatch(/[,;(] *[.,;:)]|\( *\)| [.,;:)]|;;|^[,;.]| {2}/u);
    }
  });

  it('names no district, no law and no body of one time or one place', () => {
    const named = /huyện|Nghị định|Thông tư|UBND (tỉnh|xã)|Phòng Nội vụ|Sở Nội vụ|Trung tâm/iu;
    expect(written.filter((text) => named.test(text))).toEqual([]);
  });

  it('is composed text without double spaces', () => {
    for (const text of written) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/ {2}| [.,;:]/u);
    }
  });
});

describe('report R4 as the report on a scheme', () => {
  it.each(Object.entries(R4.subPeriods))('comes to its indicators in %s', (key, sub) => {
    const { indicators } = evaluationIn(evaluation, key);
    const value = (name: string): number => {
      const outcome = indicators.get(name);
      if (outcome?.state !== 'value' || typeof outcome.value !== 'number') {
        throw new Error(`${name} has no number`);
      }
      const isRate = template.catalogue.indicators.get(name)?.format === 'percent';
      return isRate ? roundHalfUp(roundHalfUp(outcome.value, 4) * 100, 2) : outcome.value;
    };
    for (const name of sub.indicators) expect(value(name), name).toBe(R4.indicators[name]);
    expect(roundHalfUp(value('monthlyAverage'), 1)).toBe(sub.monthlyAverage);
  });

  it('has every heading of its outline', () => {
    const headings = document.blocks.filter(({ kind }) => kind === 'heading').map(blockText);
    expect(headings).toEqual(R4_HEADINGS);
  });

  it.each(R4_FIGURES)('prints %s in section %s as “%s”', (_, section, text) => {
    const own = printed.filter((block) => block.section === section).map(blockText);
    expect(own.join('\n')).toContain(text);
  });

  it('leaves none of its figures out', () => {
    const listed = new Set(R4_FIGURES.map(([figure]) => figure));
    const cells = Object.entries(R4.figures).flatMap(([key, typed]) =>
      typeof typed === 'string' ? [key] : Object.keys(typed).map((member) => `${key}.${member}`),
    );
    expect(cells.filter((cell) => !listed.has(cell))).toEqual([]);
  });

  it('finds the relations that fail in it, and no other', () => {
    expect(evaluation.findings.map(({ id }) => id).sort()).toEqual([
      'R-PCT-100.standard',
      'R-RECIP:request', // Ban Chỉ đạo huyện asked for it
      'R-REQ-NUMBER:number', // its number is left blank: “Số:    -BC/BCĐ”
      'R-SUM-BALANCE@receipt',
      'R-SUM-EVAL.scope:twoYearsBefore',
      'R-SUM-EVAL.scope:yearBefore',
      'R-XREF-PERIOD.overlap:receipt:digitisation',
    ]);
  });

  it.each([
    ['R-SUM-BALANCE@receipt', { left: 1086, right: 1084, difference: 2 }],
    ['R-XREF-PERIOD.overlap:receipt:digitisation', { days: 5 }],
  ])('says the numbers of %s', (id, numbers) => {
    const { params } = evaluation.findings.find((one) => one.id === id) ?? { params: {} };
    for (const [name, value] of Object.entries(numbers)) {
      expect(Reflect.get(params, name)).toMatchObject({ value });
    }
  });

  it('is silent about the periods once the second begins after the first', () => {
    const { digitisation, receipt } = input.subPeriods ?? {};
    if (!digitisation || !receipt) throw new Error('R4 has two sub-periods');
    const next = { ...digitisation, period: { ...digitisation.period, from: '2021-12-15' } };
    const { findings } = evaluate({ ...input, subPeriods: { receipt, digitisation: next } });
    expect(findings.filter(({ rule }) => rule === 'R-XREF-PERIOD')).toEqual([]);
  });

  it('is issued and signed by the committee, and goes to the district', () => {
    expect(document).toMatchObject({
      superior: ['UBND XÃ ĐẠI ĐỨC'],
      issuer: ['BAN CHỈ ĐẠO THỰC HIỆN ĐỀ ÁN CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
      addressees: ['Ủy ban nhân dân huyện Kim Thành', 'Phòng Nội vụ huyện Kim Thành'],
      signature: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
      signerOffice: 'CHỦ TỊCH UBND XÃ',
      signerName: 'Nguyễn Văn A',
    });
  });

  it('has the two annexes that it announces, with their days', () => {
    expect(document.annexes?.map(({ label, intro }) => [label, ...intro])).toEqual([
      ['Phụ lục I', '(Số liệu từ ngày 15/12/2020 đến ngày 14/12/2021)'],
      ['Phụ lục II', '(Số liệu từ ngày 10/12/2021 đến ngày 09/3/2023)'],
    ]);
    expect(document.annexes?.[0]?.attached).toBe(
      '(Kèm theo Báo cáo số …/BC-BCĐ ngày 25 tháng 3 năm 2023 của Ban Chỉ đạo thực hiện Đề án cải cách thủ tục hành chính xã Đại Đức)',
    );
    const text = printed.map(blockText).join('\n');
    expect(text).toContain('(chi tiết tại Phụ lục I kèm theo)');
    expect(text).toContain('(chi tiết tại Phụ lục II kèm theo)');
  });

  it('announces no annex that is left out, and one alone has no number', () => {
    const report = { ...input.report, omitted: [...input.report.omitted, 'annex.receipt'] };
    const tree = compose(evaluate({ ...input, report }));
    expect(tree.annexes?.map(({ label }) => label)).toEqual(['Phụ lục']);
    const text = tree.blocks.map(blockText).join('\n');
    expect(text).toContain('giải quyết thủ tục hành chính từ ngày 15/12/2020 đến ngày 14/12/2021:');
    expect(text).toContain('(chi tiết tại Phụ lục kèm theo)');
  });
});

it('a scheme of today names no district', () => {
  const period = {
    kind: 'year',
    year: 2026,
    ordinal: 1,
    from: '2025-12-15',
    to: '2026-12-14',
  } as const;
  const tree = compose(evaluate(trialInput({ template, figures: {}, period })));
  expect(JSON.stringify(tree)).not.toMatch(/huyện|Phòng Nội vụ|Bộ phận Tiếp nhận/u);
});
