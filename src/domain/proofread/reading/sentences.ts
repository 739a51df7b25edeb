/** A sentence's place in a paragraph's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]["”)]* (?=[\p{Lu}\d“"(+-])/gu;
// "TM. ỦY BAN", "đ/c.", "TS. Nguyễn": a stop that ends no sentence; and numbers of headings.
const NO_END = /(?:^|[ (])(?:\p{Lu}{1,3}|đ\/c|\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ])\.$/u;
/** Beyond this a sentence is cut: rules look at no more at once. */
const LONGEST = 1500;

export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  const push = (from: number, to: number): void => {
    for (let start = from; start < to; start += LONGEST) {
      spans.push({ start, end: Math.min(start + LONGEST, to) });
    }
  };
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length - 1;
    if (NO_END.test(text.slice(Math.max(start, end - 8), end))) continue;
    push(start, end);
    start = end + 1;
  }
  push(start, text.length);
  return spans;
}
