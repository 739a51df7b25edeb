import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compose } from '../../src/document/compose.ts';
import type { DocumentTree } from '../../src/document/document-tree.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { ANNEX_TREE } from '../fixtures/documents/annex-tree.ts';
import {
  CHANNEL_CHART,
  CHART_TREE,
  fieldTable,
  SAMPLE_TREE,
  STYLE,
} from '../fixtures/documents/sample-tree.ts';
import { REAL_REPORTS } from '../fixtures/reports/real-reports.ts';
import { shippedTemplate } from '../templates/shipped-template.ts';
import { trialInput, type TypedFigures } from '../templates/trial-input.ts';
import { brokenForm } from './decree-form.ts';
import { DocxParts } from './docx-parts.ts';

function figuresOnly(name: string, template: string): DocumentTree {
  const given = parse(readFileSync(`tests/fixtures/reports/${name}.yaml`, 'utf8')) as {
    readonly period: Period;
    readonly figures: TypedFigures;
  };
  return compose(evaluate(trialInput({ template: shippedTemplate(template), ...given })));
}

const closing = SAMPLE_TREE.blocks.slice(-1);
const pages = (count: number): DocumentTree => ({
  ...SAMPLE_TREE,
  blocks: [
    // About a page each.
    ...Array.from({ length: count }, () => SAMPLE_TREE.blocks.slice(3, 5)).flatMap((two) =>
      Array.from({ length: 6 }, () => two).flat(),
    ),
    ...closing,
  ],
});

const TREES: Readonly<Record<string, DocumentTree>> = {
  ...REAL_REPORTS,
  'CCHC of today': figuresOnly('R1', 'cchc-cap-xa'),
  'a sample': SAMPLE_TREE,
  'an empty report': { ...SAMPLE_TREE, blocks: closing },
  'a report without a letterhead of its own': {
    ...SAMPLE_TREE,
    addressees: [],
    recipients: ['- Lưu: VT.'],
  },
  'long names': {
    ...SAMPLE_TREE,
    superior: ['UBND XÃ THỐNG NHẤT'],
    issuer: ['BAN CHỈ ĐẠO THỰC HIỆN ĐỀ ÁN NÂNG CAO CHẤT LƯỢNG CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
    subject: `${SAMPLE_TREE.subject}, kết quả thực hiện Đề án nâng cao chất lượng cải cách thủ tục hành chính và phương hướng, nhiệm vụ 6 tháng cuối năm 2023`,
  },
  'a number, and a day in February': {
    ...SAMPLE_TREE,
    number: 'Số: 05/BC-UBND',
    placeAndDate: 'Thống Nhất, ngày 09 tháng 02 năm 2023',
  },
  'many recipients': {
    ...SAMPLE_TREE,
    recipients: [
      '- Như trên;',
      ...Array.from({ length: 30 }, (_, index) => `- Thôn ${String(index + 1)};`),
      '- Lưu: VT, VHXH.',
    ],
  },
  'annexes of 60 rows': {
    ...ANNEX_TREE,
    blocks: [...ANNEX_TREE.blocks, ...closing],
    annexes: (ANNEX_TREE.annexes ?? []).map((annex) => ({ ...annex, blocks: [fieldTable(60)] })),
  },
  'two charts': {
    ...SAMPLE_TREE,
    blocks: [CHANNEL_CHART, ...CHART_TREE.blocks.slice(0, 1), ...closing],
  },
  footnotes: {
    ...SAMPLE_TREE,
    blocks: [
      ...SAMPLE_TREE.blocks.slice(0, 3),
      {
        kind: 'paragraph',
        section: 'direct',
        text: 'Trong kỳ đã ban hành các văn bản gồm 03 văn bản.',
        footnote: 'Gồm: Kế hoạch số 10/KH-UBND; Kế hoạch số 12/KH-UBND; Kế hoạch số 54/KH-UBND.',
      },
      ...closing,
    ],
  },
  'one page': pages(1),
  '60 pages': pages(60),
};

describe('a .docx follows Nghị định 30/2020/NĐ-CP', () => {
  it.each(Object.keys(TREES))('for %s', async (name) => {
    const tree = TREES[name] ?? SAMPLE_TREE;
    const parts = await DocxParts.of(tree);
    expect(brokenForm(parts, { addressed: tree.addressees.length > 0 })).toEqual([]);
  });

  it.each([
    { ...STYLE, sizeSet: '12-13-13', bodySize: 13, firstLineIndentCm: 1, lineSpacing: 1 } as const,
    {
      ...STYLE,
      lineSpacing: 1.5,
      paragraphSpacing: 12,
      marginTop: 25,
      marginBottom: 25,
      marginLeft: 35,
      marginRight: 20,
    },
  ])('at the ends of its ranges', async (style) => {
    const parts = await DocxParts.of({ ...SAMPLE_TREE, style });
    expect(brokenForm(parts, { addressed: true })).toEqual([]);
    const left = /<w:pgMar [^>]*w:left="(\d+)"/.exec(parts.document)?.[1];
    expect(Number(left) / (1440 / 25.4)).toBeCloseTo(style.marginLeft, 1);
  });

  it('and what does not is found', async () => {
    const parts = await DocxParts.of({
      ...SAMPLE_TREE,
      style: { ...STYLE, marginLeft: 20, lineSpacing: 2, paragraphSpacing: 3 },
      number: 'Số: 5/BC-UBND',
      placeAndDate: 'Thống Nhất, ngày 9 tháng 06 năm 2023',
      recipients: ['- Như trên;', '- Lưu VT;'],
      blocks: [
        { kind: 'heading', section: 'x', level: 1, number: 'I.', text: 'Kết quả' },
        { kind: 'paragraph', section: 'x', text: '________' },
      ],
    });
    const broken = brokenForm(parts, { addressed: true }).join('\n');
    for (const row of [
      'margin left',
      'lines from',
      'paragraphs 6',
      'number Số: 5/',
      'date Thống Nhất, ngày 9',
      'Lưu: - Lưu VT;',
      'capitals: I. Kết quả',
      'typed letters',
      './.',
    ]) {
      expect(broken).toContain(row);
    }
  });
});
