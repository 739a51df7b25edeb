import { fail, succeed, type Result } from '../../lib/result.ts';
import type { ExpressionError } from './expression-error.ts';

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'symbol' | 'end';
  /** As written; for a text without its quotes. */
  readonly text: string;
  readonly position: number;
  readonly end: number;
}

const SPACE = /\s+/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const NAME = /[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)?/y;
const TEXT = /"([^"\n]*)"/y;
const SYMBOL = /!=|<=|>=|[-+*/=<>?:(),]/y;

function matchAt(pattern: RegExp, source: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(source);
}

/** `a / 2` → name, symbol, number, end. */
export function tokenize(source: string): Result<readonly Token[], ExpressionError> {
  const tokens: Token[] = [];
  let position = 0;
  const add = (kind: Token['kind'], text: string, length: number): void => {
    tokens.push({ kind, text, position, end: position + length });
    position += length;
  };

  for (;;) {
    position += matchAt(SPACE, source, position)?.[0].length ?? 0;
    if (position >= source.length) {
      add('end', '', 0);
      return succeed(tokens);
    }

    const number = matchAt(NUMBER, source, position);
    if (number !== null) {
      const end = position + number[0].length;
      // "2x", "1.", "1.5.2": one slip, and not two tokens side by side.
      if (/[\p{L}\d._]/u.test(source.charAt(end))) {
        return fail({
          code: 'bad-number',
          position,
          end: end + 1,
          name: source.slice(position, end + 1),
        });
      }
      add('number', number[0], number[0].length);
      continue;
    }
    const name = matchAt(NAME, source, position);
    if (name !== null) {
      add('name', name[0], name[0].length);
      continue;
    }
    const text = matchAt(TEXT, source, position);
    if (text !== null) {
      add('text', text[1] ?? '', text[0].length);
      continue;
    }
    const symbol = matchAt(SYMBOL, source, position);
    if (symbol !== null) {
      add('symbol', symbol[0], symbol[0].length);
      continue;
    }

    const character = String.fromCodePoint(source.codePointAt(position) ?? 0);
    return fail({
      code: character === '"' ? 'unclosed-text' : 'unexpected-character',
      position,
      end: character === '"' ? source.length : position + character.length,
      name: character,
    });
  }
}
