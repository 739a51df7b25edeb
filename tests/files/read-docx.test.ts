import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../src/domain/proofread/document-text.ts';
import { readDocx } from '../../src/files/read-docx.ts';
import { docxBytes } from '../document/docx-parts.ts';
import { SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import {
  font,
  handMadeDocx,
  paragraph,
  run,
  type HandMadeParts,
} from '../fixtures/files/hand-made-docx.ts';

function blocksOf(bytes: Uint8Array): readonly TextBlock[] {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value.text.blocks;
}

const read = (parts: HandMadeParts): readonly TextBlock[] => blocksOf(handMadeDocx(parts));

/** Paragraphs as their text, tables as their rows. */
const texts = (parts: HandMadeParts) =>
  read(parts).map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );
const only = (content: string) => texts({ body: paragraph(content) })[0];

describe('text of a paragraph', () => {
  it.each([
    ['joins its runs', run('Ủy ban ') + run('nhân dân', '<w:b/>'), 'Ủy ban nhân dân'],
    ['decodes entities', run('A &amp; B &lt;x&gt; &#7871; &#x1EBF;'), 'A & B <x> ế ế'],
    ['reads CDATA', '<w:r><w:t><![CDATA[a < b & c]]></w:t></w:r>', 'a < b & c'],
    ['leaves out comments in the XML', '<w:r><w:t>mộ<!-- x -->t</w:t></w:r>', 'một'],
    ['has tabs', '<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t></w:r>', 'Số:\t12'],
    ['has line breaks', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/></w:r>', 'a\nb\n'],
    [
      'drops soft hyphens',
      '<w:r><w:t>hành</w:t><w:softHyphen/><w:t> chí\u00adnh</w:t></w:r>',
      'hành chính',
    ],
    ['has hard hyphens', '<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>', 'KH-UBND'],
    ['keeps insertions', `<w:ins w:id="1" w:author="A">${run('mới')}</w:ins>`, 'mới'],
    [
      'drops deletions',
      `${run('còn')}<w:del w:id="1" w:author="A"><w:r><w:delText>mất</w:delText></w:r></w:del>`,
      'còn',
    ],
    [
      'drops text moved away',
      `<w:moveFrom w:id="1">${run('đi')}</w:moveFrom><w:moveTo w:id="2">${run('đến')}</w:moveTo>`,
      'đến',
    ],
    [
      'drops hidden text',
      run('thấy') + run('ẩn', '<w:vanish/>') + run('.', '<w:vanish w:val="0"/>'),
      'thấy.',
    ],
    ['reads links', `<w:hyperlink r:id="rId9">${run('mục 2')}</w:hyperlink>`, 'mục 2'],
    [
      'reads content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('xã A')}</w:sdtContent></w:sdt>`,
      'xã A',
    ],
    [
      'reads signs',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F001"/></w:r>',
      '✓≥□',
    ],
    ['reads signs typed in a picture font', run('\uf0b7', font('Symbol')), '•'],
    [
      'reads formulas',
      '<m:oMath><m:r><m:t>a</m:t></m:r><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:sSup></m:oMath>',
      'ax',
    ],
    [
      'reads results of fields, not codes',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF muc1</w:instrText><w:t>mã</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        run('Mục 1') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        run('.'),
      'Mục 1.',
    ],
    [
      'reads short fields',
      `<w:fldSimple w:instr=" SUM(ABOVE) ">${run('120')}</w:fldSimple>`,
      '120',
    ],
  ])('%s', (_, content, text) => {
    expect(only(content)).toBe(text);
  });

  it('is whole when the mark between two paragraphs was deleted', () => {
    const body =
      paragraph(run('Tổng số '), '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>') +
      paragraph(run('hồ sơ'));
    expect(texts({ body })).toEqual(['Tổng số hồ sơ']);
  });

  it('is read under any prefix', () => {
    const bytes = handMadeDocx(
      { body: '' },
      {
        'word/document.xml': new TextEncoder().encode(
          '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>Xã A</t></r></p></body></document>',
        ),
      },
    );
    expect(blocksOf(bytes).map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      'Xã A',
    ]);
  });

  it('is read from UTF-16', () => {
    const xml =
      '\ufeff<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Ủy ban</w:t></w:r></w:p></w:body></w:document>';
    const bytes = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer);
    const [block] = blocksOf(handMadeDocx({ body: '' }, { 'word/document.xml': bytes }));
    expect(block).toMatchObject({ text: 'Ủy ban' });
  });

  it('counts once when a drawing has two versions, and follows its paragraph', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const content =
      '<w:r><mc:AlternateContent>' +
      `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('trong khung')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('trong khung')}</v:textbox></w:pict></mc:Fallback>` +
      `</mc:AlternateContent></w:r>${run('ngoài khung')}`;
    expect(texts({ body: paragraph(content) + paragraph(run('sau')) })).toEqual([
      'ngoài khung',
      'trong khung',
      'sau',
    ]);
  });
});

describe('looks of a paragraph', () => {
  const style = (id: string, name: string, content = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
  const STYLES =
    style('Heading2', 'heading 2') +
    style('MucLon', 'Tiêu đề 1') +
    style(
      'Con',
      'Mục nhỏ',
      '<w:basedOn w:val="MucLon"/><w:pPr><w:outlineLvl w:val="2"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>',
    ) +
    style('Vong', 'Vòng', '<w:basedOn w:val="Vong"/>') +
    style('TOC1', 'toc 1') +
    '<w:style w:type="character" w:styleId="Dam"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
  const styled = (id: string, content = run('I. KẾT QUẢ')) =>
    read({ styles: STYLES, body: paragraph(content, `<w:pStyle w:val="${id}"/>`) })[0];

  it.each([
    ['Heading2', { level: 2, bold: false, centred: false }],
    ['MucLon', { level: 1, bold: false, centred: false }],
    ['Con', { level: 3, bold: true, centred: true }],
    ['Vong', { level: 0, bold: false, centred: false }],
    ['KhongCo', { level: 0, bold: false, centred: false }],
  ])('come from its style %s', (id, look) => {
    expect(styled(id)).toMatchObject(look);
  });

  it('come from its own properties first', () => {
    const properties = '<w:pStyle w:val="Con"/><w:jc w:val="left"/><w:outlineLvl w:val="9"/>';
    const [block] = read({
      styles: STYLES,
      body: paragraph(run('x', '<w:b w:val="false"/>'), properties),
    });
    expect(block).toMatchObject({ level: 0, bold: false, centred: false });
  });

  it('are bold only when all of it is, and two styles cancel each other out', () => {
    expect(styled('MucLon', run('a', '<w:b/>') + run('b'))).toMatchObject({ bold: false });
    expect(styled('MucLon', run('a', '<w:b/>') + run(' '))).toMatchObject({ bold: true });
    expect(styled('MucLon', run('a', '<w:rStyle w:val="Dam"/>'))).toMatchObject({ bold: true });
    expect(styled('Con', run('a', '<w:rStyle w:val="Dam"/>'))).toMatchObject({ bold: false });
  });

  it('leave out the table of contents', () => {
    expect(styled('TOC1')).toBeUndefined();
  });
});

describe('numbers of lists', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const NUMBERING =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)', '<w:suff w:val="space"/>')}${level(4, 'bullet', '-')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Phần %1:')}${level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="nothing"/>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf0b7', `<w:rPr>${font('Symbol')}</w:rPr>`)}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', 'Môc %1.', `<w:rPr>${font('.VnTime')}</w:rPr>`)}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>' +
    '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>';
  const item = (list: number, index: number, text = 'x') =>
    paragraph(
      run(text),
      `<w:numPr><w:ilvl w:val="${String(index)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
    );
  const numbered = (body: string) => texts({ numbering: NUMBERING, body });

  it('are counted by level, and begin anew under a new item', () => {
    const body = [0, 1, 2, 2, 1, 2, 3, 3, 4, 0, 1].map((index) => item(1, index)).join('');
    expect(numbered(body)).toEqual([
      'I. x',
      '1. x',
      '1.1. x',
      '1.2. x',
      '2. x',
      '2.1. x',
      'a) x',
      'b) x',
      '- x',
      'II. x',
      '1. x',
    ]);
  });

  it('show upper levels as digits where the list asks for it', () => {
    expect(numbered(item(2, 0) + item(2, 1))).toEqual(['Phần I: x', '1.1x']);
  });

  it('show pictures as a bullet and old text in Unicode', () => {
    expect(numbered(item(3, 0) + item(5, 0))).toEqual(['• x', 'Mục 1. x']);
  });

  it('go on in another list of the same kind, from its own start', () => {
    expect(numbered(item(1, 0) + item(4, 0) + item(4, 0) + item(1, 0))).toEqual([
      'I. x',
      'IV. x',
      'V. x',
      'VI. x',
    ]);
  });

  it('are none where the list is switched off or not there', () => {
    expect(numbered(item(0, 0) + item(77, 0))).toEqual(['x', 'x']);
  });

  it('come from the style, at the level tied to it', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="H2"/>')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = paragraph(run('x'), '<w:pStyle w:val="H2"/>');
    expect(texts({ styles, numbering, body: body + body })).toEqual(['a) x', 'b) x']);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`;
  const text = (words: string, properties = '') => cell(paragraph(run(words)), properties);
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
  const RESTART = '<w:vMerge w:val="restart"/>';
  const GO_ON = '<w:vMerge/>';
  const rowsOf = (body: string) =>
    read({ body }).flatMap((block) =>
      block.kind === 'table'
        ? [block.rows.map((cells) => cells.map((one) => [one.text, one.columnSpan, one.rowSpan]))]
        : [],
    )[0];

  it('have merged cells as spans', () => {
    const body = table(
      row(text('TT', RESTART), text('Hồ sơ', '<w:gridSpan w:val="2"/>'), text('Ghi chú', RESTART)),
      row(cell('', GO_ON), text('Nhận'), text('Trả'), cell('', GO_ON)),
      row(text('1'), text('20'), text('18'), text('')),
    );
    expect(rowsOf(body)).toEqual([
      [
        ['TT', 1, 2],
        ['Hồ sơ', 2, 1],
        ['Ghi chú', 1, 2],
      ],
      [
        ['Nhận', 1, 1],
        ['Trả', 1, 1],
      ],
      [
        ['1', 1, 1],
        ['20', 1, 1],
        ['18', 1, 1],
        ['', 1, 1],
      ],
    ]);
  });

  it('have a merge that ends where another begins', () => {
    const body = table(
      row(text('a', RESTART)),
      row(cell('', GO_ON)),
      row(text('b', RESTART)),
      row(cell('', GO_ON)),
      row(text('c')),
      row(text('d', GO_ON)),
    );
    expect(rowsOf(body)).toEqual([
      [['a', 1, 2]],
      [],
      [['b', 1, 2]],
      [],
      [['c', 1, 1]],
      [['d', 1, 1]],
    ]);
  });

  it('have cells merged sideways in the old way, and rows that begin further in', () => {
    const body = table(
      row(text('a', '<w:hMerge w:val="restart"/>'), text('', '<w:hMerge/>')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${text('b')}</w:tr>`,
    );
    expect(rowsOf(body)).toEqual([
      [['a', 2, 1]],
      [
        ['', 1, 1],
        ['b', 1, 1],
      ],
    ]);
  });

  it('leave out deleted rows', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>${text('x')}</w:tr>`;
    expect(rowsOf(table(row(text('a')), deleted))).toEqual([[['a', 1, 1]]]);
  });

  it('have lines for paragraphs, and tables inside as text', () => {
    const inner = table(row(text('x'), text('y')), row(text('z'), text('t')));
    const body = table(
      row(cell(paragraph(run('a')) + paragraph(run('b')) + inner + '<w:p/>'), text('c')),
    );
    expect(rowsOf(body)).toEqual([
      [
        ['a\nb\nx\ty\nz\tt', 1, 1],
        ['c', 1, 1],
      ],
    ]);
  });
});

describe('parts of a document', () => {
  const FIELD = '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">' + run('3') + '</w:fldSimple>';

  it('follow the body: notes, headers and footers, without page numbers', () => {
    const blocks = read({
      body:
        paragraph(run('Nội dung') + '<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph(''),
      footnotes:
        `<w:footnote w:type="separator" w:id="0">${paragraph(run('---'))}</w:footnote>` +
        `<w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>' + run(' Theo Kế hoạch số 5'))}</w:footnote>`,
      header: paragraph(FIELD),
      footer: paragraph(run('UBND xã A, trang ') + FIELD),
    });
    expect(
      blocks.map((block) => [block.part, block.kind === 'paragraph' ? block.text : '']),
    ).toEqual([
      ['body', 'Nội dung'],
      ['body', ''],
      ['footnote', ' Theo Kế hoạch số 5'],
      ['footer', 'UBND xã A, trang '],
    ]);
  });
});

describe('text in old fonts', () => {
  it('is read by the font of its run or style', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('VNI-Times')}</w:rPr></w:rPrDefault></w:docDefaults>`;
    const body =
      paragraph(run('Coäng hoøa xaõ hoäi')) +
      paragraph(
        run('B¸o c¸o ', font('.VnTimeH')) +
          run('kÕt qu¶', font('.VnTime')) +
          run(' năm nay đã đạt', font('Times New Roman')),
      );
    expect(texts({ styles, body })).toEqual(['Cộng hòa xã hội', 'BÁO CÁO kết quả năm nay đã đạt']);
    const result = readDocx(handMadeDocx({ styles, body }));
    expect(result.ok && [...result.value.encodings].sort()).toEqual([
      'tcvn3',
      'tcvn3-capitals',
      'vni',
    ]);
  });

  it('is read when Word cut a VNI letter in two, or keeps ư as a soft hyphen', () => {
    const vni = font('VNI-Times');
    const tcvn3 = font('.VnTime');
    const body =
      paragraph(run('Coa', vni) + run('ùc ba', vni) + run('ùo', vni)) +
      paragraph(
        `<w:r><w:rPr>${tcvn3}</w:rPr><w:t>Tr</w:t><w:softHyphen/><w:t>ëng th«n \uf0ad</w:t><w:sym w:font=".VnTime" w:char="F0AE"/></w:r>`,
      );
    expect(texts({ body })).toEqual(['Coác báo', 'Trưởng thôn ưđ']);
  });

  it('is told by its letters when the font is lost', () => {
    const line = 'ñy ban nh©n d©n x· b¸o c¸o kÕt qu¶ thùc hiÖn';
    expect(only(run(line))).toBe('ủy ban nhân dân xã báo cáo kết quả thực hiện');
  });
});

describe('our own reports', () => {
  it('come back with their headings, tables and numbers', async () => {
    const blocks = blocksOf(await docxBytes(SAMPLE_TREE));
    const headings = SAMPLE_TREE.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.number} ${block.text}`] : [],
    );
    expect(
      blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.level > 0 ? [block.text] : [],
      ),
    ).toEqual(headings);
    expect(blocks.filter(({ kind }) => kind === 'table').length).toBeGreaterThan(1);
  });
});
