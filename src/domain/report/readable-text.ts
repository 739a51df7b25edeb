import { parseText, type TextPart, type TokenOrText } from './parse-text.ts';
import { resolveToken, tokenName, type TokenContext } from './token.ts';

function readableToken(name: string, context: TokenContext): string {
  const target = resolveToken(name, context);
  return target === undefined || target.kind === 'reference' || target.kind === 'annex'
    ? name
    : tokenName(target, context);
}

/**
 * A template's text as an official would write it: `{dossierReceivedTotal}` becomes `{tổng hồ sơ tiếp
 * nhận}`. Optional parts have no place in an official's text: one of which every token `isThere` is
 * written out, the others are left out. Tokens that stand for nothing stay as they are.
 */
export function readableText(
  text: string,
  context: TokenContext,
  isThere: (name: string) => boolean,
): string {
  const write = (part: TokenOrText): string =>
    part.kind === 'text' ? part.text : `{${readableToken(part.name, context)}}`;
  const writePart = (part: TextPart): string => {
    if (part.kind !== 'optional') return write(part);
    const whole = part.parts.every((inner) => inner.kind === 'text' || isThere(inner.name));
    return whole ? part.parts.map(write).join('') : '';
  };
  return parseText(text).map(writePart).join('');
}
