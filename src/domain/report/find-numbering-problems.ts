import { ownValue } from '../../lib/own-value.ts';
import { readNumbering, writeNumber, type Numbering } from '../proofread/reading/numbering.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding, FindingParam } from '../rule/finding.ts';
import type { Report } from './report.ts';
import type { SectionIndex } from './section-index.ts';

const LONGEST = 80;
const text = (value: string): FindingParam => ({ value, format: 'text' });
const shorten = (line: string): string =>
  line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;

/** A heading in the official's own words that brings a number along: the program numbers it too. */
function findNumberedHeadings(
  { visible }: SectionIndex,
  { headings }: Pick<Report, 'headings'>,
): readonly Finding[] {
  return visible.flatMap(({ section, number }) => {
    const heading = ownValue(headings, section.id)?.trim();
    const typed = heading === undefined ? null : readNumbering(heading);
    if (heading === undefined || typed === null || section.annex !== null) return [];
    return [
      builtInFinding('R-HEAD-NUM.heading', section.id, {
        severity: 'warning',
        params: {
          heading: text(shorten(heading)),
          found: text(`${typed.written}${typed.mark}`),
          number: text(number),
        },
        places: [{ kind: 'section', section: section.id }],
        sections: [section.id],
      }),
    ];
  });
}

interface Gap {
  readonly line: string;
  readonly found: Numbering;
  readonly before: Numbering;
  readonly expected: string;
}

const valueOf = ({ numbers }: Numbering): number => numbers.at(-1) ?? 0;

/** Items `1.`, `2)`, `a)` of one text that do not count on. A list may begin again at 1. */
function findGaps(typed: string): readonly Gap[] {
  const gaps: Gap[] = [];
  const last = new Map<Numbering['style'], Numbering>();
  for (const line of typed.split('\n').map((one) => one.trim())) {
    const found = readNumbering(line);
    if (found === null || found.numbers.length > 1) continue;
    if (found.style !== 'arabic' && found.style !== 'letter') continue;
    if (found.style === 'arabic') last.delete('letter');
    const before = last.get(found.style);
    last.set(found.style, found);
    if (before === undefined) continue;
    const next = valueOf(before) + 1;
    // Some leave out đ.
    const skips = before.written === 'd' && found.written === 'e';
    const begins = valueOf(found) === 1 && valueOf(before) !== 1;
    if (valueOf(found) === next || begins || skips) continue;
    gaps.push({ line, found, before, expected: writeNumber(found, [next]) });
  }
  return gaps;
}

/** R-HEAD-NUM: numbers that the official typed. The program's own are right by construction. */
export function findNumberingProblems(
  index: SectionIndex,
  report: Pick<Report, 'headings' | 'narratives'>,
): readonly Finding[] {
  const inTexts = index.narratives.flatMap(({ block, section }) =>
    findGaps(ownValue(report.narratives, block.id) ?? '').map(
      ({ line, found, before, expected }, at) =>
        builtInFinding('R-HEAD-NUM.list', `${block.id}:${found.written}:${String(at)}`, {
          severity: 'warning',
          params: {
            line: text(shorten(line)),
            found: text(`${found.written}${found.mark}`),
            before: text(`${before.written}${before.mark}`),
            expected: text(`${expected}${found.mark}`),
          },
          places: [{ kind: 'narrative', block: block.id, quote: line }],
          sections: [section],
        }),
    ),
  );
  return [...findNumberedHeadings(index, report), ...inTexts];
}
