import { textWidth, type FontFace } from './times-new-roman.ts';

/** Breaks a text between words as a word processor does; a word longer than the line stands alone. */
function breakLines(
  text: string,
  face: FontFace,
  size: number,
  available: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, face, size) > available) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}

export interface BalancedLines {
  /** Width to set the paragraph in, in points, so that its lines come out about equally long. */
  readonly width: number;
  /** Width of the longest line, in points. */
  readonly longest: number;
}

/** Room for what measures a little wider in another program's font. */
const SLACK = 1.01;

/**
 * A centred text of several lines looks right when no line is much shorter than the others: finds
 * the narrowest width that needs no more lines than the widest does.
 */
export function balanceLines(
  text: string,
  face: FontFace,
  size: number,
  available: number,
): BalancedLines {
  const count = breakLines(text, face, size, available / SLACK).length;
  let low = 0;
  let high = available / SLACK;
  while (count > 1 && high - low > 1) {
    const middle = (low + high) / 2;
    if (breakLines(text, face, size, middle).length <= count) high = middle;
    else low = middle;
  }
  const longest = Math.max(
    ...breakLines(text, face, size, high).map((line) => textWidth(line, face, size)),
  );
  return { width: Math.min(available, Math.max(high, longest) * SLACK), longest };
}
