import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CARRIED_NAMESPACE } from '../../src/domain/report/carried-data.ts';
import { readCarriedFile } from '../../src/files/read-carried-file.ts';
import { carryingDocx } from '../fixtures/files/carrying-docx.ts';
import { handMadeDocx, paragraph, run } from '../fixtures/files/hand-made-docx.ts';

const HASH = '0f'.repeat(32);
const PART = `<reportData xmlns="${CARRIED_NAMESPACE}" shape="3" sha256="${HASH}">H4sIAAAA</reportData>`;

const docx = (...parts: readonly string[]) => carryingDocx(parts);
const dataOf = (bytes: Uint8Array) => {
  const read = readCarriedFile(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  return read.value.data;
};
const reasonOf = (bytes: Uint8Array): unknown => {
  const read = readCarriedFile(bytes);
  return read.ok ? read.value.data : read.reason;
};

describe('the report that a .docx carries', () => {
  it('is found by its namespace, beside parts of others, with the text of the file', () => {
    const bibliography = '<b:Sources xmlns:b="urn:other"/>';
    const read = readCarriedFile(docx(bibliography, PART));
    expect(read).toMatchObject({
      ok: true,
      value: {
        data: { shape: 3, sha256: HASH, packed: 'H4sIAAAA' },
        text: { blocks: [{ kind: 'paragraph', text: 'Ủy ban' }] },
      },
    });
  });

  it('may have another prefix, and lines broken by the program that wrote it anew', () => {
    const anew = PART.replace('<reportData xmlns=', '<r:reportData xmlns:r=')
      .replace('</reportData>', '</r:reportData>')
      .replace('H4sI', '\r\nH4sI\n');
    expect(dataOf(docx(`\ufeff<?xml version="1.0"?>\n${anew}`))?.packed).toBe('H4sIAAAA');
  });

  it.each([
    ['a file without such a part', () => handMadeDocx({ body: paragraph(run('x')) })],
    [
      'a part of the same name in another namespace',
      () => docx(PART.replace(CARRIED_NAMESPACE, 'urn:x')),
    ],
    ['another element of the namespace', () => docx(PART.replaceAll('reportData', 'other'))],
  ])('is not there in %s', (_, make) => {
    expect(dataOf(make())).toBeNull();
  });
});

describe('what is refused', () => {
  it.each([
    [
      'a document type',
      { code: 'unsafe', trait: 'entities' },
      `<!DOCTYPE a [<!ENTITY x "y">]>${PART}`,
    ],
    ['a part that is cut off', { code: 'damaged' }, PART.slice(0, -6)],
    ['a version that is none', { code: 'damaged' }, PART.replace('shape="3"', 'shape="-1"')],
    ['a version beyond all', { code: 'damaged' }, PART.replace('shape="3"', 'shape="9999999"')],
    ['no hash', { code: 'damaged' }, PART.replace(HASH, 'ab')],
    ['no data', { code: 'damaged' }, PART.replace('H4sIAAAA', '')],
    ['data that are no base64', { code: 'damaged' }, PART.replace('H4sIAAAA', 'H4s&lt;script&gt;')],
    [
      'more data than any report has',
      { code: 'unpacks-too-large' },
      PART.replace('H4sIAAAA', 'A'.repeat(8 * 1024 * 1024 + 1)),
    ],
  ])('%s', (_, reason, part) => {
    expect(reasonOf(docx(part))).toMatchObject(reason);
  });

  it('a file that is no .docx', () => {
    expect(reasonOf(strToU8('%PDF-1.7'))).toEqual({ code: 'pdf' });
  });
});
