import { detectEncoding, isUnicodeVietnamese, weigh } from './detect-encoding.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';

/** A stretch of a paragraph as its font would have it read. */
export interface FontText {
  readonly text: string;
  readonly fontEncoding: LegacyEncoding | null;
}

/** Which encoding each stretch of a paragraph is in; null for Unicode. */
export type Judgement = (
  paragraph: readonly FontText[],
) => (stretch: FontText) => LegacyEncoding | null;

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
    for (const { encoding, text } of byFont(paragraph)) votes[verdictOnFont(text, encoding)] += 1;
    const text = plainText(paragraph);
    if (isUnicodeVietnamese(text)) plain.unicode += 1;
    else {
      const found = detectEncoding(text);
      if (found === 'tcvn3' || found === 'vni') plain[found] += 1;
    }
  }
  const believeFonts = votes.legacy >= votes.unicode;
  const most = plain.tcvn3 >= plain.vni ? 'tcvn3' : 'vni';
  const expected = plain[most] > plain.unicode ? most : null;

  return (paragraph) => {
    const byLetters = detectEncoding(plainText(paragraph), expected);
    const legacyFonts = new Set(
      byFont(paragraph).flatMap(({ encoding, text }) => {
        const verdict = verdictOnFont(text, encoding);
        return verdict === 'legacy' || (verdict === 'open' && believeFonts) ? [encoding] : [];
      }),
    );
    return ({ fontEncoding }) => {
      if (fontEncoding === null) return byLetters;
      return legacyFonts.has(family(fontEncoding)) ? fontEncoding : null;
    };
  };
}

/** The two kinds of fonts of TCVN3 are one encoding, and stand side by side in one sentence. */
function family(encoding: LegacyEncoding): 'tcvn3' | 'vni' {
  return encoding === 'vni' ? 'vni' : 'tcvn3';
}

function byFont(
  paragraph: readonly FontText[],
): readonly { readonly encoding: 'tcvn3' | 'vni'; readonly text: string }[] {
  return (['tcvn3', 'vni'] as const).flatMap((encoding) => {
    const text = paragraph
      .filter(
        (stretch) => stretch.fontEncoding !== null && family(stretch.fontEncoding) === encoding,
      )
      .map((stretch) => stretch.text)
      .join('');
    return text === '' ? [] : [{ encoding, text }];
  });
}

function plainText(paragraph: readonly FontText[]): string {
  return paragraph
    .filter(({ fontEncoding }) => fontEncoding === null)
    .map(({ text }) => text)
    .join('');
}

function verdictOnFont(text: string, encoding: LegacyEncoding): Verdict {
  if (isUnicodeVietnamese(text)) return 'unicode';
  const { asUnicode, asEncoding } = weigh(text, encoding);
  if (asEncoding === asUnicode) return 'open';
  return asEncoding > asUnicode ? 'legacy' : 'unicode';
}
