import type { Evaluation } from '../domain/report/evaluation.ts';
import { parseText, type TextPart, type TokenOrText } from '../domain/report/parse-text.ts';
import { resolveToken } from '../domain/report/token.ts';
import type { NumberStyle } from '../text/format-outcome.ts';
import { Citations } from './compose/citations.ts';
import { printToken } from './compose/print-token.ts';
import { tokenContext } from './compose/token-context.ts';

/** A text with its tokens replaced. */
export interface ComposedText {
  /** As it is printed: `…` where a value is missing, unknown tokens as typed. */
  readonly text: string;
  /** Cells that are blank, or the token where its value cannot be computed; outside optional parts. */
  readonly missing: readonly string[];
  /** Names in braces that stand for nothing. */
  readonly unknown: readonly string[];
}

export interface ComposeOptions {
  /** Counts below ten as the office writes them in sentences (05); off for headings. Default: on. */
  readonly prose?: boolean | undefined;
  /** Documents named before in the same report; default: none, every document is cited in full. */
  readonly citations?: Citations | undefined;
}

const GAP = '…';

/**
 * Writes a text out: figures and indicators as Vietnamese numbers, documents as citations, words as
 * the report has them. An optional part is dropped when anything in it is missing.
 */
export function composeText(
  text: string,
  evaluation: Evaluation,
  { prose = true, citations = new Citations() }: ComposeOptions = {},
): ComposedText {
  const { input } = evaluation;
  const own = input.organisation.style;
  const style: NumberStyle = prose ? own : { ...own, padSmallCounts: false };
  const context = tokenContext(input);
  const missing = new Set<string>();
  const unknown = new Set<string>();

  /** Null when the value of a token is missing; `lacks` then says what. */
  const write = (
    part: TokenOrText,
    lacks: (names: readonly string[]) => void,
    cited = citations,
  ): string | null => {
    if (part.kind === 'text') return part.text;
    const target = resolveToken(part.name, context);
    if (target === undefined) {
      unknown.add(part.name);
      return `{${part.name}}`;
    }
    const token = printToken(part.name, target, evaluation, style, cited);
    if (token.state === 'printed') return token.text;
    lacks(token.missing);
    return null;
  };
  const writePart = (part: TextPart): string => {
    if (part.kind !== 'optional') {
      return (
        write(part, (names) => {
          for (const name of names) missing.add(name);
        }) ?? GAP
      );
    }
    // What is dropped names no document.
    const draft = citations.draft();
    const pieces = part.parts.map((inner) => write(inner, () => undefined, draft));
    if (pieces.includes(null)) return '';
    citations.keep(draft);
    return pieces.join('');
  };
  return {
    text: parseText(text).map(writePart).join(''),
    missing: [...missing],
    unknown: [...unknown],
  };
}
