import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Catalogue, FigureDefinition } from '../domain/template/catalogue.ts';

/** Filled cells that hold names of people and the like, and what they are called. */
interface PersonalCells {
  readonly count: number;
  /** `Hồ sơ quá hạn – Người nộp hồ sơ` */
  readonly labels: readonly string[];
}

const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** The parts of a figure that are personal, each with how many cells of it are filled. */
function filledIn(figure: FigureDefinition, { entries, rows }: FigureSet) {
  const own = Object.entries(entries).filter(
    ([cell, { typed }]) => cell.split('.')[0] === figure.key && isFilled(typed),
  ).length;
  const columns = figure.columns.map(({ key, label, personal }) => ({
    label: `${figure.label} – ${label}`,
    count:
      personal || figure.personal
        ? (rows[figure.key] ?? []).filter(({ cells }) => isFilled(cells[key])).length
        : 0,
  }));
  return [{ label: figure.label, count: figure.personal ? own : 0 }, ...columns];
}

/** What is personal in these figures: who sends a file with them should know. */
export function personalCells(
  sets: readonly FigureSet[],
  { figures }: Pick<Catalogue, 'figures'>,
): PersonalCells {
  const found = [...figures.values()]
    .flatMap((figure) => sets.flatMap((set) => filledIn(figure, set)))
    .filter(({ count }) => count > 0);
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    labels: [...new Set(found.map(({ label }) => label))],
  };
}
