import type { ReadFigure } from '../domain/proofread/read-figures.ts';
import { formatCount } from '../text/format-number.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A figure that an old report states, against what is kept of it. */
export interface OfferedFigure {
  /** Of this offer: a report may state a figure twice with two values. */
  readonly id: string;
  readonly figure: string;
  readonly label: string;
  readonly unit: string;
  /** As it would be typed: `1.144`. */
  readonly typed: string;
  /** What is typed there now; blank for nothing. */
  readonly kept: string;
  readonly isSame: boolean;
  readonly quote: string;
}

/** What a report states, for a set of figures to take over one by one. */
export function offeredFigures(
  figures: readonly ReadFigure[],
  figureSetId: string,
  workspace: Workspace,
): readonly OfferedFigure[] {
  const catalogue = workspace.templates[0]?.catalogue;
  const set = workspace.figureSet(figureSetId);
  if (!catalogue || !set) return [];
  return figures.flatMap(({ figure, value, quote }) => {
    const definition = catalogue.figures.get(figure);
    if (!definition) return [];
    const typed = formatCount(value);
    const kept = set.entries[figure]?.typed ?? '';
    const { label, unit } = definition;
    const isSame = kept.replaceAll('.', '') === typed.replaceAll('.', '');
    return [{ id: `${figure}=${typed}`, figure, label, unit, typed, kept, isSame, quote }];
  });
}

/** Those that can be taken at once: not there already, and stated with one value only. */
export function sureOffers(offers: readonly OfferedFigure[]): readonly OfferedFigure[] {
  return offers.filter(
    ({ figure, isSame }) => !isSame && offers.filter((one) => one.figure === figure).length === 1,
  );
}

/** Writes one as if it had been typed. */
export function takeFigure(
  { figure, typed }: OfferedFigure,
  figureSetId: string,
  workspace: Workspace,
): void {
  const at = workspace.now().toISOString();
  workspace.editEntry('figureSet', figureSetId, 'entries', figure, { typed, at });
}
