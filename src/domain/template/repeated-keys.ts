/** Where an object says the same key twice: keys and indexes from the top, the key last. */
export type RepeatedKey = readonly (string | number)[];

interface Level {
  /** Null for a list. */
  readonly keys: Set<string> | null;
  /** The key or the index that is being read. */
  at: string | number;
}

/** Deeper than any content that is read; what lies below is not told apart. */
const MAX_DEPTH = 60;
const MOST = 100;

const SPACE = /[\t\n\r ]/;

/**
 * The keys that an object of a JSON text says more than once, of which `JSON.parse` silently keeps the last.
 * The text must be one that it reads. Null: it nests deeper than content may.
 */
export function repeatedKeys(text: string): readonly RepeatedKey[] | null {
  const found: RepeatedKey[] = [];
  const levels: Level[] = [];
  for (let i = 0; i < text.length && found.length < MOST; i += 1) {
    const level = levels.at(-1);
    const letter = text[i];
    if (letter === '{' || letter === '[') {
      if (levels.length === MAX_DEPTH) return null;
      levels.push(letter === '{' ? { keys: new Set(), at: '' } : { keys: null, at: 0 });
    } else if (letter === '}' || letter === ']') {
      levels.pop();
    } else if (letter === ',' && typeof level?.at === 'number') {
      level.at += 1;
    } else if (letter === '"') {
      const end = endOfString(text, i);
      if (level?.keys && isKey(text, end)) {
        const key = JSON.parse(text.slice(i, end)) as string;
        level.at = key;
        if (level.keys.has(key)) found.push(levels.map(({ at }) => at));
        level.keys.add(key);
      }
      i = end - 1;
    }
  }
  return found;
}

/** The place after the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

/** Whether a colon follows: only a key has one. */
function isKey(text: string, after: number): boolean {
  let i = after;
  while (SPACE.test(text[i] ?? '')) i += 1;
  return text[i] === ':';
}
