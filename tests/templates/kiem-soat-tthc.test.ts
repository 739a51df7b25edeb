import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compose } from '../../src/document/compose.ts';
import type { DocumentBlock } from '../../src/document/document-tree.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import type { Block } from '../../src/domain/template/template.ts';
import { R2_FIGURES, R2_HEADINGS } from '../fixtures/reports/r2-printed.ts';
import { allSections } from './cchc-template.ts';
import { lostFigures } from './lost-figures.ts';
import { shippedTemplate } from './shipped-template.ts';
import { trialInput, type TypedFigures } from './trial-input.ts';

const template = shippedTemplate('kiem-soat-tthc');
const sections = allSections(template.sections);
const blocks = sections.flatMap((section) => section.blocks);

function ofKind<Kind extends Block['kind']>(kind: Kind): Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

const asked = new Set(ofKind('figures').flatMap(({ figures }) => figures));

const R2 = parse(readFileSync('tests/fixtures/reports/R2.yaml', 'utf8')) as {
  readonly period: Period;
  readonly figures: TypedFigures;
  readonly findings: readonly string[];
};

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.number} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n');
    case 'chart':
      return block.description;
  }
}

const headingsOf = (tree: readonly DocumentBlock[]): readonly string[] =>
  tree.filter(({ kind }) => kind === 'heading').map(blockText);

describe('the outline of the report on control of procedures', () => {
  it('asks for no figure that could not reach the page', () => {
    expect(lostFigures(template)).toEqual([]);
  });

  it('asks for every figure that it requires', () => {
    expect(template.required.filter((key) => !asked.has(key))).toEqual([]);
  });

  it('has every conditional sentence K01 to K16', () => {
    const ids = new Set(ofKind('statement').map(({ id }) => id.split('.')[0]));
    const expected = Array.from({ length: 16 }, (_, i) => `K${String(i + 1).padStart(2, '0')}`);
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has the tables and charts of real reports', () => {
    expect(ofKind('table').map(({ table }) => table)).toEqual(
      expect.arrayContaining(['T.DOSSIER', 'T.FIELD', 'T.DIGIT', 'T.TTHC']),
    );
    expect(ofKind('chart').map(({ chart }) => chart)).toEqual([
      'CH1',
      'CH2',
      'CH5',
      'CH12',
      'CH13',
      'CH7',
    ]);
  });

  it('lets the official write in every section that has blocks, starting from four sentences', () => {
    const given = sections.filter(
      ({ id, annex, blocks: own }) =>
        own.length > 0 && annex === null && !['opening', 'closing'].includes(id),
    );
    for (const { id, blocks: own } of given) {
      const narratives = own.filter((block) => block.kind === 'narrative');
      expect(narratives.length, id).toBeGreaterThan(0);
      for (const { hint, starters } of narratives) {
        expect(hint, id).not.toBe('');
        expect(starters.length, id).toBeGreaterThanOrEqual(4);
        expect(new Set(starters).size, id).toBe(starters.length);
      }
    }
  });

  it.each<[Period['kind'], number, string]>([
    ['quarter', 3, 'quý III năm 2026'],
    ['half', 1, '6 tháng đầu năm 2026'],
    ['nineMonths', 1, '9 tháng năm 2026'],
    ['year', 1, 'năm 2026'],
  ])('is made for a period of kind %s', (kind, ordinal, words) => {
    expect(template.periods).toContain(kind);
    const period = { kind, ordinal, year: 2026, from: '2025-12-15', to: '2026-12-14' };
    const tree = compose(evaluate(trialInput({ template, figures: {}, period })));
    expect(tree.subject).toBe(
      `Công tác kiểm soát TTHC, triển khai cơ chế một cửa, một cửa liên thông và thực hiện TTHC trên môi trường điện tử ${words}`,
    );
    expect(headingsOf(tree.blocks)).toHaveLength(R2_HEADINGS.length);
  });
});

describe('the wording of the report on control of procedures', () => {
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

  it.each(texts)('$id reads well with its optional parts and without: $text', ({ text }) => {
    expect(text).toMatch(/(\.|:|\.\/\.)$/u);
    const parts = text.split(/\[\[|\]\]/u);
    const withAll = parts.join('');
    const withNone = parts.filter((_, index) => index % 2 === 0).join('');
    for (const sentence of [withAll, withNone]) {
      expect(sentence).not.toMatch(/[,;:(] *[.,;:)]|\( *\)| [.,;:)]|;;|^[,;.]| {2}/u);
    }
  });

  it('names no form, no law and no body of one time or one place', () => {
    const named =
      /II\.0\d|[Bb]iểu số|Nghị định|Thông tư|NĐ-CP|UBND (huyện|tỉnh|xã)|Phòng Nội vụ|Sở Nội vụ|Trung tâm Phục vụ/u;
    expect(written.filter(({ text }) => named.test(text))).toEqual([]);
  });

  it('is composed text without double spaces', () => {
    for (const { text } of written) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/ {2}| [.,;:]/u);
    }
  });
});

describe('report R2 as the report on control of procedures', () => {
  const evaluation = evaluate(trialInput({ template, ...R2 }));
  const document = compose(evaluation);

  it('has every heading of its outline, numbered as R2 numbers them', () => {
    expect(headingsOf(document.blocks)).toEqual(R2_HEADINGS);
  });

  it.each(R2_FIGURES)('prints %s in section %s as “%s”', (_, section, printed) => {
    const own = document.blocks.filter((block) => block.section === section).map(blockText);
    expect(own.join('\n')).toContain(printed);
  });

  it('leaves none of its figures out', () => {
    const listed = new Set(R2_FIGURES.map(([figure]) => figure));
    const cells = Object.entries(R2.figures).flatMap(([key, typed]) =>
      typeof typed === 'string' ? [key] : Object.keys(typed).map((member) => `${key}.${member}`),
    );
    expect(cells.filter((cell) => !listed.has(cell))).toEqual([]);
  });

  it('finds the relations that fail in it', () => {
    const found = evaluation.findings.filter(({ rule }) => rule !== 'R-REQ-FIELD');
    expect(found.map(({ id }) => id).sort()).toEqual([...R2.findings].sort());
  });

  it.each([
    ['R-SUM-BALANCE.pending', 'difference', 109],
    ['R-SUM-FIELD', 'left', 2971],
    ['R-SUM-FIELD', 'right', 2863],
    ['R-SUM-DIGIT.component', 'right', 2971],
    ['R-SUM-DIGIT.result', 'right', 2971],
  ])('says in %s that %s is %d', (id, name, value) => {
    const finding = evaluation.findings.find((one) => one.id === id);
    expect(finding?.params[name]?.value).toBe(value);
  });

  it('misses just what R2 does not state', () => {
    const missing = evaluation.findings.filter(({ rule }) => rule === 'R-REQ-FIELD');
    const cells = missing.flatMap(({ places }) =>
      places.flatMap((place) => (place.kind === 'figure' ? [place.cell] : [])),
    );
    expect(cells.sort()).toEqual([
      'dossierPendingInTime',
      'dossierPendingLate',
      'dossierPendingTotal',
      'dossierReceivedDirectPost',
      'feeBearingDossiers',
      'feePaidOnline',
      'feedbackTotal',
    ]);
  });
});
