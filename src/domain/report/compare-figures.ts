import type { FigureSet } from '../figure/figure-set.ts';

/** A cell whose text is not what it was. */
export interface ChangedCell {
  readonly cell: string;
  /** As typed; '' for blank. */
  readonly then: string;
  readonly now: string;
}

function cellsOf({ entries, rows }: Pick<FigureSet, 'entries' | 'rows'>): Map<string, string> {
  const cells = new Map(Object.entries(entries).map(([cell, { typed }]) => [cell, typed.trim()]));
  for (const [figure, list] of Object.entries(rows)) {
    const lines = list.map(({ cells: row }) => Object.values(row).join(' · '));
    if (lines.length > 0) cells.set(figure, lines.join('\n'));
  }
  return cells;
}

/** The cells that differ between two sets of figures, those of the first before new ones. */
export function compareFigures(
  then: Pick<FigureSet, 'entries' | 'rows'>,
  now: Pick<FigureSet, 'entries' | 'rows'>,
): readonly ChangedCell[] {
  const before = cellsOf(then);
  const after = cellsOf(now);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((cell) => ({ cell, then: before.get(cell) ?? '', now: after.get(cell) ?? '' }))
    .filter(({ then: old, now: current }) => old !== current);
}
