import type { Evaluation } from '../domain/report/evaluation.ts';
import { sectionWords } from '../text/screens/section.ts';

/** The earlier periods that a figure is compared with, where they are stored. */
export interface Earlier {
  readonly previous: Evaluation | null;
  readonly lastYear: Evaluation | null;
}

/** Headings over earlier values: only of periods that are stored, each of them once. */
export function comparisonHeadings({ previous, lastYear }: Earlier): readonly string[] {
  const words = sectionWords.figures;
  if (!previous && !lastYear) return [];
  const isSame = previous?.input.figures === lastYear?.input.figures;
  return [
    ...(previous && !isSame ? [words.previous] : []),
    ...(lastYear ? [words.lastYear] : []),
    lastYear ? words.changeLastYear : words.changePrevious,
  ];
}
