import { conceptOf, type Concept } from '../lists/figure-concepts.ts';
import type { Amount } from './amounts.ts';
import type { RangeInText } from './dates.ts';
import type { Section } from './outline.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reading } from './read-document.ts';
import type { Table } from './table.ts';

/** A count of dossiers or forms that the text or a table states. */
export interface Fact {
  readonly concept: Concept;
  readonly value: number;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** The table it stands in; null for the text. */
  readonly table: Table | null;
}

/** Facts that belong together: told in one run of text from one "tiếp nhận" to the next. */
export interface FactGroup {
  readonly facts: readonly Fact[];
  readonly section: Section | null;
  /** The days they count, where the run or its heading says. */
  readonly range: RangeInText | null;
}

type Within = 'resolved' | 'pending' | 'result' | null;

const DOSSIER_UNITS = new Set(['hồ sơ', 'tthc', 'thủ tục', 'phiếu', 'thủ tục hành chính']);
const BREAK = /[,;:.()]/u;

/** Words about a number: those before it up to a mark, or else those behind it. */
function labelOf(text: string, amount: Amount, from: number): { label: string; start: number } {
  const before = text.slice(from, amount.start);
  const isOpen = /:\s*$|(?:là|được|gồm|có|bằng|còn)\s*$/u.test(before);
  const trimmed = before.replace(/[\s:]*$/u, '');
  let cut = -1;
  for (let index = trimmed.length - 1; index >= 0; index -= 1) {
    if (BREAK.test(trimmed[index] ?? '')) {
      cut = index;
      break;
    }
  }
  const own = trimmed.slice(cut + 1).trim();
  const start = from + cut + 1;
  // "Tổng số … gồm cả 4 hồ sơ trả lại": a part of what is named before it, and named behind it.
  if (/(?:gồm|kể|tính) cả$/iu.test(own)) {
    return {
      label:
        text
          .slice(amount.end, amount.unitEnd + 70)
          .split(BREAK)[0]
          ?.trim() ?? '',
      start,
    };
  }
  // "Trong đó có 471 hồ sơ có giấy hẹn": what is counted stands behind.
  const isEmpty = /^(?:(?:trong|đó|có|còn|lại|là|đã|với|gồm|và|cụ|thể|được|số)(?: |$))*$/iu.test(
    own,
  );
  if (!isEmpty && (own.length > 4 || isOpen)) {
    return { label: own, start };
  }
  const after = text.slice(amount.end, amount.unitEnd + 70);
  return { label: `${own} ${after.split(BREAK)[0] ?? ''}`.trim(), start };
}

function widen(label: string, within: Within): Within {
  if (/đang (?:giải quyết|xử lý)/iu.test(label)) return 'pending';
  if (/(?:số h[óo][aá]|số hoá) kết quả/iu.test(label)) return 'result';
  if (/thành phần/iu.test(label)) return null;
  if (/đã (?:được )?giải quyết/iu.test(label)) return 'resolved';
  if (/tiếp nhận/iu.test(label)) return null;
  return within;
}

function factsOf(
  paragraph: Paragraph,
  amounts: readonly Amount[],
  within: Within,
): { facts: Fact[]; within: Within } {
  // Commas inside a label are no borders: "trước hạn, đúng hạn: 808", "trực tiếp, qua bưu chính: 38".
  const text = paragraph.text
    .replace(/(trước h[ạẹ]n),(?= ?đúng)/giu, '$1 ')
    .replace(/(trực tiếp),(?= ?(?:thông )?qua| ?dịch vụ| ?bưu)/giu, '$1 ');
  const facts: Fact[] = [];
  let inside = within;
  let from = 0;
  for (const amount of amounts) {
    const { label, start } = labelOf(text, amount, from);
    const lead = text.slice(from, amount.start);
    from = amount.unitEnd;
    if (amount.percent) continue;
    const isDossier = amount.unit === null || DOSSIER_UNITS.has(amount.unit);
    // The words of the whole stretch say what the brackets behind them are about.
    inside = widen(lead, inside);
    if (!isDossier || amount.decimals > 0 || label.length > 160) continue;
    const about = amount.unit === 'phiếu' ? `${label} phiếu` : label;
    // A number without unit counts dossiers only where its label says so.
    if (
      amount.unit === null &&
      !/hồ sơ|h[ạẹ]n|trực tuyến|trực tiếp|bưu chính|kỳ trước|phiếu|số h/iu.test(label)
    )
      continue;
    if (
      amount.unit !== null &&
      amount.unit !== 'hồ sơ' &&
      amount.unit !== 'phiếu' &&
      !/hồ sơ/iu.test(label)
    )
      continue;
    const concept = conceptOf(about, inside);
    if (concept === null) continue;
    facts.push({
      concept,
      value: amount.value,
      paragraph,
      start,
      end: amount.unitEnd,
      label: about,
      table: null,
    });
  }
  return { facts, within: inside };
}

/** Dossier facts of the text, run by run. */
export function readFacts({
  paragraphs,
  amounts,
  sectionAt,
  ranges,
  zones,
}: Reading): readonly FactGroup[] {
  const groups: { facts: Fact[]; section: Section | null; range: RangeInText | null }[] = [];
  let within: Within = null;
  let section: Section | null = null;
  let range: RangeInText | null = null;
  for (const paragraph of paragraphs) {
    const here = sectionAt.get(paragraph) ?? null;
    if (here !== section) {
      section = here;
      within = null;
      range = null;
      groups.push({ facts: [], section, range });
    }
    const stated = ranges.find((one) => one.paragraph === paragraph);
    if (stated !== undefined) {
      range = stated;
      const last = groups.at(-1);
      if (last?.facts.length === 0) last.range = stated;
    }
    if (zones.title.includes(paragraph)) continue;
    const read = factsOf(paragraph, amounts.get(paragraph) ?? [], within);
    within = read.within;
    for (const fact of read.facts) {
      const last = groups.at(-1);
      const isNew =
        fact.concept === 'received' && last?.facts.some(({ concept }) => concept === 'received');
      if (last === undefined || isNew === true) groups.push({ facts: [fact], section, range });
      else last.facts.push(fact);
    }
  }
  return groups.filter(({ facts }) => facts.length > 0);
}
