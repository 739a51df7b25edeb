const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The longest there is: `&#x10FFFF;`, with some zeros before the number. */
const LONGEST = 16;

/** Length in the source of the entity or character at `at`; 0 for an `&` that begins no entity. */
function sourceLength(source: string, at: number): number {
  if (source.charCodeAt(at) !== 0x26) return 1;
  const end = source.indexOf(';', at);
  return end < 0 || end - at > LONGEST ? 0 : end + 1 - at;
}

/** What an entity (`&amp;`, `&#233;`) stands for, or null when XML alone does not define it. */
function decodeEntity(entity: string): string | null {
  const name = entity.slice(1, -1);
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return null;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** The text with its entities decoded, or null when it has one that XML alone does not define. */
export function decodeEntities(raw: string): string | null {
  let ampersand = raw.indexOf('&');
  if (ampersand < 0) return raw;
  const pieces: string[] = [];
  let at = 0;
  while (ampersand >= 0) {
    const length = sourceLength(raw, ampersand);
    const decoded = length === 0 ? null : decodeEntity(raw.slice(ampersand, ampersand + length));
    if (decoded === null) return null;
    pieces.push(raw.slice(at, ampersand), decoded);
    at = ampersand + length;
    ampersand = raw.indexOf('&', at);
  }
  pieces.push(raw.slice(at));
  return pieces.join('');
}

/** Where in the raw text the decoded letter number `index` begins. */
export function sourceIndex(raw: string, index: number): number {
  let at = 0;
  for (let letters = 0; letters < index && at < raw.length;) {
    const length = Math.max(1, sourceLength(raw, at));
    letters += length === 1 ? 1 : (decodeEntity(raw.slice(at, at + length))?.length ?? 1);
    at += length;
  }
  return at;
}
