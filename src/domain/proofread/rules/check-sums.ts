import type { Draft } from '../draft.ts';
import { isWholeNumber, kindOf } from '../reading/amount-kind.ts';
import type { Reading } from '../reading/read-document.ts';
import { checkSplits } from './check-splits.ts';

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
      .filter((one) => isWholeNumber(one) && kindOf(one.unit) === 'người')
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
    ...checkSplits(reading),
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
