import { assertNever } from '../../lib/assert-never.ts';
import { fail, succeed, type Result } from '../../lib/result.ts';
import {
  absentOf,
  BLANK,
  DIVISION_BY_ZERO,
  FALSE,
  mergeAbsent,
  numberOutcome,
  TRUE,
  valueOutcome,
  WRONG_TYPE,
} from './combine.ts';
import { compare } from './compare.ts';
import type { ExpressionError, ExpressionErrorCode } from './expression-error.ts';
import type { Expression, Scope } from './expression.ts';
import { FUNCTIONS, type Argument } from './functions.ts';
import { isComparison, type Arithmetic } from './operators.ts';
import type { Outcome } from './outcome.ts';
import { parseExpression, type SyntaxNode } from './parse-expression.ts';

/**
 * What a name stands for: one value; one for each member of a list (or each row, for `rows.column`);
 * typed rows; or `own`, a name kept by the list or rows that are gone through here, which is the
 * member's own value, and all of them inside `sum`, `count`, `isBlank` and `member`.
 */
export type NameKind = 'scalar' | 'list' | 'rows' | 'own';

/** Answers for a name as written, `key` or `key.part`. Must not look among an object's properties. */
export type NameLookup = (name: string) => NameKind | undefined;

type Evaluate = (scope: Scope) => Outcome;
type Node<Kind extends SyntaxNode['kind']> = Extract<SyntaxNode, { kind: Kind }>;

/** Stops compiling; caught in this file only. */
class CompileStop extends Error {
  readonly error: ExpressionError;

  constructor(code: ExpressionErrorCode, { position, end }: SyntaxNode, name: string) {
    super(code);
    this.error = { code, position, end, name };
  }
}

const ARITHMETIC: Readonly<Record<Arithmetic, (left: number, right: number) => Outcome>> = {
  '+': (left, right) => numberOutcome(left + right),
  '-': (left, right) => numberOutcome(left - right),
  '*': (left, right) => numberOutcome(left * right),
  '/': (left, right) => (right === 0 ? DIVISION_BY_ZERO : numberOutcome(left / right)),
};

/** `and` is decided by a false side, `or` by a true one, even when the other side is absent. */
function compileLogic(decisive: boolean, left: Evaluate, right: Evaluate): Evaluate {
  const decided = decisive ? TRUE : FALSE;
  const undecided = decisive ? FALSE : TRUE;
  return (scope) => {
    const first = left(scope);
    if (first.state === 'value') {
      if (typeof first.value !== 'boolean') return WRONG_TYPE;
      if (first.value === decisive) return decided;
    }
    const second = right(scope);
    if (second.state === 'value') {
      if (typeof second.value !== 'boolean') return WRONG_TYPE;
      if (second.value === decisive) return decided;
      return first.state === 'value' ? undecided : first;
    }
    return first.state === 'value' ? second : mergeAbsent(first, second);
  };
}

class Compiler {
  readonly #lookup: NameLookup;
  readonly names = new Set<string>();

  constructor(lookup: NameLookup) {
    this.#lookup = lookup;
  }

  compile(node: SyntaxNode): Evaluate {
    switch (node.kind) {
      case 'literal': {
        const outcome = valueOutcome(node.value);
        return () => outcome;
      }
      case 'blank':
        return () => BLANK;
      case 'name':
        return this.#name(node);
      case 'unary':
        return this.#unary(node);
      case 'binary':
        return this.#binary(node);
      case 'choice':
        return this.#choice(node);
      case 'call':
        return this.#call(node);
      default:
        return assertNever(node);
    }
  }

  #kindOf(node: Node<'name'>): NameKind {
    const kind = this.#lookup(node.name);
    if (kind === undefined) throw new CompileStop('unknown-name', node, node.name);
    this.names.add(node.name);
    return kind;
  }

  #name(node: Node<'name'>): Evaluate {
    const kind = this.#kindOf(node);
    const { name } = node;
    if (kind === 'list' || kind === 'rows') throw new CompileStop('several-values', node, name);
    return (scope) => scope.read(name);
  }

  #unary({ operator, operand }: Node<'unary'>): Evaluate {
    const inner = this.compile(operand);
    return (scope) => {
      const outcome = inner(scope);
      if (outcome.state !== 'value') return outcome;
      const { value } = outcome;
      if (operator === 'not') return typeof value === 'boolean' ? valueOutcome(!value) : WRONG_TYPE;
      return typeof value === 'number' ? numberOutcome(0 - value) : WRONG_TYPE;
    };
  }

  #binary({ operator, left: leftNode, right: rightNode }: Node<'binary'>): Evaluate {
    const left = this.compile(leftNode);
    const right = this.compile(rightNode);
    if (operator === 'or') return compileLogic(true, left, right);
    if (operator === 'and') return compileLogic(false, left, right);
    return (scope) => {
      const first = left(scope);
      const second = right(scope);
      if (first.state !== 'value' || second.state !== 'value') {
        return absentOf(first, second) ?? BLANK;
      }
      if (isComparison(operator)) {
        const holds = compare(operator, first.value, second.value);
        return holds === null ? WRONG_TYPE : valueOutcome(holds);
      }
      if (typeof first.value !== 'number' || typeof second.value !== 'number') return WRONG_TYPE;
      return ARITHMETIC[operator](first.value, second.value);
    };
  }

  #choice(node: Node<'choice'>): Evaluate {
    const condition = this.compile(node.condition);
    const whenTrue = this.compile(node.whenTrue);
    const whenFalse = this.compile(node.whenFalse);
    return (scope) => {
      const outcome = condition(scope);
      if (outcome.state !== 'value') return outcome;
      if (typeof outcome.value !== 'boolean') return WRONG_TYPE;
      return outcome.value ? whenTrue(scope) : whenFalse(scope);
    };
  }

  #call(node: Node<'call'>): Evaluate {
    if (node.name === 'member') return this.#member(node);
    const definition = FUNCTIONS.get(node.name);
    if (definition === undefined) throw new CompileStop('unknown-function', node, node.name);
    const { length } = node.arguments;
    if (length < definition.minimum || length > definition.maximum) {
      throw new CompileStop('wrong-arity', node, node.name);
    }
    const given = node.arguments.map((argument): Argument => {
      const several = definition.takes === 'one' ? null : this.#several(argument);
      if (several !== null) return several;
      if (definition.takes === 'all') throw new CompileStop('not-a-list', argument, node.name);
      return { kind: 'one', read: this.compile(argument) };
    });
    return (scope) => definition.evaluate(given, scope);
  }

  #several(node: SyntaxNode): Argument | null {
    if (node.kind !== 'name') return null;
    const kind = this.#kindOf(node);
    if (kind === 'scalar') return null;
    const { name } = node;
    return { kind: 'all', readAll: (scope) => scope.readAll(name) };
  }

  #member(node: Node<'call'>): Evaluate {
    const [list, member] = node.arguments;
    if (list === undefined || member === undefined || node.arguments.length !== 2) {
      throw new CompileStop('wrong-arity', node, node.name);
    }
    if (list.kind !== 'name') throw new CompileStop('not-a-list', list, node.name);
    const kind = this.#lookup(list.name);
    if (kind === undefined) throw new CompileStop('unknown-name', list, list.name);
    if (kind === 'scalar' || kind === 'rows') throw new CompileStop('not-a-list', list, list.name);
    const key = member.kind === 'literal' ? member.value : null;
    if (typeof key !== 'string' || this.#lookup(`${list.name}.${key}`) !== 'scalar') {
      throw new CompileStop('unknown-member', member, typeof key === 'string' ? key : list.name);
    }
    const { name } = list;
    this.names.add(`${name}.${key}`);
    return (scope) => scope.readMember(name, key);
  }
}

/**
 * Compiles an expression of the template language (templates/README.md) to closures. It reaches
 * nothing but the scope it is given: names go through `lookup`, functions through a closed table.
 */
export function compileExpression(
  source: string,
  lookup: NameLookup,
): Result<Expression, ExpressionError> {
  const tree = parseExpression(source);
  if (!tree.ok) return tree;
  const compiler = new Compiler(lookup);
  try {
    const evaluate = compiler.compile(tree.value);
    return succeed({ source, names: [...compiler.names], evaluate });
  } catch (stop) {
    if (stop instanceof CompileStop) return fail(stop.error);
    throw stop;
  }
}
