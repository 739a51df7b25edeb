import type { Draft } from '../draft.ts';
import { DOCUMENTS, isWholeNumber, kindOf } from '../reading/amount-kind.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

/**
 * "gồm" lists all the parts, as do a bracket and a colon behind the total; "trong đó" may name some.
 */
const SPLITS =
  /(?<![A-Za-zÀ-ỹ])(bao gồm|gồm có|gồm|chia ra|trong đó)(?: có)?(?![A-Za-zÀ-ỹ])|\((?=\d)|(?<=[A-Za-zÀ-ỹ]):(?= )/giu;
/** Letters between a total's unit and the sign that opens its parts. */
const REACH = 60;
const SHORT_REACH = 30;

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
      isWholeNumber(one) &&
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
      isWholeNumber(one) &&
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

/** Totals in sentences and what they are said to consist of. */
export function checkSplits(reading: Reading): readonly Draft[] {
  return reading.paragraphs.flatMap((paragraph) => onePerTotal(splitsIn(paragraph, reading)));
}

function splitsIn(paragraph: Paragraph, reading: Reading): readonly Draft[] {
  const amounts = reading.amounts.get(paragraph) ?? [];
  if (amounts.length < 3) return [];
  return (reading.sentences.get(paragraph) ?? []).flatMap((span) => {
    const sentence = paragraph.text.slice(span.start, span.end);
    return Array.from(sentence.matchAll(SPLITS)).flatMap((match) => {
      match.index += span.start;
      return checkSplit(paragraph, amounts, match, span.end);
    });
  });
}

/** A colon and "gồm" behind one total open the same parts. */
function onePerTotal(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    ({ start }, index) => drafts.findIndex((one) => one.start === start) === index,
  );
}
