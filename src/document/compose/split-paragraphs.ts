/** A paragraph of a text; `quote`: words of a law or another document, as they stand there. */
export interface SplitParagraph {
  readonly text: string;
  readonly quote: boolean;
}

/** What a typed line of a quotation begins with. */
const QUOTED = /^> */u;
const OPENED = /^["“”]/u;
const CLOSED = /["“”][.;,]?$/u;

/**
 * A new line starts a new paragraph. Lines that begin with `> ` are a quotation: set in from the left,
 * with one pair of quotation marks around all that follow each other, unless they were typed.
 */
export function splitParagraphs(text: string): readonly SplitParagraph[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .map((line) => ({ text: line.replace(QUOTED, '').trim(), quote: QUOTED.test(line) }))
    .filter((line) => line.text !== '');
  return lines.map((line, index) => {
    if (!line.quote) return line;
    const opens = lines[index - 1]?.quote !== true && !OPENED.test(line.text) ? '“' : '';
    const closes = lines[index + 1]?.quote !== true && !CLOSED.test(line.text) ? '”' : '';
    return { text: `${opens}${line.text}${closes}`, quote: true };
  });
}
