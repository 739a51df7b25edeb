import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Report } from '../domain/report/report.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A set of figures with the reports that read it. */
export interface StoredPeriod {
  readonly figures: FigureSet;
  readonly reports: readonly Report[];
  /** In the bin: they would come back without their figures. */
  readonly binned: readonly Report[];
  /** Cells with something typed in them. */
  readonly filled: number;
}

interface StoredPeriods {
  /** The newest first. */
  readonly periods: readonly StoredPeriod[];
  /** Named sets, each read by one report beside its own. */
  readonly subPeriods: readonly StoredPeriod[];
}

function storedPeriod(figures: FigureSet, workspace: Workspace): StoredPeriod {
  const reads = ({ figureSetId, subPeriods }: Report): boolean =>
    figureSetId === figures.id || Object.values(subPeriods).includes(figures.id);
  const entries = Object.values(figures.entries).filter(({ typed }) => typed.trim() !== '');
  const cells = Object.values(figures.rows)
    .flat()
    .flatMap((row) => Object.values(row.cells))
    .filter((text) => text.trim() !== '');
  return {
    figures,
    reports: workspace.reports.filter(reads),
    binned: workspace.binnedReports.filter(reads),
    filled: entries.length + cells.length,
  };
}

/** Every set of figures of the open organisation. */
export function storedPeriods(workspace: Workspace): StoredPeriods {
  const all = workspace.allFigureSets
    .map((figures) => storedPeriod(figures, workspace))
    .sort((one, other) => other.figures.period.to.localeCompare(one.figures.period.to));
  return {
    periods: all.filter(({ figures }) => figures.name === null),
    subPeriods: all.filter(({ figures }) => figures.name !== null),
  };
}

export function isInUse({ reports, binned }: StoredPeriod): boolean {
  return reports.length + binned.length > 0;
}

/** Removes a period's figures; refused, with false, while a report reads them. */
export function removePeriod(figures: FigureSet, workspace: Workspace): boolean {
  if (isInUse(storedPeriod(figures, workspace))) return false;
  workspace.remove([{ kind: 'figureSet', record: figures }]);
  return true;
}
