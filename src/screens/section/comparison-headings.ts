import type { PeriodHistory } from '../../state/period-history.svelte.ts';
import { sectionWords } from '../../text/screens/section.ts';

/** Headings over earlier values: only of periods that are stored, each of them once. */
export function comparisonHeadings({ previous, lastYear }: PeriodHistory): readonly string[] {
  const words = sectionWords.figures;
  if (!previous && !lastYear) return [];
  const isSame = previous?.input.figures === lastYear?.input.figures;
  return [
    ...(previous && !isSame ? [words.previous] : []),
    ...(lastYear ? [words.lastYear] : []),
    lastYear ? words.changeLastYear : words.changePrevious,
  ];
}
