import type { NextChoice } from '../template/template.ts';
import { shiftText, type Step, type TextPart } from './shift-text.ts';

const TOKEN = /\{([^{}\n]{1,200})\}/gu;

/** Marks the tokens of documents that are not carried: each needs another document, or a yes. */
function markTokens(part: TextPart, isLeft: (token: string) => boolean): readonly TextPart[] {
  if (part.before !== null) return [part];
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of part.text.matchAll(TOKEN)) {
    if (!isLeft(match[1]?.trim() ?? '')) continue;
    if (match.index > done) {
      parts.push({ text: part.text.slice(done, match.index), before: null });
    }
    parts.push({ text: match[0], before: match[0] });
    done = match.index + match[0].length;
  }
  if (done < part.text.length) parts.push({ text: part.text.slice(done), before: null });
  return parts;
}

/**
 * A text as the next report begins with it. `isLeft` says of a token that it names a document that is
 * not carried. Cleared: nothing.
 */
export function carryText(
  text: string,
  choice: NextChoice,
  step: Step,
  isLeft: (token: string) => boolean,
): readonly TextPart[] {
  if (choice === 'clear') return [];
  const parts = shiftText(text, choice === 'shift' ? step : null);
  return parts.flatMap((part) => markTokens(part, isLeft));
}

/** The pieces that somebody has to confirm, each once. */
export function unconfirmedPieces(parts: readonly TextPart[]): readonly string[] {
  return [...new Set(parts.filter(({ before }) => before !== null).map(({ text }) => text))];
}
