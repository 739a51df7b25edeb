import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTemplateBytes } from '../../src/files/read-template-file.ts';
import { templateFileProblemText } from '../../src/text/template-file-problem.ts';
import { handMadeDocx } from '../fixtures/files/hand-made-docx.ts';
import { templateFile } from '../fixtures/hostile/templates.ts';
import { readTemplates } from '../templates/read-templates.ts';

const MEGABYTE = 1024 * 1024;
const good = templateFile();
const goodBytes = strToU8(good);

function read(bytes: Uint8Array) {
  const answer = readTemplateBytes(bytes, readTemplates());
  if (!answer.ok) throw new Error('The reading itself has no reason to fail');
  return answer.value;
}

/** As Notepad writes “Unicode”, or “Unicode big endian”. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((_, index) => {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

/** JSON may end in any number of spaces. */
const padded = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(goodBytes);
  return bytes;
};

describe('the bytes of a file', () => {
  it.each([
    ['as it is', goodBytes],
    ['with the mark of UTF-8', strToU8(`\uFEFF${good}`)],
    ['of exactly 1 MB', padded(MEGABYTE)],
  ])('are a report type: %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ ok: true, value: { id: 'bao-cao-nhanh' } });
  });

  it.each([
    ['a zip of the file', zipSync({ 'mau-bao-cao.json': goodBytes }), 'zip', /giải nén/],
    ['a .docx', handMadeDocx({ body: '' }), 'zip', /Word/],
    ['UTF-16 with its mark', utf16(`\uFEFF${good}`, true), 'utf-16', /UTF-16/],
    ['UTF-16 the other way round', utf16(`\uFEFF${good}`, false), 'utf-16', /UTF-16/],
    ['UTF-16 without a mark', utf16(good, true), 'utf-16', /UTF-16/],
    ['UTF-16 the other way round, without', utf16(good, false), 'utf-16', /UTF-16/],
    ['over 1 MB', padded(MEGABYTE + 1), 'too-large', /nặng 1.025 KB, quá mức 1.024 KB/],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0x22]), 'not-json', /bị hỏng/],
    ['nothing', new Uint8Array(), 'not-json', /bị hỏng/],
  ])('are refused with a reason of their own: %s', (_, bytes, code, said) => {
    const answer = read(bytes);
    if (answer.ok) throw new Error('It was taken in');
    expect(answer.reason.code).toBe(code);
    expect(templateFileProblemText(answer.reason)).toMatch(said);
  });
});
