import { readFigure } from '../../domain/figure/read-figure.ts';
import type { CellKey, FigureSet } from '../../domain/figure/figure-set.ts';
import { nameLabel } from '../../domain/rule/name-facts.ts';
import type { SheetDoubt, SheetFigure } from '../../domain/sheet/sheet-figure.ts';
import type { SheetSource } from '../../domain/sheet/sheet-source.ts';
import { listMembers } from '../../domain/template/list-members.ts';
import { ownValue } from '../../lib/own-value.ts';
import { typedValue } from './typed-value.ts';

/** A figure that a sheet states, beside what is kept of it. */
export interface SheetOffer {
  /** Of this offer: a sheet may state a figure twice with two values. */
  readonly id: string;
  readonly cell: CellKey;
  readonly label: string;
  readonly unit: string;
  /** As it would be typed: `1.144`. */
  readonly typed: string;
  /** What is typed there now; blank for nothing. */
  readonly kept: string;
  readonly isSame: boolean;
  /** `conflict`: the file states it with another value too. */
  readonly doubt: SheetDoubt | 'conflict' | null;
  readonly found: Pick<SheetFigure, 'sheet' | 'row' | 'column' | 'words'>;
}

/** What the sheets state, for a set of figures to take over. */
export function sheetOffers(
  figures: readonly SheetFigure[],
  set: Pick<FigureSet, 'entries'>,
  { catalogue, organisation }: SheetSource,
): readonly SheetOffer[] {
  const stated = new Map<CellKey, number>();
  for (const { cell } of figures) stated.set(cell, (stated.get(cell) ?? 0) + 1);
  return figures.flatMap(({ cell, value, doubt, ...found }): SheetOffer[] => {
    const definition = catalogue.figures.get(cell.split('.')[0] ?? '');
    if (!definition) return [];
    const kept = ownValue(set.entries, cell)?.typed.trim() ?? '';
    const reading = readFigure(definition, kept);
    return [
      {
        id: `${cell}=${String(value)}`,
        cell,
        label: nameLabel(cell, catalogue, (list) => listMembers(list, catalogue, organisation)),
        unit: definition.unit,
        typed: typedValue(definition, value),
        kept,
        isSame: reading.state === 'value' && reading.value === value,
        doubt: (stated.get(cell) ?? 0) > 1 ? 'conflict' : doubt,
        found,
      },
    ];
  });
}
