/** What is wrong, with what was typed, and how to mend it: two sentences that stand apart. */
export interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

const LONGEST_QUOTE = 60;

/** `“1.14.4”`, on one line and cut where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line.slice(0, (LONGEST_QUOTE + 1) * 2)];
  return characters.length > LONGEST_QUOTE
    ? `“${characters.slice(0, LONGEST_QUOTE).join('')}…”`
    : `“${characters.join('')}”`;
}
