import { parseExpression, type SyntaxNode } from '../domain/expression/parse-expression.ts';
import type { BinaryOperator } from '../domain/expression/operators.ts';
import type { PeriodKind } from '../domain/period/period.ts';
import { formatDecimal } from './format-number.ts';
import { PERIOD_KIND_LABELS } from './period-label.ts';

/** How a name is said: `“Tổng số hồ sơ” (1.144)`. */
export type SayName = (name: string) => string;

const SIGNS: Readonly<Record<BinaryOperator, { readonly sign: string; readonly level: number }>> = {
  or: { sign: 'hoặc', level: 0 },
  and: { sign: 'và', level: 1 },
  '=': { sign: '=', level: 2 },
  '!=': { sign: '≠', level: 2 },
  '<': { sign: '<', level: 2 },
  '<=': { sign: '≤', level: 2 },
  '>': { sign: '>', level: 2 },
  '>=': { sign: '≥', level: 2 },
  '+': { sign: '+', level: 3 },
  '-': { sign: '−', level: 3 },
  '*': { sign: '×', level: 4 },
  '/': { sign: ':', level: 4 },
};
const TIGHTEST = 5;

const isPeriodKind = (text: string): text is PeriodKind => Object.hasOwn(PERIOD_KIND_LABELS, text);

function levelOf(node: SyntaxNode): number {
  if (node.kind === 'binary') return SIGNS[node.operator].level;
  if (node.kind === 'choice') return -1;
  return node.kind === 'unary' && node.operator === 'not' ? 1 : TIGHTEST;
}

function literalWords(value: number | string | boolean): string {
  if (typeof value === 'number') return formatDecimal(value, 6);
  if (typeof value === 'boolean') return value ? 'đúng' : 'sai';
  return isPeriodKind(value) ? PERIOD_KIND_LABELS[value].toLocaleLowerCase('vi') : `“${value}”`;
}

/** Said as it is, or in brackets where it binds looser than what it stands in. */
function within(node: SyntaxNode, level: number, say: SayName): string {
  const words = nodeWords(node, say);
  return levelOf(node) < level ? `(${words})` : words;
}

function callWords(name: string, given: readonly SyntaxNode[], say: SayName): string {
  const [first, second] = given;
  const all = given.map((one) => nodeWords(one, say));
  const [one = '', other = ''] = all;
  switch (name) {
    case 'zero':
      return `${one} (để trống thì tính là 0)`;
    case 'isBlank':
      return `chưa có ${one}`;
    case 'sum':
      return all.length === 1 ? `tổng ${one}` : `(${all.join(' + ')})`;
    case 'count':
      return `số dòng có ghi của ${one}`;
    case 'first':
      return all.length === 1 ? one : `${one} (để trống thì lấy ${all.slice(1).join(', rồi ')})`;
    case 'member':
      return first?.kind === 'name' && second?.kind === 'literal'
        ? say(`${first.name}.${String(second.value)}`)
        : one;
    case 'min':
      return `số nhỏ nhất trong ${all.join('; ')}`;
    case 'max':
      return `số lớn nhất trong ${all.join('; ')}`;
    case 'abs':
      return `độ lớn của ${one}`;
    case 'round':
      return `${one} (làm tròn ${other} chữ số)`;
    case 'months':
      return 'số tháng của kỳ';
    case 'periodKind':
      return 'loại kỳ báo cáo';
    default:
      return `${name}(${all.join('; ')})`;
  }
}

function nodeWords(node: SyntaxNode, say: SayName): string {
  switch (node.kind) {
    case 'literal':
      return literalWords(node.value);
    case 'blank':
      return 'để trống';
    case 'name':
      return say(node.name);
    case 'unary':
      if (node.operator === '-') return `−${within(node.operand, TIGHTEST, say)}`;
      return node.operand.kind === 'call' && node.operand.name === 'isBlank'
        ? `đã có ${node.operand.arguments.map((one) => nodeWords(one, say)).join(', ')}`
        : `không phải (${nodeWords(node.operand, say)})`;
    case 'binary': {
      const { sign, level } = SIGNS[node.operator];
      const right = node.operator === '-' || node.operator === '/' ? level + 1 : level;
      return `${within(node.left, level, say)} ${sign} ${within(node.right, right, say)}`;
    }
    case 'choice':
      return `nếu ${nodeWords(node.condition, say)} thì ${nodeWords(node.whenTrue, say)}, còn lại thì ${nodeWords(node.whenFalse, say)}`;
    case 'call':
      return callWords(node.name, node.arguments, say);
  }
}

const parsed = new Map<string, SyntaxNode | null>();

function parseOnce(source: string): SyntaxNode | null {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const result = parseExpression(source);
  const node = result.ok ? result.value : null;
  parsed.set(source, node);
  return node;
}

/** An expression of a template in words: `“Tổng số hồ sơ trễ hạn” = 0`. One that does not parse is left as it is. */
export function expressionWords(source: string, say: SayName): string {
  const node = parseOnce(source);
  return node === null ? source : nodeWords(node, say);
}
