import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/files/read-docx.ts';
import { repairDocx } from '../../src/files/repair-docx.ts';
import { commentDocx } from '../../src/files/comment-docx.ts';
import { compoundFile } from '../fixtures/files/compound-file.ts';
import {
  docxFiles,
  handMadeDocx,
  NAMESPACES,
  paragraph,
  run,
} from '../fixtures/files/hand-made-docx.ts';
import { rawZip, type RawEntry } from '../fixtures/files/raw-zip.ts';

const MEGABYTE = 1024 * 1024;
const GOOD = docxFiles({ body: paragraph(run('Ủy ban')) });
/** The parts of a good .docx, and some more. */
const withParts = (...more: RawEntry[]): RawEntry[] => [
  ...Object.entries(GOOD).map(([name, content]) => ({ name, content: content as Uint8Array })),
  ...more,
];
const withDocument = (content: Uint8Array | string, claims: RawEntry['claims'] = {}): Uint8Array =>
  rawZip([
    ...withParts().filter(({ name }) => name !== 'word/document.xml'),
    { name: 'word/document.xml', content, claims },
  ]);
const document = (body: string, before = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
const padded = (text: string, length: number) => text + ' '.repeat(length - text.length);
const good = () => handMadeDocx({ body: paragraph(run('Ủy ban')) });

const ENTITY = `<!DOCTYPE w:document [<!ENTITY a "${'a'.repeat(1000)}">]>`;

/** Each file, what is to be said of it, and how it is made. */
const FILES: readonly (readonly [name: string, reason: object, make: () => Uint8Array])[] = [
  ['an empty file', { code: 'empty' }, () => new Uint8Array()],
  [
    'a file above 20 MB',
    { code: 'too-large', size: 20 * MEGABYTE + 1 },
    () => new Uint8Array(20 * MEGABYTE + 1),
  ],
  ['a .doc', { code: 'old-word' }, () => compoundFile('WordDocument')],
  ['an .xls', { code: 'old-excel' }, () => compoundFile('Workbook')],
  ['a file with a password', { code: 'password' }, () => compoundFile('EncryptedPackage')],
  [
    'a zip with a password',
    { code: 'password' },
    () => rawZip(withParts({ name: 'a.xml', content: 'x', claims: { flags: 1 } })),
  ],
  ['a .pdf', { code: 'pdf' }, () => strToU8('%PDF-1.7\n%âãÏÓ')],
  ['an .rtf', { code: 'rtf' }, () => strToU8('{\\rtf1\\ansi Báo cáo}')],
  [
    'a web page',
    { code: 'web-page' },
    () => strToU8('\ufeff<!DOCTYPE html><html><body>Báo cáo</body></html>'),
  ],
  ['a text', { code: 'not-a-document' }, () => strToU8('Báo cáo')],
  ['a picture', { code: 'not-a-document' }, () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
  [
    'an .odt',
    { code: 'open-document' },
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<x/>'),
      }),
  ],
  ['any zip', { code: 'not-a-document' }, () => zipSync({ 'anh.png': new Uint8Array(9) })],
  [
    'an .xlsx',
    { code: 'another-office-file' },
    () =>
      handMadeDocx(
        { body: '' },
        { '[Content_Types].xml': strToU8(contentTypes('spreadsheetml.sheet.main+xml')) },
      ),
  ],
  [
    'a .docm',
    { code: 'macros' },
    () =>
      handMadeDocx(
        { body: '' },
        {
          '[Content_Types].xml': strToU8(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
          ),
        },
      ),
  ],
  [
    'a .docx with a macro in it',
    { code: 'macros' },
    () => handMadeDocx({ body: '' }, { 'word/vbaProject.bin': new Uint8Array(9) }),
  ],
  ['a file cut off', { code: 'damaged' }, () => good().subarray(0, 900)],
  ['a file whose bytes changed', { code: 'damaged' }, () => changed(good())],
  [
    'a document cut off',
    { code: 'damaged', part: 'word/document.xml' },
    () => withDocument(document(paragraph(run('x'))).slice(0, -20)),
  ],
  ['a document of wrong tags', { code: 'damaged' }, () => withDocument(document('<w:p></w:r>'))],
  [
    'a document in another encoding',
    { code: 'damaged' },
    () => withDocument(Uint8Array.from([...strToU8(document('')).subarray(0, 60), 0xe9, 0x20])),
  ],
  [
    'a document with an unknown entity',
    { code: 'damaged' },
    () => withDocument(document(paragraph(run('&a;')))),
  ],
  [
    'a document with a letter that is none',
    { code: 'damaged' },
    () => withDocument(document(paragraph(run('&#x110000;')))),
  ],
  [
    'a zip bomb of 1024:1',
    { code: 'unpacks-too-large', part: 'word/media/0.xml' },
    () => rawZip(withParts({ name: 'word/media/0.xml', content: new Uint8Array(40 * MEGABYTE) })),
  ],
  [
    'a zip of too much in all',
    { code: 'unpacks-too-large' },
    () =>
      rawZip(
        withParts(
          ...Array.from({ length: 60 }, (_, index) => ({
            name: `m${String(index)}.bin`,
            content: new Uint8Array(MEGABYTE),
          })),
        ),
      ),
  ],
  [
    'a zip bomb with a lying size',
    { code: 'unsafe', trait: 'false-size' },
    () => withDocument(new Uint8Array(40 * MEGABYTE).fill(0x20), { size: 500 }),
  ],
  [
    'a size larger than the part',
    { code: 'unsafe', trait: 'false-size' },
    () => withDocument(document(''), { size: 5_000 }),
  ],
  [
    'two records that disagree on a size',
    { code: 'unsafe', trait: 'false-size' },
    () => withDocument(document(''), { localSize: 7 }),
  ],
  [
    'two records that disagree on a name',
    { code: 'unsafe', trait: 'false-size' },
    () => withDocument(document(''), { localName: 'word/settings.xml' }),
  ],
  [
    '100,000 parts',
    { code: 'too-many-parts', limit: 2000 },
    () =>
      rawZip(
        Array.from({ length: 100_000 }, (_, index) => ({
          name: `p${String(index)}`,
          content: '',
          method: 'stored' as const,
        })),
      ),
  ],
  [
    'fewer parts than it says',
    { code: 'unsafe', trait: 'false-size' },
    () => rawZip(withParts(), { count: 3 }),
  ],
  [
    'one name twice',
    { code: 'unsafe', trait: 'same-name-twice' },
    () => rawZip(withParts({ name: 'word/document.xml', content: document('') })),
  ],
  [
    'one name in two ways',
    { code: 'unsafe', trait: 'same-name-twice' },
    () => rawZip(withParts({ name: 'Word/Document.XML', content: document('') })),
  ],
  [
    'parts that share their bytes',
    { code: 'unsafe', trait: 'false-size' },
    () =>
      rawZip(
        withParts(
          { name: 'word/a.xml', content: 'x' },
          { name: 'word/b.xml', content: 'x', overlaps: 4 },
        ),
      ),
  ],
  ['parts that lie across each other', { code: 'unsafe', trait: 'overlap' }, () => nestedZip()],
  [
    'a path out of the file',
    { code: 'unsafe', trait: 'path', part: '../../autorun.xml' },
    () => rawZip(withParts({ name: '../../autorun.xml', content: 'x' })),
  ],
  [
    'a path of a disk',
    { code: 'unsafe', trait: 'path' },
    () => rawZip(withParts({ name: 'C:\\Windows\\a.xml', content: 'x' })),
  ],
  ['zip64', { code: 'unsafe', trait: 'zip64' }, () => rawZip(withParts(), { start: 0xffffffff })],
  [
    'zip64 of a part',
    { code: 'unsafe', trait: 'zip64' },
    () => withDocument(document(''), { size: 0xffffffff }),
  ],
  [
    'quadratic entities',
    { code: 'unsafe', trait: 'entities' },
    () => withDocument(document(paragraph(run('&a;'.repeat(10_000))), ENTITY)),
  ],
  [
    'a DOCTYPE in UTF-16',
    { code: 'unsafe', trait: 'entities' },
    () => withDocument(utf16(document('', ENTITY).replace('UTF-8', 'UTF-16'))),
  ],
  [
    'a DOCTYPE in the list of types',
    { code: 'unsafe', trait: 'entities' },
    () =>
      handMadeDocx(
        { body: '' },
        {
          '[Content_Types].xml': strToU8('<!doctype x SYSTEM "http://example.org/x.dtd"><Types/>'),
        },
      ),
  ],
  [
    'deep nesting',
    { code: 'unsafe', trait: 'too-deep' },
    () => withDocument(document('<w:sdt><w:sdtContent>'.repeat(5_000))),
  ],
  [
    'deep nesting of unknown elements',
    { code: 'unsafe', trait: 'too-deep' },
    () => withDocument(document(`<w:p><w:r>${'<x>'.repeat(100_000)}`)),
  ],
  [
    'a hundred thousand paragraphs',
    { code: 'too-long', unit: 'paragraph' },
    () => withDocument(document(varied(100_000, (index) => paragraph(run(index))))),
  ],
  [
    'a hundred thousand rows',
    { code: 'too-long', unit: 'paragraph' },
    () =>
      withDocument(
        document(`<w:tbl>${varied(100_000, (index) => `<w:tr w:x="${index}"/>`)}</w:tbl>`),
      ),
  ],
  [
    'millions of letters in one paragraph',
    { code: 'too-long', unit: 'letter' },
    () => withDocument(document(paragraph(varied(150_000, run)))),
  ],
];

function contentTypes(type: string): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`;
}

function changed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const name = new TextDecoder('latin1').decode(copy).indexOf('word/document.xml') + 40;
  copy[name] = (copy[name] ?? 0) ^ 0xff;
  return copy;
}

/** Text that does not pack into nothing, so that it passes the first limits. */
function varied(count: number, make: (index: string) => string): string {
  return Array.from({ length: count }, (_, index) =>
    make(((index * 7919) % 99_991).toString(36)),
  ).join('');
}

/** A stored part that holds the local record and bytes of the next part inside its own bytes. */
function nestedZip(): Uint8Array {
  const inner = rawZip([{ name: 'word/inner.xml', content: 'x', method: 'stored' }]);
  const local = inner.subarray(0, 30 + 'word/inner.xml'.length + 1);
  const outer = rawZip([
    ...withParts(),
    { name: 'word/outer.xml', content: padded('', local.length + 20), method: 'stored' },
    { name: 'word/inner.xml', content: 'x', method: 'stored' },
  ]);
  const text = new TextDecoder('latin1').decode(outer);
  const inside = text.indexOf('word/outer.xml') + 'word/outer.xml'.length;
  outer.set(local, inside);
  new DataView(outer.buffer).setUint32(text.lastIndexOf('word/inner.xml') - 4, inside, true);
  return outer;
}

describe('a file made to harm', () => {
  it.each(FILES)(
    'is refused with its reason: %s',
    (_, reason, make) => {
      const bytes = make();
      const read = readDocx(bytes);
      expect(read.ok ? 'read' : read.reason).toMatchObject(reason);
      expect(repairDocx(bytes).ok).toBe(false);
      expect(commentDocx(bytes, [], new Date(0)).ok).toBe(false);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    60_000,
  );

  it('is a good .docx when no harm is done to it', () => {
    expect(readDocx(rawZip(withParts())).ok).toBe(true);
    expect(readDocx(good()).ok).toBe(true);
  });
});

describe('harmless oddities of a file', () => {
  const textsOf = (bytes: Uint8Array) => {
    const read = readDocx(bytes);
    return read.ok
      ? read.value.text.blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'))
      : read.reason;
  };

  it('names like those of prototypes and scripts are only names', () => {
    const name = '__proto__';
    const styles = ['__proto__', 'constructor', 'toString']
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading 1"/><w:basedOn w:val="hasOwnProperty"/></w:style>`,
      )
      .join('');
    const body =
      paragraph(run('&lt;img src=x onerror=alert(1)&gt;'), '<w:pStyle w:val="__proto__"/>') +
      paragraph(
        run('x'),
        '<w:pStyle w:val="valueOf"/><w:numPr><w:numId w:val="constructor"/></w:numPr>',
      );
    const bytes = handMadeDocx(
      { styles, body },
      { [`word/${name}.xml`]: strToU8('<x/>'), 'javascript/alert(1).xml': strToU8('<x/>') },
    );
    expect(textsOf(bytes)).toEqual(['<img src=x onerror=alert(1)>', 'x']);
    expect('polluted' in {}).toBe(false);
  });

  it('parts outside the file are not followed', () => {
    const relationships = [
      'http://example.org/styles.xml" TargetMode="External',
      '../../../etc/passwd',
      'file:///C:/a.xml',
      '//host/a.xml',
    ]
      .map(
        (target, index) =>
          `<Relationship Id="r${String(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="${target}"/>`,
      )
      .join('');
    const bytes = handMadeDocx(
      { body: paragraph(run('x')) },
      {
        'word/_rels/document.xml.rels': strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
        ),
      },
    );
    expect(textsOf(bytes)).toEqual(['x']);
  });

  it('numbers beyond sense are brought within limits', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="99999"><w:start w:val="999999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="${'%1'.repeat(100_000)}"/></w:lvl></w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge/></w:tcPr>${paragraph(run('y'))}</w:tc>`;
    const body =
      paragraph(run('x'), '<w:numPr><w:ilvl w:val="12345"/><w:numId w:val="1"/></w:numPr>') +
      `<w:tbl><w:tr>${cell}</w:tr></w:tbl>`;
    const read = readDocx(handMadeDocx({ numbering, body }));
    const [block, table] = read.ok ? read.value.text.blocks : [];
    expect(block?.kind === 'paragraph' ? block.text.length : 0).toBeLessThan(1_000);
    expect(table).toMatchObject({ rows: [[{ text: 'y', columnSpan: 100, rowSpan: 1 }]] });
  });

  it('attributes and spaces without end are read once', () => {
    const long = ' '.repeat(2_000_000);
    const attributes = varied(50_000, (index) => ` a${index}="1"`);
    const bytes = withDocument(
      document(`<w:p${long}/><w:p${attributes}>${run('x')}</w:p>`) + `<!--${'-'.repeat(9)}x-->`,
    );
    expect(textsOf(bytes)).toEqual(['', 'x']);
  });
});
