import { beforeAll, describe, expect, it } from 'vitest';
import { headerLayout } from '../../src/document/layout/header-layout.ts';
import { HOSTILE_TEXTS, HOSTILE_TREE } from '../fixtures/documents/hostile-tree.ts';
import {
  DOSSIER_TABLE,
  fieldTable,
  SAMPLE_TREE,
  STYLE,
} from '../fixtures/documents/sample-tree.ts';
import { DocxParts, paragraphOf, textOf } from './docx-parts.ts';

const numbers = (xml: string, pattern: RegExp): readonly number[] =>
  [...xml.matchAll(pattern)].map(([, value]) => Number(value));

describe('the .docx of a report', () => {
  let parts: DocxParts;
  beforeAll(async () => {
    parts = await DocxParts.of(SAMPLE_TREE);
  });

  it('is A4 with the margins of the decree', () => {
    expect(parts.document).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/);
    expect(parts.document).toMatch(
      /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/,
    );
  });

  it('numbers pages centred at the top, but not the first', () => {
    expect(parts.document).toContain('<w:titlePg/>');
    const headers = parts.paths.filter((path) => /^word\/header\d\.xml$/.test(path));
    const numbered = headers.filter((path) => parts.part(path).includes('PAGE'));
    expect(headers).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    expect(parts.part(numbered[0] ?? '')).toContain('<w:jc w:val="center"/>');
    expect(parts.part(numbered[0] ?? '')).toContain('<w:sz w:val="28"/>');
  });

  it('is in Times New Roman and in Vietnamese', () => {
    const styles = parts.part('word/styles.xml');
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:lang w:val="vi-VN"/s);
    const fonts = new Set(
      [...parts.document.matchAll(/w:ascii="([^"]+)"/g)].map(([, name]) => name),
    );
    expect([...fonts].filter((name) => name !== 'Times New Roman')).toEqual([]);
  });

  it('has a title, the language and the day it was made in its properties', () => {
    const core = parts.part('docProps/core.xml');
    expect(core).toContain(`<dc:title>${SAMPLE_TREE.title}</dc:title>`);
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
    expect(core).toContain('2023-06-09T01:00:00Z</dcterms:created>');
  });

  it('asks for no update of fields when it is opened, and reaches nothing outside itself', () => {
    expect(parts.part('word/settings.xml')).not.toContain('updateFields');
    const relations = parts.paths.filter((path) => path.endsWith('.rels'));
    expect(relations.filter((path) => parts.part(path).includes('TargetMode="External"'))).toEqual(
      [],
    );
  });

  it('never leaves the rule of a line height to the reader program', () => {
    const spacings = parts.document.match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? [];
    expect(spacings.length).toBeGreaterThan(10);
    expect(spacings.filter((spacing) => !spacing.includes('w:lineRule='))).toEqual([]);
  });

  it('has the lines of the head in the sizes of the decree', () => {
    for (const [text, size] of [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26],
      ['Độc lập - Tự do - Hạnh phúc', 28],
      ['XÃ THỐNG NHẤT', 26],
      ['Số:        /BC-UBND', 26],
      ['Thống Nhất, ngày 09 tháng 6 năm 2023', 28],
      ['BÁO CÁO', 28],
    ] as const) {
      expect(paragraphOf(parts, text), text).toContain(`<w:sz w:val="${String(size)}"/>`);
    }
    expect(paragraphOf(parts, 'Thống Nhất, ngày 09 tháng 6 năm 2023')).toContain('<w:i/>');
  });

  it('draws three rules as lines, as long as the layout says', () => {
    const rules = parts.paragraphs.filter((paragraph) => paragraph.includes('<w:pBdr>'));
    const layout = headerLayout(SAMPLE_TREE);
    expect(rules).toHaveLength(3);
    const available = [layout.leftColumn, layout.rightColumn, 467.7];
    const lengths = rules.map((rule, index) => {
      const [left = 0] = numbers(rule, /w:left="(\d+)"/g);
      const [right = 0] = numbers(rule, /w:right="(\d+)"/g);
      return (available[index] ?? 0) - (left + right) / 20;
    });
    expect(lengths[0]).toBeCloseTo(layout.issuerRule, 0);
    expect(lengths[1]).toBeCloseTo(layout.mottoRule, 0);
    expect(lengths[2]).toBeCloseTo(layout.subjectRule, 0);
    expect(parts.document).not.toMatch(/_{3,}|-{3,}/);
  });

  it.each([
    [1, 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH'],
    [2, '1. Về tổ chức chỉ đạo, điều hành'],
    [3, '1.1. Kết quả giải quyết hồ sơ'],
    [4, 'a) Tiếp nhận và giải quyết'],
  ])('has real headings of level %d', (level, text) => {
    expect(paragraphOf(parts, text)).toContain(`<w:pStyle w:val="Heading${String(level)}"/>`);
  });

  it('sets the text justified, with an indent and at least 6 points between paragraphs', () => {
    const body =
      /<w:style [^>]*w:styleId="NoiDung".*?<\/w:style>/s.exec(parts.part('word/styles.xml'))?.[0] ??
      '';
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toContain('w:firstLine="720"');
    expect(body).toContain('w:after="120"');
    expect(body).toContain('w:line="264"');
  });

  it('has no empty paragraph for spacing in its text', () => {
    const bare = parts.document.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
    const empty = (bare.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []).filter(
      (paragraph) => textOf(paragraph) === '' && !paragraph.includes('<w:drawing>'),
    );
    // The rule below the subject, and the one point that keeps the last table off the page's end.
    expect(empty).toHaveLength(2);
    expect(empty[0]).toContain('<w:pBdr>');
    expect(empty[1]).toMatch(/w:line="20"[^>]*w:lineRule="exact"/);
  });

  it('gives every table and every cell a width, and repeats header rows', () => {
    for (const table of parts.tables) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const grid = numbers(table, /<w:gridCol w:w="(\d+)"/g);
      expect(grid.reduce((a, b) => a + b, 0)).toBeGreaterThan(9340);
      expect(grid.reduce((a, b) => a + b, 0)).toBeLessThan(9365);
      expect(table.match(/<w:tr>/g)?.length).toBe(table.match(/<w:cantSplit\/>/g)?.length);
    }
    const [, dossiers = '', fields = ''] = parts.tables;
    expect(dossiers.match(/<w:tblHeader\/>/g)).toHaveLength(DOSSIER_TABLE.headerRows.length);
    expect(fields.match(/<w:tblHeader\/>/g)).toHaveLength(fieldTable(8).headerRows.length);
  });

  it('has one native chart with its workbook, a Vietnamese title and alternative text', () => {
    expect(parts.paths.filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(
      1,
    );
    expect(parts.paths.some((path) => path.endsWith('.xlsx'))).toBe(true);
    expect(parts.part('word/charts/chart1.xml')).toContain(
      'Hồ sơ tiếp nhận theo hình thức (hồ sơ)',
    );
    expect(parts.document).toContain('descr="Biểu đồ vành khuyên Hồ sơ tiếp nhận theo hình thức');
    expect(parts.document).not.toMatch(/descr="[^"]*chart/i);
  });

  it('keeps recipients and signature in one row that goes with the last paragraph', () => {
    const block = parts.tables.at(-1) ?? '';
    expect(block.match(/<w:tr>/g)).toHaveLength(1);
    expect(block).toContain('<w:cantSplit/>');
    const kept = block.match(/<w:keepNext\/>/g) ?? [];
    expect(kept).toHaveLength(block.match(/<w:p>/g)?.length ?? 0);
    const closing = parts.paragraphs.find((paragraph) => textOf(paragraph).endsWith('./.'));
    expect(closing).toContain('<w:keepNext/>');
  });

  it('prints everything of the tree once, in its order', () => {
    const printed = parts.paragraphs.map(textOf).filter((text) => text !== '');
    const expected = SAMPLE_TREE.blocks.flatMap((block) => {
      switch (block.kind) {
        case 'heading':
          return [`${block.number} ${block.text}`];
        case 'paragraph':
          return [block.text];
        case 'table':
          return [
            block.title,
            ...[...block.headerRows, ...block.rows].flat().map(({ text }) => text),
          ];
        case 'chart':
          return [];
      }
    });
    const start = printed.indexOf(expected[0] ?? '');
    expect(printed.slice(start, start + expected.length)).toEqual(expected);
    expect(printed.slice(start + expected.length)).toEqual([
      'Nơi nhận:',
      ...SAMPLE_TREE.recipients,
      ...SAMPLE_TREE.signature,
      SAMPLE_TREE.signerName,
    ]);
  });
});

describe('variants of the form', () => {
  it('leaves out Kính gửi when the report is not addressed', async () => {
    const parts = await DocxParts.of({ ...SAMPLE_TREE, addressees: [] });
    expect(textOf(parts.document)).not.toContain('Kính gửi');
  });

  it('writes one addressee on the line of Kính gửi', async () => {
    const parts = await DocxParts.of({ ...SAMPLE_TREE, addressees: ['Sở Nội vụ tỉnh Hải Dương'] });
    expect(paragraphOf(parts, 'Kính gửi: Sở Nội vụ tỉnh Hải Dương')).not.toBe('');
  });

  it('takes the smaller set of sizes', async () => {
    const style = { ...STYLE, sizeSet: '12-13-13', bodySize: 13 } as const;
    const parts = await DocxParts.of({ ...SAMPLE_TREE, style });
    expect(paragraphOf(parts, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toContain(
      '<w:sz w:val="24"/>',
    );
    expect(paragraphOf(parts, 'Độc lập - Tự do - Hạnh phúc')).toContain('<w:sz w:val="26"/>');
    expect(parts.part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:sz w:val="26"\/>/s);
  });

  it('keeps tables apart that follow each other without a title', async () => {
    const untitled = { ...fieldTable(1), title: '' };
    const parts = await DocxParts.of({ ...SAMPLE_TREE, blocks: [untitled, untitled] });
    expect(parts.document).not.toMatch(/<\/w:tbl><w:tbl>/);
  });
});

describe('text nobody should have typed', () => {
  let parts: DocxParts;
  beforeAll(async () => {
    parts = await DocxParts.of(HOSTILE_TREE);
  });

  it('is printed as it reads, and is no markup', () => {
    expect(parts.paragraphs.map(textOf)).toContain(HOSTILE_TEXTS.xml);
    expect(parts.document).not.toContain('<script>');
    expect(parts.part('docProps/core.xml')).toContain('&lt;script&gt;');
  });

  it('loses the characters that XML cannot carry, and only those', () => {
    const texts = parts.paragraphs.map(textOf);
    expect(texts).toContain('Bo phan mot cua\ufffd');
    expect(texts).toContain('nua  ky tu ');
    expect(texts).toContain(HOSTILE_TEXTS.emoji);
    expect(texts).toContain('Số 123/BC-UBND');
  });

  it('is composed, as Unicode for Vietnamese must be', () => {
    expect(parts.document).toBe(parts.document.normalize('NFC'));
    expect(parts.document).toContain('Ủy ban nhân dân xã Thống Nhất');
  });

  it('runs no field', () => {
    expect(parts.document).not.toContain('<w:instrText');
  });

  it('keeps a cell of 5,000 letters whole', () => {
    expect(parts.document).toContain('x'.repeat(5000));
  });
});
