import { readFigure } from '../figure/read-figure.ts';
import type { CellKey } from '../figure/figure-set.ts';
import type { FigureDefinition } from '../template/catalogue.ts';
import { moneyScale } from './fold-label.ts';

/** A value that a sheet states, and the cell of a figure set that it is of. */
export interface SheetFigure {
  readonly cell: CellKey;
  readonly value: number;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** What named it there: the row's label and the headings over the column, outermost first. */
  readonly words: readonly string[];
  /** Null where nothing speaks against it. */
  readonly doubt: SheetDoubt | null;
}

/**
 * `other-unit`: its row does not name the organisation. `several`: other numbers stand in the same row.
 * `ratio`: 0,9868 without a mark of percent, which may mean 98,68%.
 */
export type SheetDoubt = 'other-unit' | 'several' | 'ratio';

const NUMERIC = new Set(['count', 'money', 'number', 'percent']);

/** Whether its values are numbers, which is all that is taken from a sheet. */
export const isNumeric = ({ type }: Pick<FigureDefinition, 'type'>): boolean => NUMERIC.has(type);

/** The number in a cell of a sheet as the figure's type has it; null for none, or for another unit. */
export function sheetValue(
  { type, unit }: FigureDefinition,
  text: string,
  words: readonly string[],
): number | null {
  if (!isNumeric({ type }) || !/\d/u.test(text)) return null;
  if (text.includes('%') && type !== 'percent') return null;
  if (type === 'money') {
    const stated = words.map(moneyScale).find((scale) => scale !== null) ?? null;
    if (stated !== null && stated !== moneyScale(unit)) return null;
  }
  const reading = readFigure({ type, unit }, text);
  return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
}

/** What speaks against a value that was read, whatever its place. */
export function valueDoubt(
  { type }: FigureDefinition,
  text: string,
  value: number,
): SheetDoubt | null {
  // Excel keeps 98,68% as 0,9868, and shows it so where the cell has no format.
  return type === 'percent' && !text.includes('%') && value > 0 && value <= 0.01 ? 'ratio' : null;
}
