import { ownValue } from '../../lib/own-value.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding } from '../rule/finding.ts';
import type { Report } from './report.ts';
import type { WrittenText } from './written-texts.ts';

type Texts = Pick<Report, 'unconfirmed' | 'narratives' | 'statements' | 'headings'>;

/**
 * The pieces of a text that came from an earlier period and nobody has confirmed. One that is not in
 * the text any more was changed by hand, and so is confirmed.
 */
export function openPieces(report: Texts, block: string): readonly string[] {
  const pieces = ownValue(report.unconfirmed, block) ?? [];
  if (pieces.length === 0) return pieces;
  const texts = [
    ownValue(report.narratives, block),
    ownValue(report.statements, block)?.text,
    ownValue(report.headings, block),
  ];
  return pieces.filter((piece) => texts.some((text) => text?.includes(piece)));
}

/** R-UNCONFIRMED: texts of an earlier period with pieces that nobody has confirmed yet. */
export function findUnconfirmed(texts: readonly WrittenText[], report: Texts): readonly Finding[] {
  return texts.flatMap(({ id, section, place }) => {
    const pieces = openPieces(report, id);
    const [first] = pieces;
    if (first === undefined) return [];
    return [
      builtInFinding('R-UNCONFIRMED', id, {
        severity: 'warning',
        params: {
          count: { value: pieces.length, format: 'count' },
          piece: { value: first, format: 'text' },
        },
        places: [place(first)],
        sections: [section],
      }),
    ];
  });
}
