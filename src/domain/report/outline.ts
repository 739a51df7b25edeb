import type { Period, PeriodKind } from '../period/period.ts';
import type { NumberingStyle, SectionDefinition, Template } from '../template/template.ts';
import type { Report } from './report.ts';

/** A section that is in the report, with its place in it. */
export interface VisibleSection {
  readonly section: SectionDefinition;
  /** 0 at the top of the tree. */
  readonly depth: number;
  /** `Phụ lục I`, `Phần thứ nhất`, `I.`, `1.`, `1.1.`, `a)`; empty for a part without heading. */
  readonly number: string;
  /** Heading level from 1, counting only sections with a heading; 0 for a part without one. */
  readonly level: number;
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** 1 → a, 5 → đ; after y come aa, ab, … */
function toLetters(value: number): string {
  const letter = LETTERS.charAt((value - 1) % LETTERS.length);
  return value > LETTERS.length
    ? toLetters(Math.floor((value - 1) / LETTERS.length)) + letter
    : letter;
}

const PARTS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

interface Place {
  readonly style: NumberingStyle;
  readonly ordinal: number;
}

/** Number of the last place on the way down: an arabic-nested one carries the arabic ones above it. */
function formatNumber(way: readonly Place[]): string {
  const last = way.at(-1);
  if (last === undefined) return '';
  switch (last.style) {
    case 'part':
      return `Phần thứ ${PARTS[last.ordinal - 1] ?? String(last.ordinal)}`;
    case 'roman':
      return `${toRoman(last.ordinal)}.`;
    case 'arabic':
      return `${String(last.ordinal)}.`;
    case 'letter':
      return `${toLetters(last.ordinal)})`;
    case 'arabic-nested': {
      const outer = way.map(({ style }) => style !== 'arabic' && style !== 'arabic-nested');
      const nested = way.slice(outer.lastIndexOf(true) + 1);
      return nested.map(({ ordinal }) => `${String(ordinal)}.`).join('');
    }
  }
}

/**
 * Whether the official has left a section out. One that a new report does not have stands among the
 * omitted once it is taken in: the list holds what differs from a new report.
 */
export function isOmitted(
  { id, optional, leftOut }: Pick<SectionDefinition, 'id' | 'optional' | 'leftOut'>,
  omitted: { has(id: string): boolean },
): boolean {
  return optional && omitted.has(id) !== leftOut;
}

/** Whether a section is in a report of this period kind; its sub-sections follow it. */
function isVisible(
  section: SectionDefinition,
  omitted: ReadonlySet<string>,
  kind: PeriodKind,
): boolean {
  if (isOmitted(section, omitted)) return false;
  return section.periods.length === 0 || section.periods.includes(kind);
}

/** One annex is just that; two and more are numbered (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1). */
function withAnnexNumbers(visible: readonly VisibleSection[]): readonly VisibleSection[] {
  const annexes = visible.filter(({ section }) => section.annex !== null);
  if (annexes.length === 0) return visible;
  return visible.map((one) => {
    const place = annexes.indexOf(one);
    if (place < 0) return one;
    return { ...one, number: annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${toRoman(place + 1)}` };
  });
}

/**
 * The sections of a report in print order, with their numbers. Sections that are left out, or that
 * this kind of period does not have, are skipped with all below them; the others close up.
 */
export function visibleSections(
  template: Pick<Template, 'sections' | 'numbering'>,
  report: Pick<Report, 'omitted'>,
  period: Pick<Period, 'kind'>,
): readonly VisibleSection[] {
  const omitted = new Set(report.omitted);
  const visible: VisibleSection[] = [];

  /** Headings count on through parts without one, so that no number comes twice in a row of them. */
  const walk = (
    sections: readonly SectionDefinition[],
    depth: number,
    way: readonly Place[],
    counter: { headings: number },
  ): void => {
    const style = template.numbering[way.length];
    for (const section of sections) {
      if (!isVisible(section, omitted, period.kind)) continue;
      if (section.annex !== null) {
        visible.push({ section, depth, number: '', level: 0 });
        walk(section.sections, depth + 1, [], { headings: 0 });
      } else if (section.heading === null) {
        visible.push({ section, depth, number: '', level: 0 });
        walk(section.sections, depth + 1, way, counter);
      } else {
        counter.headings += 1;
        // Deeper than the template numbers: a heading without a number.
        const inner = style === undefined ? way : [...way, { style, ordinal: counter.headings }];
        const number = style === undefined ? '' : formatNumber(inner);
        visible.push({ section, depth, number, level: way.length + 1 });
        walk(section.sections, depth + 1, inner, { headings: 0 });
      }
    }
  };
  walk(template.sections, 0, [], { headings: 0 });
  return withAnnexNumbers(visible);
}
