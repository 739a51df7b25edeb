import { remember } from '../../lib/remember.ts';

/** A piece of a text with tokens. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'token'; /** Without braces. */ readonly name: string }
  | { readonly kind: 'optional'; readonly parts: readonly TokenOrText[] };

export type TokenOrText = Exclude<TextPart, { kind: 'optional' }>;

const TOKEN = /\{([^{}\n]{1,200})\}/gu;

function parseTokens(text: string): readonly TokenOrText[] {
  const parts: TokenOrText[] = [];
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const name = match[1]?.trim() ?? '';
    if (name === '') continue;
    if (match.index > done) parts.push({ kind: 'text', text: text.slice(done, match.index) });
    parts.push({ kind: 'token', name });
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) });
  return parts;
}

/**
 * Splits a text into plain text, `{tokens}` and `[[optional parts]]`. Braces and brackets that do not
 * close are text; remembered, because at a keystroke one text of many is new. `Trong đó {x} hồ sơ[[, quá hạn {y}]].` → text, token, text, optional, text.
 */
export const parseText = remember(500, (text): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let done = 0;
  for (;;) {
    const open = text.indexOf('[[', done);
    const close = open < 0 ? -1 : text.indexOf(']]', open + 2);
    if (close < 0) {
      parts.push(...parseTokens(text.slice(done)));
      return parts;
    }
    // Of two openings before one closing, the inner one is meant.
    const inner = text.lastIndexOf('[[', close - 2);
    parts.push(...parseTokens(text.slice(done, inner)));
    parts.push({ kind: 'optional', parts: parseTokens(text.slice(inner + 2, close)) });
    done = close + 2;
  }
});

export interface TextToken {
  readonly name: string;
  /** Whether it stands in an optional part. */
  readonly optional: boolean;
}

/** The tokens of a text, in order; remembered as well. */
export const textTokens = remember(500, (text): readonly TextToken[] =>
  parseText(text).flatMap((part): readonly TextToken[] => {
    if (part.kind === 'token') return [{ name: part.name, optional: false }];
    if (part.kind === 'text') return [];
    return part.parts.flatMap((inner) =>
      inner.kind === 'token' ? [{ name: inner.name, optional: true }] : [],
    );
  }),
);
