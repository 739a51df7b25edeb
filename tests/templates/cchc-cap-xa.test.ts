import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import type { DocumentAnnex } from '../../src/document/document-tree.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import type { Block } from '../../src/domain/template/template.ts';
import { allSections } from './cchc-template.ts';
import { lostFigures } from './lost-figures.ts';
import { shippedTemplate } from './shipped-template.ts';
import { trialInput, type TypedFigures } from './trial-input.ts';

const template = shippedTemplate('cchc-cap-xa');
const sections = allSections(template.sections);
const blocks = sections.flatMap((section) => section.blocks);
const period: Period = {
  kind: 'half',
  year: 2026,
  ordinal: 1,
  from: '2025-12-15',
  to: '2026-06-14',
};

function ofKind<Kind extends Block['kind']>(kind: Kind): Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

const report = (figures: TypedFigures) => {
  const evaluation = evaluate(trialInput({ template, figures, period }));
  return { evaluation, tree: compose(evaluation) };
};

/** The outline in use since 2025, as real reports of provinces have it; a commune's own words. */
const OUTLINE = [
  'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
  '1. Hoạt động chỉ đạo, điều hành nổi bật',
  '2. Tiến độ thực hiện Kế hoạch cải cách hành chính năm 2026',
  '3. Công tác kiểm tra cải cách hành chính',
  '4. Công tác thông tin, tuyên truyền',
  '5. Việc thực hiện nhiệm vụ cấp trên giao',
  '6. Mô hình, sáng kiến, giải pháp mới',
  'II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH',
  '1. Cải cách thể chế',
  'a) Xây dựng, ban hành văn bản quy phạm pháp luật',
  'b) Tổ chức thi hành pháp luật',
  'c) Tuyên truyền, phổ biến, giáo dục pháp luật',
  'd) Kiểm tra, rà soát, hệ thống hóa văn bản quy phạm pháp luật',
  '2. Cải cách thủ tục hành chính (TTHC)',
  'a) Rà soát, cắt giảm, đơn giản hóa TTHC',
  'b) Số lượng TTHC',
  'c) Thực hiện cơ chế một cửa, một cửa liên thông',
  '3. Cải cách tổ chức bộ máy hành chính nhà nước',
  'a) Chức năng, nhiệm vụ, cơ cấu tổ chức',
  'b) Sắp xếp tổ chức bộ máy',
  'c) Quản lý, sử dụng biên chế',
  'd) Phân cấp, phân quyền',
  '4. Cải cách chế độ công vụ',
  'a) Vị trí việc làm',
  'b) Tuyển dụng, bổ nhiệm',
  'c) Kỷ luật, kỷ cương hành chính',
  'd) Đào tạo, bồi dưỡng',
  '5. Cải cách tài chính công',
  'a) Ngân sách nhà nước, giải ngân vốn đầu tư công, thực hiện kiến nghị thanh tra, kiểm toán',
  'b) Quản lý, sử dụng tài sản công',
  'c) Cơ chế tự chủ của đơn vị sự nghiệp công lập',
  '6. Xây dựng và phát triển chính quyền điện tử, chính quyền số',
  'a) Hoàn thiện thể chế',
  'b) Phát triển hạ tầng số',
  'c) Phát triển nền tảng và hệ thống số',
  'd) Phát triển dữ liệu số',
  'đ) Ứng dụng phục vụ hoạt động nội bộ',
  'e) Ứng dụng phục vụ người dân, doanh nghiệp',
  'g) Cung cấp dịch vụ công trực tuyến',
  'III. ĐÁNH GIÁ CHUNG',
  '1. Mặt tích cực',
  '2. Tồn tại, hạn chế, nguyên nhân',
  'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026',
  'V. KIẾN NGHỊ, ĐỀ XUẤT',
];

describe('the outline of the CCHC report in use since 2025', () => {
  it('has the headings in their order, numbered', () => {
    const { tree } = report({});
    expect(
      tree.blocks.flatMap((block) =>
        block.kind === 'heading' ? [`${block.number} ${block.text}`] : [],
      ),
    ).toEqual(OUTLINE);
  });

  it('asks for no figure that could not reach the page, and for every figure it requires', () => {
    expect(lostFigures(template)).toEqual([]);
    const asked = new Set(ofKind('figures').flatMap(({ figures }) => figures));
    expect(template.required.filter((key) => !asked.has(key))).toEqual([]);
  });

  it('has a phrase bank of at least four sentences for every narrative', () => {
    for (const { id, hint, starters } of ofKind('narrative')) {
      expect(hint, id).not.toBe('');
      expect(new Set(starters).size, id).toBeGreaterThanOrEqual(
        id.startsWith('result.civilservice.evaluation') ? 3 : 4,
      );
    }
  });

  it('has no word of the time before 1 July 2025', () => {
    const written = [
      ...ofKind('statement').flatMap(({ variants }) => variants.map(({ text }) => text)),
      ...ofKind('narrative').flatMap(({ starters }) => starters),
      ...sections.map(({ heading }) => heading ?? ''),
    ];
    expect(
      written.filter((text) =>
        /Bộ phận Một cửa|UBND huyện|Phòng Nội vụ|Trưởng Công an/u.test(text),
      ),
    ).toEqual([]);
    for (const text of written) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/ {2}| [.,;:]/u);
      const parts = text.split(/\[\[|\]\]/u);
      for (const sentence of [parts.join(''), parts.filter((_, at) => at % 2 === 0).join('')]) {
        expect(sentence).not.toMatch(/[,;:(] *[.,;:)]|\( *\)|;;|^[,;.]/u);
      }
    }
  });

  it('speaks of the public service centre, and sends the report to be gathered', () => {
    const texts = report({}).tree.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );
    expect(texts).toContain('- Về tổ chức, hoạt động của Trung tâm Phục vụ hành chính công xã:');
    expect(texts.at(-1)).toMatch(/để tổng hợp\.\/\.$/u);
  });
});

const rowsOf = ({ blocks: own }: DocumentAnnex): string[][] =>
  own.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );

describe('the seven statistical forms', () => {
  it('are annexes in Roman numbers, all lines printed before any figure is known', () => {
    const annexes = report({}).tree.annexes ?? [];
    expect(annexes.map(({ label }) => label)).toEqual(
      ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'].map((number) => `Phụ lục ${number}`),
    );
    for (const annex of annexes) {
      const rows = rowsOf(annex);
      expect(rows.length, annex.label).toBeGreaterThanOrEqual(8);
      expect(new Set(rows.map(([, , , value]) => value)), annex.label).toEqual(
        annex.label === 'Phụ lục I' || annex.label === 'Phụ lục IV' || annex.label === 'Phụ lục V'
          ? new Set(['-', ''])
          : new Set(['-']),
      );
    }
  });

  it('tell blank, none and nothing to divide by apart, with the remarks of the official', () => {
    const { tree } = report({
      planTasksPlanned: '49',
      planTasksDone: '11',
      inspectionIssuesFound: '0',
      inspectionIssuesSettled: '0',
      taskTotal: '21',
      taskDoneOnTime: '15',
      form1Notes: { l4: '6/21 nhiệm vụ còn trong hạn' },
      publicInvestmentPlanned: '4.500.845.758',
      publicInvestmentDisbursed: '2.250.422.879',
      fullServiceOnline: '100',
      fullServiceDirect: '0',
    });
    const [first, , , , , sixth, seventh] = (tree.annexes ?? []).map(rowsOf);
    const line = (rows: string[][] | undefined, number: string) =>
      rows?.find(([ordinal]) => ordinal === number)?.slice(2);
    expect(line(first, '1')).toEqual(['Văn bản', '-', '']);
    expect(line(first, '2')).toEqual(['%', '22,45%', '']);
    expect(line(first, '3.2')).toEqual(['%', 'Không phát sinh', '']);
    expect(line(first, '3.2.1')).toEqual(['Vấn đề', '0', '']);
    expect(line(first, '4')).toEqual(['Nhiệm vụ', '21', '6/21 nhiệm vụ còn trong hạn']);
    expect(line(sixth, '1')).toEqual(['%', '50%', '']);
    expect(line(sixth, '1.1')).toEqual(['Đồng', '4.500.845.758', '']);
    expect(line(seventh, '4')).toEqual(['%', '100%', '']);
  });

  it('find what does not add up', () => {
    const { evaluation } = report({
      serviceUnitsTotal: '8',
      serviceUnitsFull: '1',
      serviceUnitsRegular: '1',
      serviceUnitsPartial: '2',
      serviceUnitsState: '3',
      surveyHeld: '0',
      surveyTotal: '860',
      planTasksPlanned: '10',
      planTasksDone: '11',
    });
    expect(evaluation.findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['R-SUM-UNITS', 'R-XREF-SAME.survey', 'R-SUBSET.planTasks']),
    );
  });
});
