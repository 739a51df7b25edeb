import { isoDayParts } from '../../lib/iso-day.ts';
import { typeAbbreviation } from './document-types.ts';
import { referenceCode } from './reference-code.ts';
import type { Reference } from './reference.ts';

type Named = Pick<Reference, 'type' | 'number' | 'symbol' | 'date' | 'subject'>;

const LONGEST_SUBJECT = 40;

function shortSubject(subject: string): string {
  const text = subject
    .replace(/[{}[\]\n]/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length <= LONGEST_SUBJECT) {
    return text;
  }
  const cut = text.slice(0, LONGEST_SUBJECT + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.-]+$/u, '');
}

function plainToken(reference: Named): string {
  const code = referenceCode(reference);
  if (code !== null) {
    return `${typeAbbreviation(reference.type) ?? reference.type} ${code}`;
  }
  const subject = shortSubject(reference.subject);
  const repeatsType = subject.toLowerCase().startsWith(reference.type.toLowerCase());
  return repeatsType ? subject : `${reference.type} ${subject}`.trim();
}

function datedToken(reference: Named): string | null {
  if (reference.date === null) {
    return null;
  }
  const { year, month, day } = isoDayParts(reference.date);
  return `${plainToken(reference)} (${day}/${month}/${year})`;
}

type Register = readonly (Named & Pick<Reference, 'id'>)[];

interface Owned {
  readonly token: string;
  readonly id: string;
}

/** Tokens by their lower case, in the order of the register; none belongs to two documents. */
function assignTokens(references: Register): ReadonlyMap<string, Owned> {
  const owners = new Map<string, Owned>();
  const claim = (token: string, id: string): boolean => {
    const key = token.toLowerCase();
    if (owners.has(key)) {
      return false;
    }
    owners.set(key, { token, id });
    return true;
  };
  for (const reference of references) {
    const plain = plainToken(reference);
    const dated = datedToken(reference);
    const claimed = [claim(plain, reference.id), dated !== null && claim(dated, reference.id)];
    let counter = 2;
    while (!claimed.includes(true)) {
      claimed.push(claim(`${plain} (${counter})`, reference.id));
      counter += 1;
    }
  }
  return owners;
}

// A register stays the same object until one of its documents changes.
const known = new WeakMap<Register, ReadonlyMap<string, string>>();

/**
 * Ids of documents by token in lower case. A document answers to its plain token (`kh 54/kh-ubnd`) and
 * to the one with its date, so that a text stays right when a second document of that number comes.
 */
export function referenceTokens(references: Register): ReadonlyMap<string, string> {
  const made = known.get(references);
  if (made !== undefined) return made;
  const ids = new Map(Array.from(assignTokens(references), ([key, { id }]) => [key, id]));
  known.set(references, ids);
  return ids;
}

/**
 * What the picker inserts for a document, without braces: `KH 54/KH-UBND`; with the date, or a
 * counter, where an earlier document of the register has that token already.
 */
export function referenceToken(
  reference: Reference,
  references: readonly Reference[] = [reference],
): string {
  const own = [...assignTokens(references).values()].find(({ id }) => id === reference.id);
  return own?.token ?? plainToken(reference);
}
