import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/domain/figure/read-figure.ts';
import { referenceTokens } from '../../src/domain/reference/reference-token.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { textTokens } from '../../src/domain/report/parse-text.ts';
import { resolveToken, type TokenContext } from '../../src/domain/report/token.ts';
import { listMembers } from '../../src/domain/template/list-members.ts';
import { formatOutcome } from '../../src/text/format-outcome.ts';
import { readSample } from '../../src/storage/sample.ts';
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

/** The outline of report R1 (xã Thống Nhất, 6 tháng đầu năm 2023), without its numbers. */
const R1_HEADINGS = [
  'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
  'Về tổ chức chỉ đạo điều hành',
  'Về kiểm tra cải cách hành chính',
  'Về công tác tuyên truyền',
  'Kết quả triển khai thực hiện kế hoạch và thực hiện Đề án chính quyền thân thiện trên địa bàn Thống Nhất giai đoạn 2021-2025',
  'KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính (TTHC)',
  'Thực hiện cải cách thủ tục hành chính trên các lĩnh vực quản lý nhà nước theo quy định của Chính phủ, Cổng thông tin điện tử Cải cách hành chính tỉnh Hải Dương',
  'Kiểm soát thủ tục hành chính',
  'Cải cách tổ chức bộ máy hành chính nhà nước',
  'Cải cách chế độ công vụ',
  'Cải cách tài chính công',
  'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
  'ĐÁNH GIÁ CHUNG',
  'Mặt tích cực',
  'Những tồn tại, hạn chế, nguyên nhân',
  'PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TRỌNG TÂM',
  'KIẾN NGHỊ, ĐỀ XUẤT',
];

function visibleHeadings(): string[] {
  return sections
    .filter(({ id, periods }) => !report.omitted.includes(id) && periods.length === 0)
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
        .filter(({ id }) => !report.omitted.includes(id))
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
    expect([...rules].sort()).toEqual(['R-PCT-BASE', 'R-REQ-FIELD']);
    const missing = evaluation.findings
      .filter(({ rule }) => rule === 'R-REQ-FIELD')
      .flatMap(({ places }) => places.map((place) => (place.kind === 'figure' ? place.cell : '')));
    expect(missing).toContain('feedbackTotal');
    expect(missing).not.toContain('dossierReturned');
    expect(missing).not.toContain('evalGood.reportYear');
  });
});
