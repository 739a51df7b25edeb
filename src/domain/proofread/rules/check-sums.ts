import type { Draft } from '../draft.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

const PEOPLE = new Set([
  'người',
  'đồng chí',
  'đ/c',
  'cán bộ',
  'công chức',
  'viên chức',
  'đảng viên',
]);
const PROCEDURES = new Set(['thủ tục', 'thủ tục hành chính', 'tthc']);
const DOCUMENTS = new Set([
  'văn bản',
  'kế hoạch',
  'quyết định',
  'thông báo',
  'báo cáo',
  'công văn',
  'nghị quyết',
  'tờ trình',
]);
const kindOf = (unit: string | null): string | null =>
  unit === null ? null : PEOPLE.has(unit) ? 'người' : PROCEDURES.has(unit) ? 'thủ tục' : unit;

/**
 * "gồm" lists all the parts, as do a bracket and a colon behind the total; "trong đó" may name some.
 */
const SPLITS =
  /(?<![A-Za-zÀ-ỹ])(bao gồm|gồm có|gồm|chia ra|trong đó)(?: có)?(?![A-Za-zÀ-ỹ])|\((?=\d)|(?<=[A-Za-zÀ-ỹ]):(?= )/giu;
/** Letters between a total's unit and the sign that opens its parts. */
const REACH = 60;
const SHORT_REACH = 30;
const isWhole = ({ percent, decimals }: Amount): boolean => !percent && decimals === 0;

function inBrackets(text: string, from: number, at: number): boolean {
  const stretch = text.slice(from, at);
  return stretch.lastIndexOf('(') > stretch.lastIndexOf(')');
}

/** A total and its parts in one sentence: "19 người, gồm 10 cán bộ và 9 công chức". */
function checkSplit(
  paragraph: Paragraph,
  amounts: readonly Amount[],
  match: RegExpExecArray,
  end: number,
): readonly Draft[] {
  const { text } = paragraph;
  const at = match.index;
  const sign = match[0];
  const isBracket = sign === '(';
  const reach = isBracket || sign === ':' ? SHORT_REACH : REACH;
  const before = amounts.filter(
    (one) =>
      isWhole(one) &&
      one.unitEnd <= at &&
      at - one.unitEnd < reach &&
      one.unit !== null &&
      !/[.;]/u.test(text.slice(one.unitEnd, at)),
  );
  const total = before.at(-1);
  if (total?.whole !== null) return [];
  const kind = kindOf(total.unit);
  const from = at + sign.length;
  const close = isBracket ? text.indexOf(')', from) : end;
  const isPart = ({ unit }: Amount): boolean =>
    kindOf(unit) === kind || (kind === 'văn bản' && unit !== null && DOCUMENTS.has(unit));
  const listed = amounts.filter(
    (one) =>
      isWhole(one) &&
      one.whole === null &&
      one.start >= from &&
      one.start < (close < 0 ? end : close) &&
      isPart(one) &&
      !inBrackets(text, from, one.start),
  );
  // Parts joined by commas end at the semicolon.
  const semicolon = text.indexOf(';', from);
  const first = listed.filter(({ start }) => semicolon < 0 || start < semicolon);
  const parts = first.length > 1 ? first : listed;
  if (parts.length < 2 || (isBracket && text.slice(from, close).includes('%'))) return [];
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const difference = Math.abs(sum - total.value);
  // What comes behind the parts is counted by itself: "1.000 hồ sơ, gồm 900 và 100; đang giải quyết 20".
  let sumSoFar = 0;
  const closes = parts.some(({ value }, index) => {
    sumSoFar += value;
    return index > 0 && sumSoFar === total.value;
  });
  if (closes) return [];
  const all = sign === ':' ? parts.length > 2 : !/trong đó/iu.test(sign);
  // A second split inside the sentence makes parts of parts.
  const nested = /trong đó|gồm/iu.test(text.slice(from, end));
  const near = difference <= Math.max(2, total.value * 0.03);
  if (difference === 0 || nested || !(near || (all && sum < total.value * 2))) return [];
  return [
    {
      rule: kind === 'người' ? 'R-SUM-STAFF' : kind === 'thủ tục' ? 'R-SUM-TTHC' : 'R-SUM-FIELD',
      code: 'parts-not-total',
      severity: near ? 'error' : 'warning',
      paragraph,
      start: total.start,
      end: parts.at(-1)?.unitEnd ?? end,
      params: {
        total: total.value,
        parts: sum,
        difference,
        unit: total.unit ?? '',
        list: parts.map(({ value }) => value).join(' + '),
      },
    },
  ];
}

function findSplits(reading: Reading): readonly Draft[] {
  return reading.paragraphs.flatMap((paragraph) => {
    const amounts = reading.amounts.get(paragraph) ?? [];
    if (amounts.length < 3) return [];
    return (reading.sentences.get(paragraph) ?? []).flatMap((span) => {
      const sentence = paragraph.text.slice(span.start, span.end);
      return Array.from(sentence.matchAll(SPLITS)).flatMap((match) => {
        match.index += span.start;
        return checkSplit(paragraph, amounts, match, span.end);
      });
    });
  });
}

/** A colon and "gồm" behind one total open the same parts. */
function onePerTotal(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    ({ paragraph, start }, index) =>
      drafts.findIndex((one) => one.paragraph === paragraph && one.start === start) === index,
  );
}

/** Turns over several years beside what each year had: the sum, not one year's number. */
function findYears({ paragraphs, amounts }: Reading): readonly Draft[] {
  return paragraphs.flatMap((paragraph) => {
    const { text } = paragraph;
    const head =
      /[Tt]ổng số lượt[^.;]{0,60}\((?:\d{1,2} năm ?:? ?)?((?:20\d{2}(?:, | và |-)?){2,6})\)[^.;\d]{0,60}/u.exec(
        text,
      );
    if (head === null) return [];
    const found = amounts.get(paragraph) ?? [];
    const total = found.find(
      ({ start, percent }) => start >= head.index + head[0].length - 1 && !percent,
    );
    if (total === undefined) return [];
    const starts = Array.from(text.matchAll(/[Nn]ăm (20\d{2})(?=[^.;]{3,80}\d)/gu)).filter(
      ({ index }) => index > total.end,
    );
    const years = starts.map((match, index) => {
      const end = starts[index + 1]?.index ?? text.length;
      return found
        .filter(
          ({ start, percent, unit }) =>
            start > match.index && start < end && !percent && kindOf(unit) === kindOf(total.unit),
        )
        .reduce((sum, { value }) => sum + value, 0);
    });
    const sum = years.reduce((all, value) => all + value, 0);
    return years.length < 2 || sum === 0 || sum === total.value
      ? []
      : [
          {
            rule: 'R-SUM-EVAL',
            code: 'years-not-total' as const,
            severity: 'warning' as const,
            paragraph,
            start: head.index,
            end: total.unitEnd,
            params: { total: total.value, parts: sum, years: years.join(' + ') },
          },
        ];
  });
}

const PRESENT = /(?:có mặt|hiện có|hiện nay[^.;\d]{0,20}có)[^.;\d]{0,15}$/iu;
const RATED = /(?:đánh giá|xếp loại|phân loại)[^.;]{0,60}$/iu;

/** People present, and people rated: who is left out should be said. */
function findRated({ paragraphs, amounts }: Reading): readonly Draft[] {
  const people = paragraphs.flatMap((paragraph) =>
    (amounts.get(paragraph) ?? [])
      .filter((one) => isWhole(one) && kindOf(one.unit) === 'người')
      .map((amount) => ({
        paragraph,
        amount,
        before: paragraph.text.slice(Math.max(0, amount.start - 80), amount.start),
      })),
  );
  const present = people.find(({ before }) => PRESENT.test(before));
  const rated = people.find(({ before, amount }) => RATED.test(before) && amount.value > 3);
  return present === undefined || rated === undefined || present.amount.value === rated.amount.value
    ? []
    : [
        {
          rule: 'R-SUM-EVAL',
          code: 'evaluated-not-present',
          severity: 'info',
          paragraph: present.paragraph,
          start: Math.max(0, present.amount.start - 20),
          end: present.amount.unitEnd,
          params: { present: present.amount.value, rated: rated.amount.value },
        },
      ];
}

/** "07 nội dung … gồm:" and the items that follow behind semicolons or commas. */
function findLists({ paragraphs }: Reading): readonly Draft[] {
  return paragraphs.flatMap((paragraph) =>
    Array.from(
      paragraph.text.matchAll(
        /(?<!\d)(0?[2-9]|1\d) (nội dung|nhiệm vụ|chỉ tiêu|tiêu chí|mục tiêu|bước|nhóm|mô hình|thư mục|giải pháp|kế hoạch)[^.;:]{0,60}?(?:gồm|cụ thể)[^.;:]{0,15}: ?([^.:]{20,900})[.]/gu,
      ),
    ).flatMap((match) => {
      const items = (match[3] ?? '').split(';').filter((item) => item.trim() !== '').length;
      const stated = Number(match[1]);
      return items < 2 || items === stated
        ? []
        : [
            {
              rule: 'R-SUM-LIST',
              code: 'list-count-off' as const,
              severity: 'warning' as const,
              paragraph,
              start: match.index,
              end: match.index + Math.min(match[0].length, 120),
              params: { stated, items, unit: match[2] ?? '' },
            },
          ];
    }),
  );
}

/** Parts in sentences add up to what they are parts of. */
export function checkSums(reading: Reading): readonly Draft[] {
  return [
    ...onePerTotal(findSplits(reading)),
    ...findYears(reading),
    ...findRated(reading),
    ...findLists(reading),
    ...findOver(reading),
  ];
}

/** "20/19 đồng chí": more than the whole. */
function findOver({ paragraphs, amounts }: Reading): readonly Draft[] {
  return paragraphs.flatMap((paragraph) => {
    const found = amounts.get(paragraph) ?? [];
    return found
      .filter(
        ({ value, whole, unit }, index) =>
          whole !== null &&
          value > whole &&
          unit !== null &&
          found[index + 1]?.percent !== true &&
          value > 12,
      )
      .map(({ value, whole, start, unitEnd }) => ({
        rule: 'R-SUBSET',
        code: 'part-over-whole' as const,
        severity: 'warning' as const,
        paragraph,
        start,
        end: unitEnd,
        params: { label: '', part: value, wholeLabel: '', whole: whole ?? 0 },
      }));
  });
}
