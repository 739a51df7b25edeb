import { textWidth } from '../../src/document/layout/times-new-roman.ts';
import { textOf, type DocxParts } from './docx-parts.ts';

/** The checklist of Nghị định 30/2020/NĐ-CP, Phụ lục I, read from the file alone; lengths in millimetres. */

const TWIPS_PER_MM = 1440 / 25.4;
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

interface Expected {
  readonly addressed: boolean;
}

const attribute = (xml: string, tag: string, name: string): string | undefined =>
  new RegExp(`<w:${tag}\\b[^>]*\\bw:${name}="([^"]*)"`).exec(xml)?.[1];
const number = (xml: string, tag: string, name: string): number =>
  Number(attribute(xml, tag, name) ?? Number.NaN);
const between = (value: number, low: number, high: number): boolean =>
  value >= low * 0.995 && value <= high * 1.005;

/** Every row of the checklist that the file breaks, with the figure that breaks it; none: []. */
export function brokenForm(parts: DocxParts, { addressed }: Expected): readonly string[] {
  const broken: string[] = [];
  const hold = (condition: boolean, what: string): void => {
    if (!condition) broken.push(what);
  };
  const { document, paragraphs } = parts;
  const texts = paragraphs.map(textOf);
  const styles = parts.part('word/styles.xml');
  const find = (wanted: string | RegExp): string =>
    paragraphs[
      texts.findIndex((text) => (typeof wanted === 'string' ? text === wanted : wanted.test(text)))
    ] ?? '';

  // The page.
  const sections = document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
  for (const [index, section] of sections.entries()) {
    const turned = section.includes('w:orient="landscape"');
    const [w, h] = ['w', 'h'].map((name) => number(section, 'pgSz', name) / TWIPS_PER_MM);
    const paper = turned ? [297, 210] : [210, 297];
    hold(
      Math.abs((w ?? 0) - (paper[0] ?? 0)) < 0.3 && Math.abs((h ?? 0) - (paper[1] ?? 0)) < 0.3,
      `A4: ${String(w)} × ${String(h)}`,
    );
    const ranges = turned
      ? ([
          ['top', 20, 25],
          ['bottom', 20, 25],
          ['left', 15, 35],
          ['right', 15, 20],
        ] as const)
      : ([
          ['top', 20, 25],
          ['bottom', 20, 25],
          ['left', 30, 35],
          ['right', 15, 20],
        ] as const);
    for (const [side, low, high] of ranges) {
      const length = number(section, 'pgMar', side) / TWIPS_PER_MM;
      hold(
        between(length, low, high),
        `margin ${side} of section ${String(index)}: ${String(length)}`,
      );
    }
    hold(
      section.includes('<w:titlePg/>'),
      `number hidden on first page of section ${String(index)}`,
    );
    hold(number(section, 'pgNumType', 'start') === 1, `section ${String(index)} counts from 1`);
  }
  const headers = parts.paths.filter((path) => /^word\/header\d+\.xml$/.test(path));
  const numbered = headers.map((path) => parts.part(path)).filter((xml) => xml.includes('PAGE'));
  hold(numbered.length === sections.length, `headers with a number: ${String(numbered.length)}`);
  for (const header of numbered) {
    hold(attribute(header, 'jc', 'val') === 'center', 'page number in the middle');
    hold([26, 28].includes(number(header, 'sz', 'val')), 'page number of 13–14');
  }

  // Letters.
  const read = ['word/document.xml', 'word/styles.xml', 'word/footnotes.xml', ...headers].filter(
    (path) => parts.paths.includes(path),
  );
  for (const path of [
    ...read,
    ...parts.paths.filter((one) => /charts\/chart\d*\.xml$/.test(one)),
  ]) {
    const xml = parts.part(path);
    hold(xml === xml.normalize('NFC'), `composed letters in ${path}`);
    const fonts = [
      ...xml.matchAll(/<w:rFonts\b[^>]*\/>/g),
      ...xml.matchAll(/<a:latin\b[^>]*\/>/g),
    ].flatMap(([tag]) => [...tag.matchAll(/(?:ascii|hAnsi|cs|eastAsia|typeface)="([^"]*)"/g)]);
    const other = fonts.map(([, font]) => font).filter((font) => font !== 'Times New Roman');
    hold(other.length === 0, `other fonts in ${path}: ${other.join(', ')}`);
    const colours = [...xml.matchAll(/<w:color w:val="([^"]*)"/g)].map(([, colour]) => colour);
    hold(
      !path.startsWith('word/document') || colours.every((c) => c === '000000'),
      `colour ${path}`,
    );
  }
  hold(styles.includes('w:ascii="Times New Roman"'), 'Times New Roman by default');
  hold(/<w:lang [^>]*w:val="vi-VN"/.test(styles), 'language vi-VN');
  hold(/<dc:title>[^<]+<\/dc:title>/.test(parts.part('docProps/core.xml')), 'title property');

  // The head.
  const size = (xml: string): number => number(xml, 'sz', 'val') / 2;
  const date = find(/, ngày .* tháng .* năm /);
  const set = [find(NATION), find(MOTTO), date].map(size).join('/');
  hold(['12/13/13', '13/14/14'].includes(set), `sizes ${set}`);
  hold(date.includes('<w:i/>'), 'place and date in italics');
  hold(
    /, ngày (?:…|0[1-9]|[12]\d|3[01]) tháng (?:…|0[12]|[3-9]|1[0-2]) năm (?:…|\d{4})$/.test(
      textOf(date),
    ),
    `date ${textOf(date)}`,
  );
  const numberLine = find(/^Số:/);
  hold(
    /^Số:(?: {4,}| \d{2,})\/[A-ZĐ][^\s]*$/u.test(textOf(numberLine)),
    `number ${textOf(numberLine)}`,
  );
  hold(size(numberLine) === 13, `number of ${String(size(numberLine))}`);
  const rules = paragraphs
    .map((xml, index) => ({ xml, index }))
    .filter(({ xml }) => xml.includes('<w:pBdr><w:top w:val="single"'));
  hold(rules.length === 3, `drawn rules: ${String(rules.length)}`);
  const widthOf = (xml: string) => textWidth(textOf(xml), 'bold', size(xml));
  const bodyWidth =
    number(sections[0] ?? '', 'pgSz', 'w') -
    number(sections[0] ?? '', 'pgMar', 'left') -
    number(sections[0] ?? '', 'pgMar', 'right');
  const grid = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  const columns = [grid[0] ?? 0, grid[1] ?? 0, bodyWidth];
  /** The lines of the text over a rule: those of its cell, or the one before it. */
  const over = (index: number, rule: number): readonly string[] =>
    rule === 0 ? paragraphs.slice(0, index) : paragraphs.slice(index - 1, index);
  const shares = rules.map(({ xml, index }, rule) => {
    const indents = number(xml, 'ind', 'left') + number(xml, 'ind', 'right');
    const column = columns[rule] ?? 0;
    // A long line wraps in the width it is set in; its longest line is at most that wide.
    const lengths = over(index, rule)
      .filter((above) => above.includes('<w:b/>'))
      .map((above) => {
        const room = number(above, 'ind', 'left') + number(above, 'ind', 'right');
        return Math.min(widthOf(above), (column - room) / 20);
      });
    return (column - indents) / 20 / Math.max(...lengths);
  });
  const [issuer = 0, motto = 0, subject = 0] = shares;
  hold(between(issuer, 0.33, 0.5), `rule of the issuer: ${issuer.toFixed(2)}`);
  hold(Math.abs(motto - 1) < 0.01, `rule of the motto: ${motto.toFixed(2)}`);
  hold(between(subject, 0.33, 0.5), `rule of the subject: ${subject.toFixed(2)}`);
  hold(!texts.some((text) => /^[_\-–—. ]{4,}$/.test(text)), 'no rule of typed letters');

  // Body.
  const body =
    new RegExp('<w:style [^>]*w:styleId="NoiDung".*?</w:style>', 's').exec(styles)?.[0] ?? '';
  hold(attribute(body, 'jc', 'val') === 'both', 'body justified');
  hold(
    [567, 720].includes(number(body, 'ind', 'firstLine')),
    `indent ${String(number(body, 'ind', 'firstLine'))}`,
  );
  hold(number(body, 'spacing', 'after') >= 120, 'paragraphs 6 points apart');
  hold(between(number(body, 'spacing', 'line'), 240, 360), 'lines from 1 to 1.5');
  hold(attribute(body, 'spacing', 'lineRule') === 'auto', 'lines by the letters');
  const letters = number(
    /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '',
    'sz',
    'val',
  );
  hold([26, 28].includes(letters), `body of ${String(letters / 2)}`);
  // Room is made by spacing; what is empty is a rule or a point high, between two tables.
  const outside =
    document.replace(/<w:tbl>.*?<\/w:tbl>/gs, '').match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? [];
  const empty = outside.filter((xml) => !/<w:t[ >]|<w:drawing|<w:pBdr>/.test(xml));
  const tall = empty.filter((xml) => !(number(xml, 'spacing', 'line') <= 20));
  hold(tall.length === 0, `empty paragraphs: ${String(tall.length)}`);

  // Headings.
  const headings = paragraphs.filter((xml) => /<w:pStyle w:val="Heading\d"/.test(xml));
  let roman = 0;
  let point = 0;
  for (const xml of headings) {
    const text = textOf(xml);
    const mark = /^([IVX]+)\. /.exec(text)?.[1];
    const letter = /^(\p{Ll})\) /u.exec(text)?.[1];
    if (mark !== undefined) {
      roman = mark === 'I' ? 1 : roman + 1;
      hold(mark === ROMAN[roman - 1], `heading ${text}`);
      hold(text === text.toLocaleUpperCase('vi'), `capitals: ${text}`);
    }
    if (letter !== undefined) {
      point = letter === 'a' ? 1 : point + 1;
      hold(letter === POINT_LETTERS[point - 1], `point ${text}`);
    }
  }

  // Who it goes to, and its end.
  const to = texts.findIndex((text) => text.startsWith('Kính gửi:'));
  hold(to >= 0 === addressed, 'Kính gửi');
  hold(texts.includes('- Như trên;') === addressed, '- Như trên;');
  const first = texts.indexOf('Nơi nhận:');
  const signed = texts.slice(first + 1);
  const recipients = signed.slice(
    0,
    signed.findIndex((text) => !text.startsWith('- ')),
  );
  hold(
    recipients.slice(0, -1).every((line) => line.endsWith(';')),
    'recipients end with ;',
  );
  hold(/^- Lưu: VT.*\.$/.test(recipients.at(-1) ?? ''), `Lưu: ${recipients.at(-1) ?? ''}`);
  hold(
    texts
      .slice(0, first)
      .filter((text) => text !== '')
      .at(-1)
      ?.endsWith('./.') === true,
    './.',
  );

  // Tables of the report.
  for (const table of parts.tables.filter((xml) => xml.includes('<w:tblHeader/>'))) {
    const rows = table.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
    hold(
      rows.every((row) => row.includes('<w:cantSplit/>')),
      'rows do not split',
    );
    hold(rows[0]?.includes('<w:tblHeader/>') === true, 'header rows repeat');
    hold(table.includes('<w:tblLayout w:type="fixed"/>'), 'explicit widths');
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    hold(Math.abs(whole - number(table, 'tblW', 'w')) < 20, `widths of ${String(whole)}`);
  }

  // Annexes.
  const labels = texts.filter((text) => /^Phụ lục(?: [IVX]+)?$/.test(text));
  hold(labels.length === sections.length - 1, `annexes: ${String(labels.length)}`);
  if (labels.length > 1) {
    hold(
      labels.every((label, index) => label === `Phụ lục ${String(ROMAN[index])}`),
      'annexes numbered',
    );
  }
  for (const [index, text] of texts.entries()) {
    if (!/^Phụ lục(?: [IVX]+)?$/.test(text)) continue;
    const name = texts[index + 1] ?? '';
    hold(name === name.toLocaleUpperCase('vi'), `annex ${name}`);
    hold(/^\(Kèm theo .* số .* của .*\)$/.test(texts[index + 2] ?? ''), `annex of ${name}`);
    hold((paragraphs[index + 2] ?? '').includes('<w:i/>'), `annex of ${name} in italics`);
  }

  // The file.
  const fields = [...document.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code);
  hold(fields.length === 0, `fields: ${fields.join(', ')}`);
  hold(!parts.part('word/settings.xml').includes('updateFields'), 'no update of fields');
  for (const path of parts.paths.filter((one) => one.endsWith('.rels'))) {
    hold(!parts.part(path).includes('TargetMode="External"'), `links in ${path}`);
  }
  for (const [drawing] of document.matchAll(/<wp:docPr [^>]*>/g)) {
    hold(/descr="[^"]{10,}"/.test(drawing), 'a chart has its text');
  }
  return broken;
}
