import { describe, expect, it } from 'vitest';
import { hasLegacyFont, readHtmlPaste } from '../../src/files/read-html-paste.ts';
import { toTcvn3, toVni } from '../fixtures/files/to-legacy.ts';

const blocks = (html: string) => {
  const read = readHtmlPaste(html);
  return read.ok ? read.value.blocks : read.reason;
};
const texts = (html: string) => {
  const read = blocks(html);
  return 'code' in read
    ? read
    : read.map((block) =>
        block.kind === 'paragraph'
          ? block.text
          : block.rows.map((row) => row.map(({ text }) => text)),
      );
};

const SENTENCE = 'Trong kỳ, xã đã tiếp nhận 900 hồ sơ, trong đó trực tuyến 850 hồ sơ';
/** As Word puts it on the clipboard. */
const word = (style: string, body: string): string =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset=utf-8><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style><!-- @font-face {font-family:".VnTime";} p.MsoNormal, li.MsoNormal {margin:0cm;font-size:14.0pt;${style}} --></style></head><body lang=EN-US><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe('what Word puts on the clipboard', () => {
  it('is read in TCVN3 by the font of its paragraphs', () => {
    const html = word(
      'font-family:".VnTime",sans-serif;',
      `<p class=MsoNormal>${toTcvn3(SENTENCE)}<o:p></o:p></p>`,
    );
    expect(hasLegacyFont(html)).toBe(true);
    expect(texts(html)).toEqual([SENTENCE]);
  });

  it('is read in VNI by the font of its runs, with entities for its letters', () => {
    const spelt = toVni(SENTENCE).replace(
      /[\u00a0-\u00ff]/g,
      (letter) => `&#${String(letter.charCodeAt(0))};`,
    );
    const html = word(
      '',
      `<p class=MsoNormal><span style='font-family:VNI-Times'>${spelt}</span></p>`,
    );
    expect(hasLegacyFont(html)).toBe(true);
    expect(texts(html)).toEqual([SENTENCE]);
  });

  it('has capitals where its font shows small letters as such', () => {
    const html = word(
      'font-family:".VnTime";',
      `<p class=MsoNormal><b><span style='font-family:".VnTimeH"'>${toTcvn3('báo cáo')}</span></b></p><p class=MsoNormal>${toTcvn3(SENTENCE)}</p>`,
    );
    expect(texts(html)).toEqual(['BÁO CÁO', SENTENCE]);
  });

  it('keeps Unicode that was typed in an old font, beside old letters in another', () => {
    const html = `<p><span style='font-family:"Times New Roman"'>Ủy ban nhân dân xã Đồng Tâm</span></p><p><font face=".VnTime">${toTcvn3(SENTENCE)}</font></p>`;
    expect(texts(html)).toEqual(['Ủy ban nhân dân xã Đồng Tâm', SENTENCE]);
  });

  it('has its tables, with merged cells', () => {
    const html =
      '<p>Bảng 1</p><table><tr><td rowspan=2>STT</td><td colspan="2">Hồ sơ</td></tr><tr><td><p>Tiếp nhận</p></td><td>Trả</td></tr></table>';
    expect(blocks(html)).toMatchObject([
      { kind: 'paragraph', text: 'Bảng 1' },
      {
        kind: 'table',
        rows: [
          [
            { text: 'STT', rowSpan: 2 },
            { text: 'Hồ sơ', columnSpan: 2 },
          ],
          [{ text: 'Tiếp nhận' }, { text: 'Trả' }],
        ],
      },
    ]);
  });

  it('is text and never markup', () => {
    expect(
      texts('<p>a &lt;script&gt; b<script>alert(1)</script></p><img src=x onerror=alert(1)>'),
    ).toEqual(['a <script> b']);
    expect(texts('<p>1 &lt; 2 và <b>3 < 4')).toEqual(['1 < 2 và 3 < 4']);
  });

  it.each([
    ['<p></p>', { code: 'empty' }],
    ['<p>x</p>'.repeat(20_001), { code: 'too-long', unit: 'paragraph' }],
    [`<p>${'x'.repeat(20_000_001)}`, { code: 'too-long', unit: 'letter' }],
    [`${'<div>'.repeat(300_000)}x`, [{ text: 'x' }]],
  ])(
    'is refused when there is none or too much, and no depth of it stops the reading',
    (html, said) => {
      expect(blocks(html)).toMatchObject(said);
    },
  );
});
