import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import type { DocumentBlock } from '../../src/document/document-tree.ts';
import { readFigure } from '../../src/domain/figure/read-figure.ts';
import { referenceTokens } from '../../src/domain/reference/reference-token.ts';
import { isOmitted } from '../../src/domain/report/outline.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { textTokens } from '../../src/domain/report/parse-text.ts';
import { resolveToken, type TokenContext } from '../../src/domain/report/token.ts';
import { listMembers } from '../../src/domain/template/list-members.ts';
import { formatOutcome } from '../../src/text/format-outcome.ts';
import { readSample } from '../../src/storage/sample.ts';
import { R1_FIGURES, R1_HEADINGS } from '../fixtures/reports/r1-printed.ts';
import { allSections, cchcTemplate } from './cchc-template.ts';

const template = cchcTemplate();
const { catalogue } = template;
const read = readSample(
  JSON.parse(readFileSync('public/data/sample-thong-nhat-2023.json', 'utf8')) as unknown,
);
if (!read.ok) throw new Error(`The sample is not readable: ${JSON.stringify(read.reason)}`);
const { organisation, figureSet, report, references } = read.value;
const sections = allSections(template.sections);

const evaluation = evaluate({ template, organisation, figures: figureSet, report, references });

/** Golden values of field-model.md §3 for report R1. */
const R1_INDICATORS: readonly (readonly [key: string, printed: string])[] = [
  ['onlineRate', '96,68%'],
  ['directPostRate', '3,32%'],
  ['earlyRate', '99,65%'],
  ['onTimeRate', '0,35%'],
  ['earlyOrOnTimeRate', '100%'],
  ['resolutionRate', '99,21%'],
  ['pendingTotal', '5'],
  ['tthcSum', '175'],
  ['tthcFieldsSum', '44'],
  ['qualificationRateUniversity', '94,74%'],
  ['qualificationRateIntermediate', '5,26%'],
  ['officialsUniversityRate', '90%'],
  ['civilServantsUniversityRate', '100%'],
  ['civilServantsPoliticalRate', '88,89%'],
  ['politicalRate', '94,74%'],
  ['stateMgmtRate', '94,74%'],
  ['partyMemberRate', '100%'],
  ['suitablyAssignedRate', '100%'],
  ['officialEmailRate', '100%'],
  ['propagandaPlanCompletionRate', '100%'],
  ['digitizedRate', '99,30%'],
  ['monthlyAverage', '190,67'],
];

const document = compose(evaluation);

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

function visibleHeadings(): string[] {
  return sections
    .filter(
      (section) => !isOmitted(section, new Set(report.omitted)) && section.periods.length === 0,
    )
    .flatMap(({ id, heading }) => {
      const printed = report.headings[id] ?? heading;
      return printed === null ? [] : [printed.replace(' {kỳ tới}', '')];
    });
}

describe('the sample workspace of xã Thống Nhất', () => {
  it('has every heading of the outline of report R1, in its order', () => {
    const visible = visibleHeadings();
    expect(R1_HEADINGS.filter((heading) => !visible.includes(heading))).toEqual([]);
    expect(visible.filter((heading) => R1_HEADINGS.includes(heading))).toEqual(R1_HEADINGS);
  });

  it('types only cells of the catalogue, and each can be read', () => {
    for (const [cell, { typed }] of Object.entries(figureSet.entries)) {
      const [key = '', member] = cell.split('.');
      const definition = catalogue.figures.get(key);
      if (definition === undefined) throw new Error(`No figure ${key}`);
      const members =
        definition.by === null ? [] : listMembers(definition.by, catalogue, organisation);
      if (member === undefined) expect(definition.by, cell).toBeNull();
      else expect(members.map((one) => one.key)).toContain(member);
      expect(readFigure(definition, typed).state, cell).toBe('value');
    }
  });

  it('asks for every typed figure in a section that is not left out', () => {
    const asked = new Set(
      sections
        .filter((section) => !isOmitted(section, new Set(report.omitted)))
        .flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
        ),
    );
    const typed = Object.keys(figureSet.entries).map((cell) => cell.split('.')[0] ?? cell);
    expect(typed.filter((key) => !asked.has(key))).toEqual([]);
  });

  it('names only blocks and sections of the template', () => {
    const ids = new Set(sections.map(({ id }) => id));
    const narratives = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'narrative' ? [block.id] : [])),
    );
    expect(Object.keys(report.narratives).filter((id) => !narratives.includes(id))).toEqual([]);
    const named = [...Object.keys(report.headings), ...report.omitted, ...report.done];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const optional = sections.filter((section) => section.optional).map(({ id }) => id);
    expect(report.omitted.filter((id) => !optional.includes(id))).toEqual([]);
  });

  it('keeps the 29 documents of R1, 20 of them with a number, and guesses none of their parts', () => {
    expect(references).toHaveLength(29);
    expect(references.filter(({ number }) => number !== null)).toHaveLength(20);
    expect(new Set(references.map(({ id }) => id)).size).toBe(29);
    expect(report.requestId).toBe('sample-d01');
  });

  it('writes only tokens that stand for something', () => {
    const context: TokenContext = {
      catalogue,
      members: (list) => listMembers(list, catalogue, organisation),
      references: referenceTokens(references),
    };
    const tokens = Object.values(report.narratives).flatMap((text) => textTokens(text));
    expect(tokens.length).toBeGreaterThan(40);
    const unknown = tokens.filter(({ name }) => resolveToken(name, context) === undefined);
    expect(unknown).toEqual([]);
  });

  it.each(R1_INDICATORS)('computes %s as %s', (key, printed) => {
    const outcome = evaluation.indicators.get(key);
    if (outcome === undefined) throw new Error(`No indicator ${key}`);
    expect(formatOutcome(outcome, catalogue.indicators.get(key)?.format ?? 'text')).toBe(printed);
  });

  it('balances, and is found wanting only where R1 itself states too little', () => {
    expect(evaluation.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const rules = new Set(evaluation.findings.map(({ rule }) => rule));
    // UBND huyện asked for R1 and is not among its recipients.
    expect([...rules].sort()).toEqual(['R-PCT-BASE', 'R-RECIP', 'R-REQ-FIELD']);
    const missing = evaluation.findings
      .filter(({ rule }) => rule === 'R-REQ-FIELD')
      .flatMap(({ places }) => places.map((place) => (place.kind === 'figure' ? place.cell : '')));
    expect(missing).toContain('feedbackTotal');
    expect(missing).not.toContain('dossierReturned');
    expect(missing).not.toContain('evalGood.reportYear');
  });
});

describe('the document of the sample', () => {
  const bySection = new Map<string, string[]>();
  for (const block of document.blocks) {
    bySection.set(block.section, [...(bySection.get(block.section) ?? []), blockText(block)]);
  }
  const whole = document.blocks.map(blockText).join('\n');

  it('numbers the headings as R1 does', () => {
    const headings = document.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.number} ${block.text}`] : [],
    );
    expect(headings).toEqual(
      expect.arrayContaining([
        'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
        '2.1. Thực hiện cải cách thủ tục hành chính trên các lĩnh vực quản lý nhà nước theo quy định của Chính phủ, Cổng thông tin điện tử Cải cách hành chính tỉnh Hải Dương',
        '2.2. Kiểm soát thủ tục hành chính',
        '6. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
        'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TRỌNG TÂM 6 THÁNG CUỐI NĂM 2023',
        'V. KIẾN NGHỊ, ĐỀ XUẤT',
      ]),
    );
  });

  it.each(R1_FIGURES)('prints %s in %s as “%s”', (_, section, printed) => {
    expect(bySection.get(section)?.join('\n')).toContain(printed);
  });

  it('prints nothing that is missing or unknown', () => {
    expect(whole).not.toMatch(/[{}…]|\[\[/u);
  });

  it('names a document in full once and only by its number afterwards', () => {
    const inFull = whole.match(/Kế hoạch số 54\/KH-UBND ngày 31\/12\/2022/gu) ?? [];
    expect(inFull).toHaveLength(1);
    expect(bySection.get('next')?.join('\n')).toContain('Kế hoạch số 54/KH-UBND;');
  });

  it('closes as a report to the addressee does', () => {
    const closing = document.blocks.at(-1);
    expect(closing === undefined ? '' : blockText(closing)).toMatch(
      /6 tháng cuối năm 2023; .* báo cáo Phòng Nội vụ huyện Gia Lộc\.\/\.$/u,
    );
  });
});
