import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { compoundFile } from '../fixtures/files/compound-file.ts';
import {
  docxFiles,
  handMadeDocx,
  NAMESPACES,
  paragraph,
  run,
} from '../fixtures/files/hand-made-docx.ts';
import { rawZip, type RawEntry } from '../fixtures/files/raw-zip.ts';
import { inOldestBrowser } from './harness/office.ts';
import { rawExport } from './harness/raw-export.ts';
import { openSample } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';

const MEGABYTE = 1024 * 1024;

const BODY = paragraph(run('Trong kỳ, xã đã tiếp nhận 900 hồ sơ, trong đó trực tuyến 850 hồ sơ.'));
const GOOD = docxFiles({ body: BODY });
const good = (): Uint8Array => zipSync(GOOD);
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

/** Each entity is ten of the one before: a thousand million letters at the end. */
const LAUGHS = `<!DOCTYPE w:document [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY a${String(index + 1)} "${`&a${String(index)};`.repeat(10)}">`,
).join('')}]>`;

/** Each file, what is said of it, and what the official is told to do. */
const REFUSED: readonly (readonly [
  name: string,
  says: RegExp,
  todo: RegExp,
  make: () => Uint8Array,
])[] = [
  ['bao-cao.doc', /Word đời cũ/, /Lưu thành/, () => compoundFile('WordDocument')],
  ['bao-cao.pdf', /tệp PDF/, /tệp gốc|dán vào ô/, () => strToU8('%PDF-1.7\n%âãÏÓ')],
  ['mat-khau.docx', /mật khẩu/, /xóa mật khẩu/, () => compoundFile('EncryptedPackage')],
  ['cat-ngang.docx', /cắt ngang|hỏng/, /tải lại tệp/, () => good().subarray(0, 700)],
  ['rong.docx', /không có nội dung/, /chọn tệp khác/, () => new Uint8Array()],
  [
    'bom.docx',
    /giải nén vượt mức/,
    /bỏ bớt/,
    () => rawZip(withParts({ name: 'word/media/0.xml', content: new Uint8Array(40 * MEGABYTE) })),
  ],
  [
    'khai-man.docx',
    /cấu tạo bất thường/,
    /Lưu thành/,
    () => withDocument(new Uint8Array(40 * MEGABYTE).fill(0x20), { size: 500 }),
  ],
  [
    'thuc-the.docx',
    /cấu tạo bất thường/,
    /Lưu thành/,
    () => withDocument(document(paragraph(run('&a9;')), LAUGHS)),
  ],
  [
    'tai-ngoai.docx',
    /cấu tạo bất thường/,
    /Lưu thành/,
    () =>
      withDocument(document(BODY, '<!DOCTYPE w:document SYSTEM "http://example.org/bao-cao.dtd">')),
  ],
  [
    'tram-nghin-phan.docx',
    /nhiều hơn mọi báo cáo/,
    /Lưu thành/,
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
    'tram-nghin-doan.docx',
    /dài quá/,
    /tách riêng/,
    () => withDocument(document(`<w:p><w:r><w:t>a</w:t></w:r></w:p>`.repeat(21_000))),
  ],
  [
    '<img src=x onerror=alert(1)>.docx',
    /không phải văn bản Word/,
    /chọn tệp báo cáo/,
    () => strToU8('<script>alert(1)</script>'),
  ],
];

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

inOldestBrowser('a file made to harm, on the screen that proofreads', (office) => {
  test('is refused in time with what to do; nothing stored changes and the page lives on', async () => {
    const { page } = await office.newVisitor();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await openSample(page);
    await whenSaved(page);
    await page.goto(`${office.url}#/soat-bao-cao`);
    await page.getByRole('heading', { level: 1, name: 'Soát báo cáo có sẵn' }).waitFor();
    const before = await rawExport(page);
    expect(before).toContain('Thống Nhất');

    for (const [name, says, todo, make] of REFUSED) {
      const bytes = make();
      await choose(page, name, bytes);
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect(await alert.innerText(), name).toMatch(says);
      expect(await alert.innerText(), name).toMatch(todo);
      expect(await rawExport(page), name).toBe(before);
    }

    // After all of them a good one is read.
    await choose(page, 'bao-cao.docx', good());
    await page.getByRole('heading', { level: 2, name: 'bao-cao.docx' }).waitFor();
    expect(await rawExport(page)).toBe(before);
    expect(dialogs).toEqual([]);
  });

  test('is shown as text where it holds scripts, and calls nobody where it names addresses', async () => {
    const { page } = await office.newVisitor();
    await page.goto(`${office.url}#/soat-bao-cao`);
    const script =
      '&lt;script&gt;document.title = "x"&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;';
    const bytes = handMadeDocx(
      {
        body:
          BODY +
          paragraph(run(script)) +
          paragraph(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "http://example.org/a.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
          ) +
          paragraph(
            '<w:hyperlink r:id="out"><w:r><w:t>javascript:alert(1)</w:t></w:r></w:hyperlink>',
          ),
      },
      {
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            '<Relationship Id="out" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://example.org/" TargetMode="External"/>' +
            '<Relationship Id="tpl" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.org/t.dotm" TargetMode="External"/>' +
            '</Relationships>',
        ),
      },
    );
    const name = '"><script>alert(1)</script>.docx';
    await choose(page, name, bytes);
    await page.getByRole('heading', { level: 2, name }).waitFor();
    const shown = page.getByRole('region', { name: 'Nội dung báo cáo' });
    await shown.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await shown.locator('script, img, a').count()).toBe(0);
    // The watch of the page fails the test for any request to another host.
    expect(await page.title()).toContain('Soát báo cáo có sẵn');
  });
});
