import { detectEncoding, isUnicodeVietnamese, weigh } from './detect-encoding.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';

/** A stretch of a paragraph as its font would have it read. */
export interface FontText {
  readonly raw: string;
  readonly fontEncoding: LegacyEncoding | null;
}

/** Which encoding each stretch of a paragraph is in; null for Unicode. */
export type Judgement = (
  paragraph: readonly FontText[],
) => (stretch: FontText) => LegacyEncoding | null;

type Family = Exclude<LegacyEncoding, 'tcvn3-capitals'>;
const FAMILIES: readonly Family[] = ['tcvn3', 'vni'];
type Verdict = 'legacy' | 'unicode' | 'open';

/**
 * Weighs a whole document, and gives what decides for each of its paragraphs. Fonts are not enough:
 * typing Unicode leaves the name of an old font on it, and old text may have lost its font. Text
 * with a letter that only Unicode has is never taken for anything else.
 */
export function judgeEncodings(paragraphs: readonly (readonly FontText[])[]): Judgement {
  const votes = { legacy: 0, unicode: 0, open: 0 };
  const plain = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const paragraph of paragraphs) {
    for (const encoding of FAMILIES) {
      const text = textIn(paragraph, encoding);
      if (text !== '') votes[verdictOnFont(text, encoding)] += 1;
    }
    const text = textIn(paragraph, null);
    if (isUnicodeVietnamese(text)) plain.unicode += 1;
    else {
      const found = detectEncoding(text);
      if (found === 'tcvn3' || found === 'vni') plain[found] += 1;
    }
  }
  const believeFonts = votes.legacy >= votes.unicode;
  const most = plain.tcvn3 >= plain.vni ? 'tcvn3' : 'vni';
  const expected = plain[most] > plain.unicode ? most : null;
  /** In a document with no line of Unicode, short lines that could be either are not Unicode. */
  const usual = plain.unicode === 0 ? expected : null;

  return (paragraph) => {
    const text = textIn(paragraph, null);
    const byLetters = detectEncoding(text, expected) ?? (reads(text, usual) ? usual : null);
    const believed = FAMILIES.filter((encoding) => {
      const inFont = textIn(paragraph, encoding);
      const verdict = inFont === '' ? 'unicode' : verdictOnFont(inFont, encoding);
      return verdict === 'legacy' || (verdict === 'open' && believeFonts);
    });
    return ({ fontEncoding }) => {
      if (fontEncoding === null) return byLetters;
      return believed.includes(family(fontEncoding)) ? fontEncoding : null;
    };
  };
}

/** Whether all of a text is Vietnamese when read as the encoding. */
function reads(text: string, encoding: LegacyEncoding | null): boolean {
  if (encoding === null || isUnicodeVietnamese(text)) return false;
  const { doubtful, asEncoding } = weigh(text, encoding);
  return asEncoding === doubtful;
}

/** The two kinds of fonts of TCVN3 are one encoding, and stand side by side in one sentence. */
function family(encoding: LegacyEncoding): Family {
  return encoding === 'vni' ? 'vni' : 'tcvn3';
}

/** What of a paragraph stands in fonts of this encoding; with null, in fonts of Unicode. */
function textIn(paragraph: readonly FontText[], encoding: Family | null): string {
  let text = '';
  for (const { raw, fontEncoding } of paragraph) {
    if ((fontEncoding === null ? null : family(fontEncoding)) === encoding) text += raw;
  }
  return text;
}

function verdictOnFont(text: string, encoding: LegacyEncoding): Verdict {
  if (isUnicodeVietnamese(text)) return 'unicode';
  const { asUnicode, asEncoding } = weigh(text, encoding);
  if (asEncoding === asUnicode) return 'open';
  return asEncoding > asUnicode ? 'legacy' : 'unicode';
}
