import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../src/files/encoding/detect-encoding.ts';
import { judgeEncodings, type FontText } from '../../src/files/encoding/judge-encodings.ts';
import { encodingOfFont, toUnicode } from '../../src/files/encoding/legacy-encoding.ts';
import { isVietnameseSyllable } from '../../src/files/encoding/vietnamese-syllable.ts';
import { toTcvn3, toVni } from '../fixtures/files/to-legacy.ts';
import { everyVietnameseLetter, vietnameseSample } from '../fixtures/files/vietnamese-sample.ts';
import { vietnameseSyllables } from '../fixtures/files/vietnamese-syllables.ts';
import { font, handMadeDocx, paragraph, run } from '../fixtures/files/hand-made-docx.ts';
import { readDocx } from '../../src/files/read-docx.ts';
import { repairDocx } from '../../src/files/repair-docx.ts';
import { readPaste } from '../../src/files/read-paste.ts';

const sample = `${everyVietnameseLetter()}\n${vietnameseSample()}`;
const words = (text: string) => text.split(/\s+/u).filter(Boolean);
/** Letters the two encodings share with Vietnamese; others (arrows, quotes) have no legacy form. */
const wrongWords = (before: string, after: string): readonly string[] => {
  const expected = words(before);
  return words(after).filter((word, index) => word !== expected[index]);
};

describe('text in encodings from before Unicode', () => {
  it.each([
    ['TCVN3', 'tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['TCVN3', 'tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    [
      'TCVN3 with its ư, a soft hyphen',
      'tcvn3',
      'T\u00adëng cña ph\u00ad\u00aen',
      'Tưởng của phưđn',
    ],
    ['TCVN3 capitals', 'tcvn3-capitals', 'b¸o c¸o kÕt qu¶', 'BÁO CÁO KẾT QUẢ'],
    [
      'VNI',
      'vni',
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam',
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    ],
    ['VNI', 'vni', 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['VNI with small marks on capitals', 'vni', 'UÛy ban Aân xaù', 'Ủy ban Ân xá'],
    ['VNI ươ', 'vni', 'thöïc hieän phöông höôùng ñöôïc', 'thực hiện phương hướng được'],
  ] as const)('in %s are read: %s %s', (_, encoding, before, after) => {
    expect(toUnicode(before, encoding).text).toBe(after);
  });

  it('come back from VNI with no word wrong', () => {
    expect(words(sample).length).toBeGreaterThan(20_000);
    expect(wrongWords(sample, toUnicode(toVni(sample), 'vni').text)).toEqual([]);
  });

  it('come back from TCVN3 with no word wrong, but for capitals, which its fonts keep', () => {
    // § and × are letters in TCVN3: as signs they have no place in it.
    const writable = words(sample)
      .filter((word) => !/[\u00a1-\u00bf×÷]/.test(word))
      .join(' ');
    const small = writable.toLowerCase();
    expect(wrongWords(small, toUnicode(toTcvn3(small), 'tcvn3').text)).toEqual([]);
    // What stood in a font of capitals has lost which of its letters were capitals.
    const capitals = writable.toUpperCase();
    expect(wrongWords(capitals, toUnicode(toTcvn3(capitals), 'tcvn3-capitals').text)).toEqual([]);
  });

  it('say where each letter began', () => {
    const { text, starts } = toUnicode('Vieät Nam', 'vni');
    expect(text).toBe('Việt Nam');
    expect(starts).toEqual([0, 1, 2, 4, 5, 6, 7, 8]);
  });

  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnArial NarrowH', 'tcvn3-capitals'],
    ['.vntime', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', null],
    ['Vnitalic', null],
  ])('are told by the font %s: %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });
});

describe('every syllable of Vietnamese, there and back', () => {
  const syllables = vietnameseSyllables();
  const WORDS = 12;
  /** Sentences of the words, in an order that puts unlike ones together. */
  const sentences = Array.from({ length: Math.ceil(syllables.length / WORDS) }, (_, row) =>
    syllables
      .filter((_one, index) => index % Math.ceil(syllables.length / WORDS) === row)
      .join(' '),
  );
  const escape = (text: string) =>
    text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  const upper = (text: string) => text.toUpperCase();
  const same = (text: string) => text;
  const WAYS = [
    ['TCVN3', '.VnTime', toTcvn3, same],
    ['TCVN3 capitals', '.VnTimeH', toTcvn3, upper],
    ['VNI', 'VNI-Times', toVni, same],
    ['VNI in capitals', 'VNI-Times', (text: string) => toVni(upper(text)), upper],
  ] as const;
  const linesOf = (bytes: Uint8Array): readonly string[] => {
    const read = readDocx(bytes);
    if (!read.ok) throw new Error(read.reason.code);
    return read.value.text.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  };

  it('is a large sample', () => {
    expect(syllables.length).toBeGreaterThan(15_000);
  });

  it.each(WAYS)(
    'has no wrong word in a .docx, read and repaired: %s',
    (name, face, write, shown) => {
      const bytes = handMadeDocx({
        body: sentences.map((one) => paragraph(run(escape(write(one)), font(face)))).join(''),
      });
      const repaired = repairDocx(bytes);
      if (!repaired.ok) throw new Error(repaired.reason.code);
      const expected = sentences.map(shown).join('\n');
      const wrong = wrongWords(expected, linesOf(bytes).join('\n'));
      const wrongRepaired = wrongWords(expected, linesOf(repaired.value).join('\n'));
      console.log(
        `${name}: ${String(words(expected).length)} words, ${String(wrong.length)} wrong as read, ${String(wrongRepaired.length)} wrong as repaired`,
      );
      expect(wrong).toEqual([]);
      expect(wrongRepaired).toEqual([]);
    },
  );

  it.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ] as const)('has no wrong word in pasted text without fonts: %s', (name, write) => {
    const read = readPaste(sentences.map(write).join('\n'));
    if (!read.ok) throw new Error(read.reason.code);
    const lines = read.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
    const expected = sentences.join('\n');
    const wrong = wrongWords(expected, lines.join('\n'));
    console.log(
      `${name} pasted: ${String(words(expected).length)} words, ${String(wrong.length)} wrong`,
    );
    expect(wrong).toEqual([]);
  });
});

describe('telling the encoding by its letters', () => {
  const lines = vietnameseSample()
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        line.length >= 30 && words(line).filter((word) => /[^\p{ASCII}]/u.test(word)).length >= 6,
    );

  it('never takes Unicode for anything else', () => {
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => detectEncoding(line) !== null)).toEqual([]);
  });

  it.each([
    'Báo cáo tháng này và tháng sau, các xã lân cận cùng làm',
    'là và có tám',
    'Café à la crème, déjà vu',
    '§ 5, 20 °C, « a », ± 3 ×',
  ])('not even where no letter of Unicode alone stands: %s', (line) => {
    expect(detectEncoding(line)).toBeNull();
    expect(detectEncoding(line, 'tcvn3')).toBeNull();
    expect(detectEncoding(line, 'vni')).toBeNull();
  });

  it.each([
    ['tcvn3', (line: string) => toTcvn3(line.toLowerCase())],
    ['vni', toVni],
  ] as const)('knows %s in long lines', (encoding, write) => {
    const missed = lines.filter((line) => detectEncoding(write(line)) !== encoding);
    // Too few words of these are not Vietnamese both ways (VNI `hoà sô` is hồ sơ): the document tells.
    expect(missed.length / lines.length).toBeLessThan(0.01);
    expect(missed.filter((line) => detectEncoding(write(line), encoding) !== encoding)).toEqual([]);
  });

  it('knows short text when the rest of the document is told', () => {
    expect(detectEncoding('TiÕp nhËn')).toBeNull();
    expect(detectEncoding('TiÕp nhËn', 'tcvn3')).toBe('tcvn3');
  });
});

describe('the build of a Vietnamese syllable', () => {
  it.each([
    'nghiêng',
    'giếng',
    'gì',
    'quyết',
    'khuỷu',
    'hoà',
    'hòa',
    'ý',
    'yếu',
    'Huế',
    'thuở',
    'đ\u00f4\u0323',
  ])('%s is one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(['céng', 'thöïc', 'cac', 'kât', 'abc', 'hộố', 'ß', ''])('%s is none', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe('judging a document', () => {
  const plain = (text: string): readonly FontText[] => [{ raw: text, fontEncoding: null }];
  const inFont = (text: string): readonly FontText[] => [{ raw: text, fontEncoding: 'tcvn3' }];
  const judgeFirst = (...paragraphs: (readonly FontText[])[]) => {
    const [paragraph = []] = paragraphs;
    const [stretch = { raw: '', fontEncoding: null }] = paragraph;
    return judgeEncodings(paragraphs)(paragraph)(stretch);
  };
  const LONG_VNI = plain(toVni('Thực hiện kế hoạch cải cách hành chính của Ủy ban nhân dân xã'));

  it('leaves Unicode that was typed in an old font', () => {
    expect(judgeFirst(inFont('Ủy ban nhân dân xã'))).toBeNull();
    expect(judgeFirst(inFont('Báo cáo tháng này'))).toBeNull();
  });

  it('believes the font of words that could be either', () => {
    expect(judgeFirst(inFont('sè'))).toBe('tcvn3');
    expect(judgeFirst(inFont('cã'), inFont('kÕt qu¶ thùc hiÖn'))).toBe('tcvn3');
  });

  it('does not, when the document shows that Unicode was typed in that font', () => {
    const unicode = inFont('Ủy ban nhân dân xã đã ban hành');
    expect(judgeFirst(inFont('sè'), unicode, unicode)).toBeNull();
  });

  it('reads short lines like the rest of a document without one line of Unicode', () => {
    expect(judgeFirst(plain('hoà sô'), LONG_VNI)).toBe('vni');
    expect(judgeFirst(plain('hoà sô'), LONG_VNI, plain('Ủy ban'))).toBeNull();
    expect(judgeFirst(plain('hoà sô'))).toBeNull();
  });

  it('reads old text in an old font beside Unicode in a new one, in one paragraph', () => {
    const paragraph: readonly FontText[] = [
      { raw: 'KÕt qu¶ ', fontEncoding: 'tcvn3' },
      { raw: 'đạt được', fontEncoding: null },
      { raw: 'n¨m nay', fontEncoding: 'tcvn3-capitals' },
    ];
    const decide = judgeEncodings([paragraph])(paragraph);
    expect(paragraph.map(decide)).toEqual(['tcvn3', null, 'tcvn3-capitals']);
  });
});
