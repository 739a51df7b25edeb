import { listMembers } from '../domain/template/list-members.ts';
import type { CellKey } from '../domain/figure/figure-set.ts';
import type { FigureDefinition } from '../domain/template/catalogue.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

interface SteadyCell {
  readonly cell: CellKey;
  /** As it was typed in the period before. */
  readonly typed: string;
}

/** Blank cells of figures that stay the same from period to period, with what they were. */
export function steadyCells(
  definitions: readonly FigureDefinition[],
  desk: ReportDesk,
): readonly SteadyCell[] {
  const { template, organisation } = desk.evaluation.input;
  return definitions
    .filter(({ key, carriedFrom }) => carriedFrom === key)
    .flatMap(({ key, by }) =>
      by === null
        ? [key]
        : listMembers(by, template.catalogue, organisation).map((one) => `${key}.${one.key}`),
    )
    .flatMap((cell) => {
      const offer = desk.offer(cell);
      return offer?.source === 'previous-period' ? [{ cell, typed: offer.typed }] : [];
    });
}
