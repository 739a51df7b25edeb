import type { Catalogue, ListMember } from '../template/catalogue.ts';
import type { Template } from '../template/template.ts';
import { normaliseName } from '../template/normalise-name.ts';
import { findWord, wordName, type Word } from './word.ts';

interface OfSubPeriod {
  /** The sub-period that the token names; else that of the section where it stands. */
  readonly subPeriod?: string;
}

/** What a token in a text stands for. */
export type TokenTarget =
  | ({
      readonly kind: 'figure';
      readonly figure: string;
      readonly member: string | null;
    } & OfSubPeriod)
  | ({
      readonly kind: 'indicator';
      readonly indicator: string;
      readonly member: string | null;
    } & OfSubPeriod)
  | { readonly kind: 'reference'; readonly reference: string }
  /** `{phụ lục annex.receipt}`: an annex by the id of its section. */
  | { readonly kind: 'annex'; readonly section: string }
  /** `capital`: written with a capital first letter, as at the start of a sentence. */
  | ({ readonly kind: 'word'; readonly word: Word; readonly capital: boolean } & OfSubPeriod);

export interface TokenContext {
  readonly catalogue: Pick<Catalogue, 'figures' | 'indicators'>;
  /** The members of a list as this organisation has them. */
  readonly members: (list: string) => readonly ListMember[];
  /** Ids of documents by their token in lower case (see reference/reference-token.ts). */
  readonly references: ReadonlyMap<string, string>;
  /** Ids of the template's annexes. */
  readonly annexes?: readonly string[];
  /** Sub-periods of the template, by which a token may be followed: `{từ ngày (kỳ số hóa)}`. */
  readonly subPeriods?: Template['subPeriods'];
}

interface Named {
  readonly kind: 'figure' | 'indicator';
  readonly key: string;
  readonly short: string;
  readonly list: string | null;
}

/** By key and by normalised short name; rows are no token, they have no single value. */
interface NameIndex {
  readonly keys: ReadonlyMap<string, Named>;
  readonly shorts: ReadonlyMap<string, Named>;
}

const indexes = new WeakMap<TokenContext['catalogue']['figures'], NameIndex>();

function nameIndex({ figures, indicators }: TokenContext['catalogue']): NameIndex {
  const known = indexes.get(figures);
  if (known !== undefined) return known;
  const named: Named[] = [];
  for (const { key, short, by, type } of figures.values()) {
    if (type !== 'rows') named.push({ kind: 'figure', key, short, list: by });
  }
  for (const { key, short, each } of indicators.values()) {
    named.push({ kind: 'indicator', key, short, list: each });
  }
  const index = {
    keys: new Map(named.map((one) => [one.key, one])),
    shorts: new Map(named.map((one) => [normaliseName(one.short), one])),
  };
  indexes.set(figures, index);
  return index;
}

function target({ kind, key }: Named, member: string | null): TokenTarget {
  return kind === 'figure' ? { kind, figure: key, member } : { kind, indicator: key, member };
}

function resolveKey(
  name: string,
  { keys }: NameIndex,
  context: TokenContext,
): TokenTarget | undefined {
  const dot = name.indexOf('.');
  const named = keys.get(dot < 0 ? name : name.slice(0, dot));
  if (named === undefined) return undefined;
  if (dot < 0) return named.list === null ? target(named, null) : undefined;
  const part = name.slice(dot + 1);
  const isMember =
    named.list !== null && context.members(named.list).some(({ key }) => key === part);
  return isMember ? target(named, part) : undefined;
}

function resolveShort(
  name: string,
  { shorts }: NameIndex,
  context: TokenContext,
): TokenTarget | undefined {
  const whole = shorts.get(name);
  if (whole?.list === null) return target(whole, null);
  // Both a short name and a member's label may have a dash of their own.
  for (let dash = name.indexOf(' – '); dash >= 0; dash = name.indexOf(' – ', dash + 1)) {
    const named = shorts.get(name.slice(0, dash));
    if (named === undefined || named.list === null) continue;
    const label = name.slice(dash + 3);
    const member = context.members(named.list).find((one) => normaliseName(one.label) === label);
    if (member !== undefined) return target(named, member.key);
  }
  return undefined;
}

// A text may use a name a hundred times. Null: there is nothing of that name.
const resolved = new WeakMap<TokenContext, Map<string, TokenTarget | null>>();

/** `receipt:dossierReceivedTotal`, `tổng hồ sơ tiếp nhận (kỳ tiếp nhận)`: the name, and the sub-period. */
function splitSubPeriod(
  name: string,
  { subPeriods = [] }: TokenContext,
): readonly [string, string] | null {
  for (const { key, label } of subPeriods) {
    if (name.startsWith(`${key}:`)) return [name.slice(key.length + 1), key];
    const open = name.lastIndexOf('(');
    if (open < 1 || !name.trimEnd().endsWith(')')) continue;
    const inner = name.slice(open + 1, name.lastIndexOf(')'));
    if (normaliseName(inner) === normaliseName(label)) return [name.slice(0, open), key];
  }
  return null;
}

function lookUp(name: string, context: TokenContext): TokenTarget | undefined {
  const split = splitSubPeriod(name, context);
  if (split === null) return lookUpPlain(name, context);
  const [bare, subPeriod] = split;
  const found = lookUpPlain(bare, context);
  return found === undefined || found.kind === 'reference' || found.kind === 'annex'
    ? undefined
    : { ...found, subPeriod };
}

const ANNEX = 'phụ lục ';

function lookUpPlain(name: string, context: TokenContext): TokenTarget | undefined {
  const normalised = normaliseName(name);
  const word = findWord(normalised);
  if (word !== undefined) {
    const first = name.trim().charAt(0);
    return { kind: 'word', word, capital: first !== first.toLowerCase() };
  }
  if (normalised.startsWith(ANNEX)) {
    const id = normalised.slice(ANNEX.length);
    const section = context.annexes?.find((one) => one.toLowerCase() === id);
    if (section !== undefined) return { kind: 'annex', section };
  }
  const index = nameIndex(context.catalogue);
  const found = resolveKey(name.trim(), index, context) ?? resolveShort(normalised, index, context);
  if (found !== undefined) return found;
  const { references } = context;
  const reference =
    references.get(name.trim().normalize('NFC').toLowerCase()) ?? references.get(normalised);
  return reference === undefined ? undefined : { kind: 'reference', reference };
}

/**
 * Finds what a token stands for: a word, a key (`tthcCount.commune`), a short name (`số TTHC – Cấp
 * xã`, in any case), or a document. Undefined when there is nothing of that name.
 */
export function resolveToken(name: string, context: TokenContext): TokenTarget | undefined {
  let known = resolved.get(context);
  if (known === undefined) {
    known = new Map();
    resolved.set(context, known);
  }
  let target = known.get(name);
  if (target === undefined) {
    target = lookUp(name, context) ?? null;
    known.set(name, target);
  }
  return target ?? undefined;
}

/** The readable name that the picker inserts, without braces. A document's is its own token. */
export function tokenName(
  token: Exclude<TokenTarget, { kind: 'reference' | 'annex' }>,
  context: Omit<TokenContext, 'references'>,
): string {
  const name = plainTokenName(token, context);
  const within = context.subPeriods?.find(({ key }) => key === token.subPeriod);
  return within === undefined ? name : `${name} (${lowerFirst(within.label)})`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function plainTokenName(
  token: Exclude<TokenTarget, { kind: 'reference' | 'annex' }>,
  context: Omit<TokenContext, 'references'>,
): string {
  if (token.kind === 'word') return wordName(token.word, token.capital);
  const key = token.kind === 'figure' ? token.figure : token.indicator;
  const named = nameIndex(context.catalogue).keys.get(key);
  if (named === undefined) throw new Error(`No figure or indicator ${key}`);
  if (token.member === null || named.list === null) return named.short;
  const member = context.members(named.list).find((one) => one.key === token.member);
  return `${named.short} – ${member?.label ?? token.member}`;
}
