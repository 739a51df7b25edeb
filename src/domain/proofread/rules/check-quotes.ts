import { foldText } from '../../../lib/fold-text.ts';
import type { Draft } from '../draft.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

interface Quoted {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly string[];
}

const MOST = 60;

function quotesIn(paragraphs: readonly Paragraph[]): readonly Quoted[] {
  return paragraphs
    .flatMap((paragraph) =>
      Array.from(paragraph.text.matchAll(/[“"]([^“”"]{12,160})[”"]/gu), (match) => ({
        paragraph,
        start: match.index,
        end: match.index + match[0].length,
        text: match[1] ?? '',
        words: foldText(match[1] ?? '')
          .split(/[^a-z0-9]+/u)
          .filter((word) => word !== '' && word !== 'va'),
      })),
    )
    .slice(0, MOST);
}

/** A theme, a motto or a scheme quoted in two wordings. */
export function checkQuotes({ paragraphs }: Reading): readonly Draft[] {
  const quotes = quotesIn(paragraphs);
  return quotes.flatMap((quote, index): Draft[] => {
    const other = quotes.slice(0, index).find(({ words, text }) => {
      const shared = words.filter((word) => quote.words.includes(word)).length;
      const most = Math.max(words.length, quote.words.length);
      return most >= 4 && shared / most >= 0.8 && foldText(text) !== foldText(quote.text);
    });
    return other === undefined
      ? []
      : [
          {
            rule: 'R-XREF-SAME',
            code: 'quotes-differ',
            severity: 'info',
            paragraph: quote.paragraph,
            start: quote.start,
            end: quote.end,
            params: { found: quote.text, other: other.text },
          },
        ];
  });
}
