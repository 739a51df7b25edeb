import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import type { DocumentBlock } from '../../src/document/document-tree.ts';
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

const document = compose(evaluation);

/** Every figure that R1 states, the section that prints it, and how. */
const R1_FIGURES: readonly (readonly [figure: string, section: string, printed: string])[] = [
  ['propagandaPlanCompletionPct', 'direct.propaganda', 'đạt 100%'],
  ['legalNormDocsIssued', 'result.institution', 'không ban hành văn bản quy phạm pháp luật'],
  ['tthcTotal', 'result.tthc.publish', '175 TTHC'],
  ['tthcFieldsTotal', 'result.tthc.publish', '44 lĩnh vực'],
  ['tthcCount.commune', 'result.tthc.publish', 'cấp xã 139 TTHC'],
  ['tthcFields.commune', 'result.tthc.publish', '34 lĩnh vực'],
  ['tthcCount.military', 'result.tthc.publish', 'Quân sự 14 TTHC'],
  ['tthcFields.military', 'result.tthc.publish', 'Quân sự 14 TTHC thuộc 05 lĩnh vực'],
  ['tthcCount.police', 'result.tthc.publish', 'Công an 22 TTHC'],
  ['tthcFields.police', 'result.tthc.publish', 'Công an 22 TTHC thuộc 05 lĩnh vực'],
  ['digitizedRatePct', 'result.tthc.onestop.digitise', '99,30%'],
  ['dossierReceivedTotal', 'result.tthc.onestop.dossiers', '1.144 hồ sơ'],
  ['dossierReceivedOnline', 'result.tthc.onestop.dossiers', '1.106 hồ sơ'],
  ['dossierReceivedOnlinePct', 'result.tthc.onestop.dossiers', '96,68%'],
  ['dossierReceivedDirectPost', 'result.tthc.onestop.dossiers', '38 hồ sơ'],
  ['dossierReceivedDirectPostPct', 'result.tthc.onestop.dossiers', '3,32%'],
  ['dossierReceivedPost', 'result.tthc.onestop.dossiers', 'bưu chính công ích không phát sinh'],
  ['dossierResolvedTotal', 'result.tthc.onestop.dossiers', '1.135 hồ sơ'],
  ['dossierResolvedEarly', 'result.tthc.onestop.dossiers', '1.131 hồ sơ'],
  ['dossierResolvedEarlyPct', 'result.tthc.onestop.dossiers', '99,65%'],
  ['dossierResolvedOnTime', 'result.tthc.onestop.dossiers', 'đúng hạn 04 hồ sơ'],
  ['dossierResolvedOnTimePct', 'result.tthc.onestop.dossiers', '0,35%'],
  ['dossierPendingInTime', 'result.tthc.onestop.dossiers', 'trong hạn: 05 hồ sơ'],
  ['dossierReturned', 'result.tthc.onestop.dossiers', 'giải quyết: 04 hồ sơ'],
  ['staffTotal', 'result.apparatus', '19 người'],
  ['staffOfficials', 'result.apparatus', '10 cán bộ'],
  ['staffCivilServants', 'result.apparatus', '09 công chức'],
  ['staffOfficialsUniversityPct', 'result.apparatus', 'đạt 90%'],
  ['staffCivilServantsUniversityPct', 'result.apparatus', 'toàn bộ 09 người'],
  ['staffPartyMemberPct', 'result.apparatus', 'Đảng viên: 19/19 người, đạt 100%'],
  ['staffPoliticalIntermediate', 'result.apparatus', '18/19 người, đạt 94,74%'],
  ['staffOfficialsPoliticalPct', 'result.apparatus', 'cán bộ 10 người (100%)'],
  ['staffCivilServantsPoliticalPct', 'result.apparatus', 'công chức 08 người (88,89%)'],
  ['staffStateMgmtSpecialist', 'result.apparatus', 'ngạch chuyên viên trở lên: 18/19 người'],
  ['staffStateMgmtPrincipal', 'result.apparatus', 'chuyên viên chính 06 người'],
  ['staffStudyingUniversity', 'result.apparatus', 'đại học 01 người'],
  ['staffStudyingMaster', 'result.apparatus', 'thạc sĩ 03 người'],
  ['staffStudyingPolitical', 'result.apparatus', 'lý luận chính trị 01 người'],
  ['staffUniversity', 'result.apparatus', 'Đại học 18 94,74%'],
  ['staffIntermediate', 'result.apparatus', 'Trung cấp 1 5,26%'],
  ['staffSuitablyAssignedPct', 'result.apparatus', '19/19 cán bộ, công chức được bố trí phù hợp'],
  ['officialsAgeRange', 'result.apparatus', '41-55 tuổi'],
  ['civilServantsAgeRange', 'result.apparatus', '41-50 tuổi'],
  ['staffDisciplined', 'result.civilservice', 'không có cán bộ, công chức bị xử lý vi phạm'],
  ['trainStateMgmtSpecialist', 'result.civilservice', 'ngạch chuyên viên 01 người'],
  ['trainCitizenReception', 'result.civilservice', 'tiếp công dân 02 người'],
  ['trainLandPrice', 'result.civilservice', 'giá đất 02 người'],
  ['officialEmailPct', 'result.egov', 'hòm thư điện tử công vụ (100%)'],
  ['portalVisits', 'result.egov', '131.050 lượt truy cập'],
  ['dvcBlockOnline', 'result.egov', '1.106 hồ sơ'],
  ['dvcBlockOnlinePct', 'result.egov', '96,68%'],
  ['complaintLetters', 'eval.positive', 'không có đơn thư'],
];

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
