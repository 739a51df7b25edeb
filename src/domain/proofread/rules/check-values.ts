import { monthsIn } from '../../period/months-in.ts';
import type { Draft } from '../draft.ts';
import { markFact, resolvedOf, sumOf, valuesOf } from '../fact-values.ts';
import type { Concept } from '../lists/figure-concepts.ts';
import { figuresOf } from '../reading/figures.ts';
import type { Fact, FactGroup } from '../reading/facts.ts';
import type { Reading } from '../reading/read-document.ts';

const TOTAL_LABEL =
  /(?:xã|phường|thị trấn|đặc khu|trung tâm|bộ phận|công|kết quả|kỳ|tháng|năm|quý)(?: đã)? tiếp nhận(?: mới)?$|tổng (?:số )?hồ sơ|(?:số )?hồ sơ (?:đã )?(?:được )?tiếp nhận|(?:số )?hồ sơ đã giải quyết|hồ sơ trực tuyến|tiếp nhận trực tuyến|tổng cộng/iu;
const OTHER_SCOPE =
  /lĩnh vực|cùng kỳ|năm trước|so với|lũy kế|luỹ kế|quý |tháng (?:\d|trước)|riêng|trung bình|bình quân|mỗi|công an|căn cước|cư trú|chứng thực|hộ tịch|đất đai|khai sinh|liên thông/iu;

function scopeIsWhole({ paragraph, start, table, label }: Fact): boolean {
  return (
    table !== null ||
    (TOTAL_LABEL.test(label) &&
      !OTHER_SCOPE.test(paragraph.text.slice(Math.max(0, start - 60), start + label.length + 10)))
  );
}

/** The year that its sentence last named before a figure: "Năm 2021, xã tiếp nhận 2.400 hồ sơ". */
function yearOf({ paragraph, start }: Fact): string | null {
  const before = paragraph.text.slice(Math.max(0, start - 200), start);
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  return Array.from(sentence.matchAll(/năm (\d{4})/giu)).at(-1)?.[1] ?? null;
}

/** Figures of two years, in a report on several. */
function areOfOtherYears(one: Fact, other: Fact): boolean {
  const [first, second] = [yearOf(one), yearOf(other)];
  return first !== null && second !== null && first !== second;
}

/** One figure, one value: told where a later passage gives another. */
function checkSame(groups: readonly FactGroup[]): readonly Draft[] {
  const first = new Map<Concept, { fact: Fact; range: string }>();
  const drafts: Draft[] = [];
  for (const { facts, range } of groups) {
    const days = range === null ? '' : `${range.from} ${range.to}`;
    for (const fact of facts) {
      if (
        !['received', 'resolved', 'online', 'surveyed'].includes(fact.concept) ||
        !scopeIsWhole(fact)
      )
        continue;
      const known = first.get(fact.concept);
      if (known === undefined) {
        first.set(fact.concept, { fact, range: days });
        continue;
      }
      const otherDays = known.range !== '' && days !== '' && known.range !== days;
      if (known.fact.value === fact.value || otherDays || areOfOtherYears(known.fact, fact))
        continue;
      drafts.push(
        markFact(fact, {
          rule: 'R-XREF-SAME',
          code: 'same-figure-two-values',
          severity: 'error',
          params: {
            label: fact.label,
            value: fact.value,
            otherLabel: known.fact.label,
            other: known.fact.value,
          },
        }),
      );
    }
  }
  return drafts;
}

/** More forms than dossiers whose result was given back. */
function checkSurvey(groups: readonly FactGroup[]): readonly Draft[] {
  const surveyed = groups
    .flatMap(({ facts }) => facts)
    .find(({ concept }) => concept === 'surveyed');
  const done =
    groups
      .map(valuesOf)
      .map(resolvedOf)
      .find((value) => value !== null) ?? null;
  return surveyed === undefined || done === null || surveyed.value <= done
    ? []
    : [
        markFact(surveyed, {
          rule: 'R-SUBSET',
          code: 'survey-over-resolved',
          severity: 'warning',
          params: { forms: surveyed.value, resolved: done },
        }),
      ];
}

const COLLIDES_FROM = 100;
/** One number under two meanings, in the text and in a table: perhaps typed into the wrong cell. */
function checkCollisions(groups: readonly FactGroup[]): readonly Draft[] {
  const facts = groups.flatMap((group) => group.facts);
  const inTables = facts.filter(({ table, value }) => table !== null && value >= COLLIDES_FROM);
  const told = new Set<number>();
  return facts
    .filter(({ table, value }) => table === null && value >= COLLIDES_FROM && !told.has(value))
    .flatMap((fact) => {
      const own = inTables.some(
        ({ value, concept }) =>
          value === fact.value && (concept === fact.concept || alike(concept, fact.concept)),
      );
      const other = inTables.find(({ value }) => value === fact.value);
      if (other === undefined || own) return [];
      told.add(fact.value);
      return [
        markFact(fact, {
          rule: 'R-XREF-COLLIDE',
          code: 'same-value-two-figures',
          severity: 'info',
          params: { value: fact.value, label: fact.label, otherLabel: other.label },
        }),
      ];
    });
}

const ALIKE: readonly (readonly Concept[])[] = [
  ['early', 'onTime', 'earlyOrOnTime', 'resolved'],
  ['surveyed', 'satisfied', 'received', 'resolved'],
  ['received', 'online'],
];
const alike = (one: Concept, other: Concept): boolean =>
  ALIKE.some((set) => set.includes(one) && set.includes(other));

/** Dossiers a month in two ranges of days, far apart. */
function checkVolumes(groups: readonly FactGroup[]): readonly Draft[] {
  const monthly = groups.flatMap(({ facts, range }) => {
    const fact = facts.find(({ concept }) => concept === 'received');
    const months = range === null ? 0 : monthsIn(range);
    return fact === undefined || months < 3 ? [] : [{ fact, rate: fact.value / months, months }];
  });
  const [first] = monthly;
  const jump = monthly.find(
    ({ rate }) => first !== undefined && (rate > first.rate * 2.5 || rate * 2.5 < first.rate),
  );
  return first === undefined || jump === undefined
    ? []
    : [
        markFact(jump.fact, {
          rule: 'R-XREF-PERIOD',
          code: 'volume-jump',
          severity: 'info',
          params: {
            rate: Math.round(jump.rate),
            other: Math.round(first.rate),
            value: jump.fact.value,
            otherValue: first.fact.value,
          },
        }),
      ];
}

const IN_TIME: readonly Concept[] = ['early', 'onTime', 'earlyOrOnTime'];

function checkLateStated(reading: Reading, groups: readonly FactGroup[]): readonly Draft[] {
  const late: readonly Concept[] = ['late', 'pendingLate', 'lateAll'];
  if (groups.some(({ facts }) => facts.some(({ concept }) => late.includes(concept)))) return [];
  if (
    reading.paragraphs.some(({ text }) =>
      /(?:không|chưa)[^.;]{0,40}(?:quá|trễ|chậm) h[ạẹ]n|(?:quá|trễ) h[ạẹ]n ?: ?(?:không|0)/iu.test(
        text,
      ),
    )
  )
    return [];
  const group = groups.find(({ facts }) => {
    const values = valuesOf({ facts, section: null, range: null });
    return values.has('resolved') && IN_TIME.some((concept) => values.has(concept));
  });
  const at =
    group?.facts.find(({ concept }) => concept === 'pendingInTime' || concept === 'pending') ??
    group?.facts.find(({ concept }) => concept === 'resolved');
  const values = valuesOf({ facts: group?.facts ?? [], section: null, range: null });
  // All of them in time: none is late, though it is not said.
  const isImplied = sumOf(values, IN_TIME) === values.get('resolved')?.value;
  return at === undefined
    ? []
    : [
        markFact(at, {
          rule: 'R-REQ-FIELD',
          code: 'late-not-stated',
          severity: isImplied ? 'info' : 'warning',
          params: { label: at.label },
        }),
      ];
}

function checkMerged(groups: readonly FactGroup[]): readonly Draft[] {
  const merged = groups
    .flatMap(({ facts }) => facts)
    .find(({ concept, table }) => concept === 'earlyOrOnTime' && table === null);
  return merged === undefined
    ? []
    : [
        markFact(merged, {
          rule: 'R-REQ-FIELD',
          code: 'early-on-time-merged',
          severity: 'info',
          params: { value: merged.value },
        }),
      ];
}

const PRAISE =
  /rút ngắn (?:được )?(?:thời gian|thời hạn)[^.;]{0,50}|(?:trả|giải quyết)[^.;]{0,30}(?:luôn|đều) đúng h[ạẹ]n/iu;

/** Praise of speed beside dossiers that are late. */
function checkPraise(reading: Reading, groups: readonly FactGroup[]): readonly Draft[] {
  const late = groups
    .flatMap(({ facts }) => facts)
    .filter(
      ({ concept, value }) =>
        (concept === 'late' || concept === 'pendingLate' || concept === 'lateAll') && value > 0,
    );
  const [fact] = [...late].sort((one, other) => other.value - one.value);
  if (fact === undefined) return [];
  for (const paragraph of reading.paragraphs) {
    const match = PRAISE.exec(paragraph.text);
    if (match !== null) {
      return [
        {
          rule: 'R-TEXT-CONTRA',
          code: 'praise-but-late',
          severity: 'warning',
          paragraph,
          start: match.index,
          end: match.index + match[0].length,
          params: { found: match[0], late: fact.value, label: fact.label },
        },
      ];
    }
  }
  return [];
}

/** Figures of one passage against those of another, and what is said of them. */
export function checkValues(reading: Reading): readonly Draft[] {
  const { groups } = figuresOf(reading);
  return [
    ...checkSame(groups),
    ...checkSurvey(groups),
    ...checkCollisions(groups),
    ...checkVolumes(groups),
    ...checkLateStated(reading, groups),
    ...checkMerged(groups),
    ...checkPraise(reading, groups),
  ];
}
