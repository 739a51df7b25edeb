import { toUnicode, type LegacyEncoding } from './legacy-encoding.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** Letters no encoding from before Unicode can show, and marks that stand alone. */
const ONLY_UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** Words with a character that such an encoding may mean otherwise. */
const DOUBTFUL_WORD = /[\p{L}\p{M}\u00a1-\u00ff]*[\u00a1-\u00ff][\p{L}\p{M}\u00a1-\u00ff]*/gu;

const VOWEL = /[aeiouy]/iu;
const CONSONANT = /[b-df-hj-np-tv-xz]/iu;

/** Share of the doubtful words that must read as Vietnamese. */
const ALMOST_ALL = 0.85;
/** Words that are Vietnamese in the encoding only which a text must have before its letters decide. */
const ENOUGH = 3;
/** And their share of the doubtful ones, which may be Vietnamese both ways (VNI `hoà sô`: hồ sơ). */
const MANY = 0.2;

export interface Evidence {
  /** Words that may mean something else. */
  readonly doubtful: number;
  /** Of these, read as they stand and read as the encoding: how many are Vietnamese. */
  readonly asUnicode: number;
  readonly asEncoding: number;
}

/** Whether text holds letters of Vietnamese that only Unicode has. */
export function isUnicodeVietnamese(text: string): boolean {
  return ONLY_UNICODE.test(text);
}

export function weigh(text: string, encoding: LegacyEncoding): Evidence {
  let doubtful = 0;
  let asUnicode = 0;
  let asEncoding = 0;
  for (const [word] of text.matchAll(DOUBTFUL_WORD)) {
    const converted = toUnicode(word, encoding).text;
    // ĐVSN, HĐND: no syllable in any encoding.
    if (CONSONANT.test(word) && !VOWEL.test(converted.normalize('NFD'))) continue;
    doubtful += 1;
    if (isVietnameseSyllable(word)) asUnicode += 1;
    if (isVietnameseSyllable(converted)) asEncoding += 1;
  }
  return { doubtful, asUnicode, asEncoding };
}

/**
 * The encoding from before Unicode that a text is written in, told by its letters alone; null for
 * text in Unicode, and for text too short to tell, unless it is `expected` to be of one encoding.
 */
export function detectEncoding(
  text: string,
  expected: LegacyEncoding | null = null,
): LegacyEncoding | null {
  if (isUnicodeVietnamese(text)) return null;
  let best: LegacyEncoding | null = null;
  let most = 0;
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const { doubtful, asUnicode, asEncoding } = weigh(text, encoding);
    const gained = asEncoding - asUnicode;
    const isExpected = encoding === expected;
    // Where it is expected and all of it reads, one word that reads no other way is enough.
    const many = isExpected && asEncoding === doubtful ? 0 : MANY * doubtful;
    if (gained < (isExpected ? 1 : ENOUGH) || gained < many) continue;
    if (asEncoding < ALMOST_ALL * doubtful || asEncoding <= most) continue;
    best = encoding;
    most = asEncoding;
  }
  return best;
}
