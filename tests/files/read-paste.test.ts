import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/files/read-paste.ts';

const texts = (pasted: string) => {
  const read = readPaste(pasted);
  return read.ok
    ? read.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'))
    : read.reason;
};

describe('pasted text', () => {
  it('is a paragraph per line, blank lines too, whatever ends a line', () => {
    expect(texts('I. Kết quả\r\nĐã làm\n\nChưa làm\rHết')).toEqual([
      'I. Kết quả',
      'Đã làm',
      '',
      'Chưa làm',
      'Hết',
    ]);
  });

  it('keeps tabs and loses soft hyphens', () => {
    expect(texts('Tổng\t12\thành chí\u00adnh')).toEqual(['Tổng\t12\thành chính']);
  });

  it('is turned to Unicode from VNI, told by its letters', () => {
    expect(texts('Thöïc hieän keá hoaïch caûi caùch haønh chính\nhoà sô')).toEqual([
      'Thực hiện kế hoạch cải cách hành chính',
      'hồ sơ',
    ]);
  });

  it('is turned to Unicode from TCVN3, whose ư is a soft hyphen', () => {
    expect(texts('Thùc hiÖn kÕ ho¹ch c¶i c¸ch hµnh chÝnh cña tr\u00adëng th«n')).toEqual([
      'Thực hiện kế hoạch cải cách hành chính của trưởng thôn',
    ]);
  });

  it.each([
    ['', { code: 'empty' }],
    [' \n\t', { code: 'empty' }],
    ['x'.repeat(1_000_001), { code: 'too-long', unit: 'letter' }],
    ['x\n'.repeat(20_001), { code: 'too-long', unit: 'paragraph' }],
  ])('is refused when there is none or too much of it', (pasted, reason) => {
    expect(texts(pasted)).toMatchObject(reason);
  });
});
