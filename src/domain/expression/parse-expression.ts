import { fail, succeed, type Result } from '../../lib/result.ts';
import type { ExpressionError, ExpressionErrorCode } from './expression-error.ts';
import { COMPARISON_LEVEL, LEVEL_COUNT, operatorAt, type BinaryOperator } from './operators.ts';
import type { Scalar } from './outcome.ts';
import { tokenize, type Token } from './tokenize.ts';

interface Span {
  readonly position: number;
  readonly end: number;
}

export type SyntaxNode = Span &
  (
    | { readonly kind: 'literal'; readonly value: Scalar }
    | { readonly kind: 'blank' }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'unary'; readonly operator: 'not' | '-'; readonly operand: SyntaxNode }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: SyntaxNode;
        readonly right: SyntaxNode;
      }
    | {
        readonly kind: 'choice';
        readonly condition: SyntaxNode;
        readonly whenTrue: SyntaxNode;
        readonly whenFalse: SyntaxNode;
      }
    | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly SyntaxNode[] }
  );

export const MAX_LENGTH = 2000;
const MAX_DEPTH = 50;

/** Stops the descent; caught in this file only. */
class SyntaxStop extends Error {
  readonly error: ExpressionError;

  constructor(code: ExpressionErrorCode, { position, end }: Span, name: string) {
    super(code);
    this.error = { code, position, end, name };
  }
}

const KEYWORDS: ReadonlySet<string> = new Set(['and', 'or', 'not', 'true', 'false', 'blank']);

/** Recursive descent, one method a level of binding. */
class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): SyntaxNode {
    const node = this.#choice();
    if (this.#token.kind !== 'end') throw this.#unexpected();
    return node;
  }

  get #token(): Token {
    const token = this.#tokens[this.#next];
    if (token === undefined) throw new Error('Read past the end of the expression');
    return token;
  }

  #unexpected(): SyntaxStop {
    const token = this.#token;
    const code = token.kind === 'end' ? 'unexpected-end' : 'unexpected-token';
    return new SyntaxStop(code, token, token.text);
  }

  #take(): Token {
    const token = this.#token;
    this.#next += 1;
    return token;
  }

  #takeIf(symbol: string): boolean {
    const { kind, text } = this.#token;
    const found = (kind === 'symbol' || kind === 'name') && text === symbol;
    if (found) this.#next += 1;
    return found;
  }

  #expect(symbol: string): Token {
    const token = this.#token;
    if (!this.#takeIf(symbol)) throw this.#unexpected();
    return token;
  }

  #deeper<Value>(inner: () => Value): Value {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new SyntaxStop('too-deep', this.#token, this.#token.text);
    const value = inner();
    this.#depth -= 1;
    return value;
  }

  #choice(): SyntaxNode {
    return this.#deeper(() => {
      const condition = this.#binary(0);
      if (!this.#takeIf('?')) return condition;
      const whenTrue = this.#choice();
      this.#expect(':');
      const whenFalse = this.#choice();
      const { position } = condition;
      return { kind: 'choice', condition, whenTrue, whenFalse, position, end: whenFalse.end };
    });
  }

  #binary(level: number): SyntaxNode {
    if (level === LEVEL_COUNT) return this.#negated();
    if (level === COMPARISON_LEVEL && this.#token.kind === 'name' && this.#token.text === 'not') {
      const { position } = this.#take();
      const operand = this.#deeper(() => this.#binary(level));
      return { kind: 'unary', operator: 'not', operand, position, end: operand.end };
    }
    let left = this.#binary(level + 1);
    let comparisons = 0;
    for (;;) {
      const token = this.#token;
      const operator =
        token.kind === 'symbol' || token.kind === 'name' ? operatorAt(level, token.text) : null;
      if (operator === null) return left;
      comparisons += level === COMPARISON_LEVEL ? 1 : 0;
      if (comparisons > 1) throw new SyntaxStop('chained-comparison', token, token.text);
      this.#take();
      const right = this.#binary(level + 1);
      if (level === COMPARISON_LEVEL) {
        const blank = [left, right].find((side) => side.kind === 'blank');
        if (blank !== undefined) throw new SyntaxStop('compare-with-blank', blank, 'blank');
      }
      left = { kind: 'binary', operator, left, right, position: left.position, end: right.end };
    }
  }

  #negated(): SyntaxNode {
    if (this.#token.text !== '-' || this.#token.kind !== 'symbol') return this.#primary();
    const { position } = this.#take();
    const operand = this.#deeper(() => this.#negated());
    return { kind: 'unary', operator: '-', operand, position, end: operand.end };
  }

  #primary(): SyntaxNode {
    const { kind, text, position, end } = this.#token;
    if (kind === 'symbol' && text === '(') {
      this.#take();
      const inner = this.#choice();
      const close = this.#expect(')');
      return { ...inner, position, end: close.end };
    }
    if (kind === 'end' || kind === 'symbol') throw this.#unexpected();
    if (kind === 'number') {
      const value = Number(text);
      if (!Number.isFinite(value)) throw new SyntaxStop('bad-number', this.#token, text);
      this.#take();
      return { kind: 'literal', value, position, end };
    }
    if (kind === 'text') {
      this.#take();
      return { kind: 'literal', value: text, position, end };
    }
    if (text === 'and' || text === 'or' || text === 'not') throw this.#unexpected();
    this.#take();
    if (text === 'true' || text === 'false') {
      return { kind: 'literal', value: text === 'true', position, end };
    }
    if (text === 'blank') return { kind: 'blank', position, end };
    if (!this.#takeIf('(')) return { kind: 'name', name: text, position, end };
    const { list, close } = this.#arguments();
    return { kind: 'call', name: text, arguments: list, position, end: close.end };
  }

  #arguments(): { readonly list: readonly SyntaxNode[]; readonly close: Token } {
    const list: SyntaxNode[] = [];
    if (this.#token.text !== ')') {
      do list.push(this.#choice());
      while (this.#takeIf(','));
    }
    return { list, close: this.#expect(')') };
  }
}

/** Whether a key would be read as a word of the language. */
export function isKeyword(name: string): boolean {
  return KEYWORDS.has(name);
}

/** Text → tree. At most 2,000 characters and 50 levels. */
export function parseExpression(source: string): Result<SyntaxNode, ExpressionError> {
  if (source.length > MAX_LENGTH) {
    return fail({ code: 'too-long', position: MAX_LENGTH, end: source.length, name: '' });
  }
  const tokens = tokenize(source);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 1) {
    return fail({ code: 'empty', position: 0, end: source.length, name: '' });
  }
  try {
    return succeed(new Parser(tokens.value).parse());
  } catch (stop) {
    if (stop instanceof SyntaxStop) return fail(stop.error);
    throw stop;
  }
}
