import { foldText } from '../lib/fold-text.ts';

const LONGEST = 80;
/** From this share of its words on, a message has said the quote already. */
const SAID = 0.6;

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Without the dash of a list item and the marks around it. */
const bare = (quote: string): string =>
  quote
    .trim()
    .replace(/^[-–+*•]\s+/u, '')
    .replace(/^[“"]|[”"]$/gu, '')
    .trim();

function shorten(quote: string): string {
  return quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST).replace(/\s\S*$/u, '')} …`;
}

/** A message with the words it is about before it, unless it says them itself. */
export function withQuote(quote: string, message: string): string {
  const words = shorten(bare(quote));
  const said = new Set(wordsOf(message));
  const all = wordsOf(words);
  const shared = all.filter((word) => said.has(word)).length;
  return all.length === 0 || shared / all.length >= SAID ? message : `“${words}” – ${message}`;
}
