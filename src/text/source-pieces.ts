/** A piece of what is said on a source: words, or an address with the name of its site. */
export interface SourcePiece {
  readonly text: string;
  readonly href: string | null;
}

const ADDRESS = /https?:\/\/[^\s;,()]+/gu;

/** Splits a source into words and addresses; only the web's own kinds of address become links. */
export function sourcePieces(source: string): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let at = 0;
  for (const match of source.matchAll(ADDRESS)) {
    pieces.push({ text: source.slice(at, match.index), href: null });
    const [href] = match;
    pieces.push({ text: href.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/.*$/u, ''), href });
    at = match.index + href.length;
  }
  pieces.push({ text: source.slice(at), href: null });
  return pieces.filter(({ text }) => text !== '');
}
