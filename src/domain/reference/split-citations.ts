const LINE = /\r\n?|\n/u;
/** Nobody pastes more documents at a time than a year's register holds. */
const MOST = 100;

/**
 * Splits a typed or pasted text into citations, one a line. A line that starts with a small letter
 * goes on the one before: texts copied from a PDF break in the middle of a sentence.
 */
export function splitCitations(typed: string): readonly string[] {
  const citations: string[] = [];
  for (const line of typed.split(LINE)) {
    const text = line.trim();
    if (text === '') continue;
    const goesOn = citations.length > 0 && /^\p{Ll}/u.test(text.normalize('NFC'));
    if (goesOn) citations[citations.length - 1] += ` ${text}`;
    else if (citations.length < MOST) citations.push(text);
  }
  return citations;
}
