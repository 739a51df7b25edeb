import { isPlain } from '../../domain/sheet/find-labelled-figures.ts';
import { isNumeric } from '../../domain/sheet/sheet-figure.ts';
import type { SheetSource } from '../../domain/sheet/sheet-source.ts';
import type { FigureDefinition } from '../../domain/template/catalogue.ts';
import { foldText } from '../../lib/fold-text.ts';

/** The figures that an official may say a row is of, in the order of the catalogue. */
export function nameableFigures({ catalogue, figures }: SheetSource): readonly FigureDefinition[] {
  return [...catalogue.figures.values()].filter(
    (one) => figures.has(one.key) && isPlain(one) && isNumeric(one),
  );
}

/**
 * Those in whose name all words of a query begin a word, marks left out: first where they stand together, and no
 * more than a list can show.
 */
export function searchFigures(
  figures: readonly FigureDefinition[],
  query: string,
  most = 30,
): readonly FigureDefinition[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  const has = ({ label, short }: FigureDefinition, text: string): boolean =>
    foldText(` ${label} ${short}`).includes(` ${text}`);
  const found = figures.filter((figure) => words.every((word) => has(figure, word)));
  const together = found.filter((figure) => has(figure, words.join(' ')));
  return [...new Set([...together, ...found])].slice(0, most);
}
