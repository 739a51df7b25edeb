import { paragraphOfLines, STARTS_ITEM, type Line } from './line.ts';
import type { Paragraph } from './paragraph.ts';

/** Fewer broken lines than this are no sign of hard wrapping. */
const FEWEST_BROKEN = 8;
const ENDS_SENTENCE = /[.;:!?…][”"’)]?\s*$/u;
const STARTS_SMALL = /^\s*[\p{Ll}\d(]/u;
// Lines of a letter's head and foot that stand alone even between full lines.
const HEAD_LINE = /^\s*(?:Nơi nhận|TM\.|KT\.|TL\.|TUQ\.|Q\.|BÁO CÁO\s*$|CHỦ TỊCH|PHÓ CHỦ TỊCH)/u;
const STANDS_ALONE = new RegExp(`${HEAD_LINE.source}|^\\s*Trên đây là`, 'u');

/** Words on which no sentence and no heading ends. */
const RUNS_ON =
  /(?:(?<![A-Za-zÀ-ỹ])(?:của|về|và|tại|theo|do|là|các|những|trong|với|cho|từ|đến|Ban|huyện|xã|tỉnh|thành phố|cấp|được|tới|gồm|như)|[,-])\s*$/u;

const widthOf = (line: Line): number => line.piece.text.trim().length;
const isBroken = (line: Line, next: Line): boolean =>
  widthOf(line) >= 50 &&
  !ENDS_SENTENCE.test(line.piece.text) &&
  /^\s*\p{Ll}/u.test(next.piece.text) &&
  !STARTS_ITEM.test(next.piece.text);

/** Width of the lines of a text that was broken at every line's end; null when it was not. */
function wrapWidth(lines: readonly Line[]): number | null {
  const full = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isBroken(line, next);
  });
  if (full.length < FEWEST_BROKEN || full.length * 5 < lines.length) {
    return null;
  }
  const widths = full.map(widthOf).sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? null;
}

function continues(line: Line, next: Line, width: number): boolean {
  const text = line.piece.text;
  const following = next.piece.text;
  if (line.placed || next.placed || STARTS_ITEM.test(following) || STANDS_ALONE.test(following)) {
    return false;
  }
  const long = widthOf(line);
  if (long < width * 0.5 || HEAD_LINE.test(text)) {
    return false;
  }
  const [firstWord = ''] = following.trim().split(/\s/u, 1);
  const isFull = long + 1 + firstWord.length >= width;
  const isUpper = (part: string): boolean => /\p{Lu}{2}/u.test(part) && !/\p{Ll}/u.test(part);
  if (isUpper(text) !== isUpper(following) && isUpper(text)) {
    return false;
  }
  if (ENDS_SENTENCE.test(text)) {
    // Behind a colon or a semicolon a list may start; what goes on in small letters or digits does not.
    const opensList = /[;:]\s*$/u.test(text) && !STARTS_SMALL.test(following);
    return isFull && !opensList && !/\.\/\.\s*$/u.test(text);
  }
  // A paragraph's first line is indented, so it fills the width with fewer letters; a heading never does.
  if (isUpper(text)) {
    // Capitals are wider.
    return long >= width * 0.72;
  }
  // A paragraph's first line is indented, so it fills the width with fewer letters; a heading never does.
  return STARTS_SMALL.test(following) || isFull || long >= width * (RUNS_ON.test(text) ? 0.7 : 0.9);
}

/**
 * Lines as paragraphs: each its own, except in a text whose lines were broken by hand or taken from a
 * PDF, where a line that fills the width is carried on by the next.
 */
export function joinLines(lines: readonly Line[]): readonly Paragraph[] {
  const filled = lines.filter(({ piece }) => piece.text.trim() !== '');
  const width = wrapWidth(filled);
  if (width === null) {
    return filled.map((line) => paragraphOfLines([line]));
  }
  const groups: Line[][] = [];
  for (const line of filled) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && continues(last, line, width)) {
      group.push(line);
    } else {
      groups.push([line]);
    }
  }
  return groups.map(paragraphOfLines);
}
