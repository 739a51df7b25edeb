import type { FigureDefinition } from '../template/catalogue.ts';
import { foldLabel } from './fold-label.ts';
import { sheetValue, valueDoubt, type SheetFigure } from './sheet-figure.ts';
import { isLabel, type SheetGrid } from './sheet-grid.ts';
import type { SheetSource } from './sheet-source.ts';

/** By folded label; a label that two figures share names neither, until an official says which. */
function figuresByLabel({
  catalogue,
  figures,
  named,
}: SheetSource): ReadonlyMap<string, FigureDefinition> {
  const byLabel = new Map<string, FigureDefinition | null>();
  for (const definition of catalogue.figures.values()) {
    if (!isPlain(definition)) continue;
    for (const label of new Set([foldLabel(definition.label), foldLabel(definition.short)])) {
      byLabel.set(label, byLabel.has(label) ? null : definition);
    }
  }
  for (const [label, key] of named) {
    const definition = catalogue.figures.get(key);
    if (definition && isPlain(definition)) byLabel.set(label, definition);
  }
  return new Map(
    [...byLabel].flatMap(([label, definition]) =>
      definition && figures.has(definition.key) ? [[label, definition] as const] : [],
    ),
  );
}

/** Whether it has one value in a period, which one cell of a sheet can state. */
export const isPlain = ({ by, type }: FigureDefinition): boolean => by === null && type !== 'rows';

/**
 * The figures whose own name stands in a cell and whose value stands to the right of it, as in a list of
 * "chỉ tiêu" and "số liệu". Where more than one number follows, each is given with a doubt. Pure.
 */
export function findLabelledFigures(grid: SheetGrid, source: SheetSource): readonly SheetFigure[] {
  const byLabel = figuresByLabel(source);
  const isKnown = (text: string): boolean => isLabel(text) && byLabel.has(foldLabel(text));
  return grid.sheet.rows.flatMap(({ number: row, cells }) =>
    cells.flatMap((text, at) => {
      const definition = isLabel(text) ? byLabel.get(foldLabel(text)) : undefined;
      if (!definition) return [];
      const right = cells.map((_, column) => column).slice(at + 1);
      // The next label ends what belongs to this one.
      const end = right.find((column) => isKnown(cells[column] ?? '')) ?? cells.length;
      const found = right.flatMap((column): SheetFigure[] => {
        const typed = cells[column] ?? '';
        const value = column < end ? sheetValue(definition, typed, [text]) : null;
        if (value === null) return [];
        const place = { sheet: grid.sheet.name, row, column };
        const doubt = valueDoubt(definition, typed, value);
        return [{ cell: definition.key, value, ...place, words: [text], doubt }];
      });
      return found.length > 1 ? found.map((one) => ({ ...one, doubt: 'several' as const })) : found;
    }),
  );
}
