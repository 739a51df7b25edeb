import { searchWords, type SearchableUnit, type Unit } from './read-units.ts';

const KIND_WORDS = /^(?:xa|phuong|dac khu|p|x) (?=\S)/;
const NO_MATCH = 9;

/** A query, folded once. Words stand after a space, as in the units, so that they match from a word's start. */
interface Query {
  readonly whole: string;
  readonly words: readonly string[];
  /** Without a kind typed in front. */
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly squeezed: string;
  /** `xa `, or empty. */
  readonly kind: string;
}

function readQuery(typed: string): Query {
  const whole = searchWords(typed.slice(0, 100));
  const name = whole.replace(KIND_WORDS, '');
  return {
    whole,
    words: whole.split(' ').map((word) => ` ${word}`),
    name: ` ${name} `,
    nameWords: name.split(' ').map((word) => ` ${word}`),
    squeezed: name.replaceAll(' ', ''),
    kind: whole.slice(0, whole.length - name.length),
  };
}

const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** Lower is better. */
function rank({ name, squeezed, full }: SearchableUnit, query: Query): number {
  if (squeezed.startsWith(query.squeezed)) {
    return squeezed === query.squeezed ? 0 : 1;
  }
  if (!hasAll(full, query.nameWords)) {
    return NO_MATCH;
  }
  if (hasAll(name, query.nameWords)) {
    return 2;
  }
  // "thong nhat dong nai": the name first, then where it is.
  if (query.name.startsWith(name)) {
    return 3;
  }
  return hasAll(full, query.words) ? 4 : NO_MATCH;
}

/**
 * Communes by name, without regard to accents or case: the exact name first, then names that start so,
 * names with all the words, and names with their province. Equal ones keep the order of the register.
 */
export function findUnits(
  units: readonly SearchableUnit[],
  typed: string,
  limit = 20,
): readonly Unit[] {
  const query = readQuery(typed);
  if (query.whole === '') {
    return [];
  }
  const ranked: { unit: Unit; rank: number }[] = [];
  for (const candidate of units) {
    const found = rank(candidate, query);
    if (found < NO_MATCH) {
      const otherKind = query.kind !== '' && !candidate.full.startsWith(` ${query.kind}`);
      ranked.push({ unit: candidate.unit, rank: otherKind ? found + 0.5 : found });
    }
  }
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ unit }) => unit);
}
