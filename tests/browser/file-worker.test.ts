import { describe, expect, it } from 'vitest';
import { readFileInWorker } from '../../src/files/read-file-in-worker.ts';
import { font, handMadeDocx, paragraph, run } from '../fixtures/files/hand-made-docx.ts';

const BYTES = handMadeDocx({
  body: paragraph(run('KÕt qu¶', font('.VnTime'))) + paragraph(run('Ủy ban nhân dân')),
});
const file = new File([new Uint8Array(BYTES)], 'bao-cao.docx');
const asFile = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], 'ban-sao.docx');

const texts = async (blob: Blob) => {
  const read = await readFileInWorker(blob, 'read-docx', null);
  if (!read.ok) return read.reason;
  return read.value.text.blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
};

describe('a file in the worker of a real browser', () => {
  it('is read, without DOMParser', async () => {
    expect(await texts(file)).toEqual(['Kết quả', 'Ủy ban nhân dân']);
  });

  it('comes back as a repaired and as a commented copy', async () => {
    const repaired = await readFileInWorker(file, 'repair-docx', null);
    if (!repaired.ok) throw new Error(repaired.reason.code);
    expect(await texts(asFile(repaired.value))).toEqual(['Kết quả', 'Ủy ban nhân dân']);
    const place = { block: 1, cell: null, start: 0, end: 6 };
    const commented = await readFileInWorker(file, 'comment-docx', {
      comments: [{ place, author: 'Báo Cáo Xã', text: 'Viết tắt?' }],
      now: new Date(),
    });
    if (!commented.ok) throw new Error(commented.reason.code);
    expect(commented.value.length).toBeGreaterThan(BYTES.length);
  });

  it('is refused with its reason', async () => {
    expect(await texts(new Blob(['%PDF-1.7']))).toEqual({ code: 'pdf' });
    expect(await texts(new Blob([new Uint8Array(21 * 1024 * 1024)]))).toMatchObject({
      code: 'too-large',
    });
  });
});
