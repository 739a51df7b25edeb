import type { Draft } from '../draft.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

interface Written {
  readonly paragraph: Paragraph;
  readonly amount: Amount;
}

const all = ({ paragraphs, amounts }: Reading): readonly Written[] =>
  paragraphs.flatMap((paragraph) =>
    (amounts.get(paragraph) ?? []).map((amount) => ({ paragraph, amount })),
  );

function findUndotted(written: readonly Written[]): readonly Draft[] {
  return written
    .filter(({ amount, paragraph }) => {
      const digits = /^\d{4,}/u.exec(amount.written)?.[0] ?? '';
      const looksLikeYear = /^(?:19|20)\d{2}$/u.test(digits) && amount.unit === null;
      const isLabelled =
        amount.unit !== null ||
        amount.whole !== null ||
        /(?:: ?|là |[A-Za-zÀ-ỹ] )$/u.test(
          paragraph.text.slice(Math.max(0, amount.start - 3), amount.start),
        );
      return (
        digits !== '' && !digits.startsWith('0') && !amount.percent && !looksLikeYear && isLabelled
      );
    })
    .map(({ amount, paragraph }) => {
      const fix = amount.written.replace(/\d{4,}/gu, (digits) =>
        digits.replace(/\B(?=(?:\d{3})+$)/gu, '.'),
      );
      return {
        rule: 'R-NUMFMT',
        code: 'number-no-dots' as const,
        severity: 'warning' as const,
        paragraph,
        start: Math.max(0, amount.start - 18),
        end: amount.unitEnd,
        params: { found: amount.written, fix },
        suggestion: null,
      };
    });
}

function findDotPercents(written: readonly Written[]): readonly Draft[] {
  return written
    .filter(({ amount }) => amount.percent && /^\d{1,3}\.\d{1,2} ?%$/u.test(amount.written))
    .map(({ amount, paragraph }) => ({
      rule: 'R-NUMFMT',
      code: 'percent-dot' as const,
      severity: 'warning' as const,
      paragraph,
      start: amount.start,
      end: amount.end,
      params: { found: amount.written, fix: amount.written.replace('.', ',') },
      suggestion: amount.written.replace('.', ','),
    }));
}

/** "9 tháng", "3 km": written without a zero beside any count. */
const TIME_AND_SIZE = new Set(['tháng', 'ngày', 'giờ', 'tuổi', 'm2', 'km', 'ha']);

/** "5" beside "05": told where the rarer form stands. */
function findPadding(written: readonly Written[]): readonly Draft[] {
  const small = written.filter(
    ({ amount: { value, unit, percent, whole } }) =>
      unit !== null &&
      !TIME_AND_SIZE.has(unit) &&
      !percent &&
      whole === null &&
      value > 0 &&
      value < 10,
  );
  const isPadded = ({ amount }: Written): boolean => amount.written.startsWith('0');
  const padded = small.filter(isPadded);
  const plain = small.filter((one) => !isPadded(one));
  const [odd, usual] = plain.length <= padded.length ? [plain, padded] : [padded, plain];
  const other = usual[0]?.amount.written;
  return other === undefined
    ? []
    : odd.slice(0, 6).map(({ paragraph, amount }) => ({
        rule: 'R-NUMFMT',
        code: 'padding-mixed' as const,
        severity: 'info' as const,
        paragraph,
        start: amount.start,
        end: Math.min(paragraph.text.length, amount.unitEnd + 40),
        params: { found: amount.written, other, count: odd.length, otherCount: usual.length },
      }));
}

/** "hơn 131.050": round words before a number that is not round. */
function findOverExact(written: readonly Written[]): readonly Draft[] {
  return written.flatMap(({ paragraph, amount }) => {
    const before = /(?:hơn|gần|khoảng|trên dưới) $/iu.exec(
      paragraph.text.slice(Math.max(0, amount.start - 11), amount.start),
    );
    const significant = String(amount.value).replace(/0+$/u, '').length;
    return before === null || amount.value < 100 || significant < 4 || amount.percent
      ? []
      : [
          {
            rule: 'R-NUMFMT',
            code: 'over-exact' as const,
            severity: 'info' as const,
            paragraph,
            start: amount.start - before[0].length,
            end: amount.unitEnd,
            params: { found: `${before[0]}${amount.written}` },
          },
        ];
  });
}

/** "44 lĩnh vực với 175, trong đó": a count of nothing. */
function findUnitless(written: readonly Written[]): readonly Draft[] {
  return written.flatMap(({ paragraph, amount }) => {
    const { text } = paragraph;
    const before = text.slice(Math.max(0, amount.start - 30), amount.start);
    const after = text.slice(amount.end);
    const isBare =
      amount.unit === null && !amount.percent && amount.decimals === 0 && amount.whole === null;
    const opens = /^(?:, trong đó|;|,? (?:và|trong đó) |\.$|, (?:gồm|bao gồm))/u.test(after);
    // "Số hồ sơ tiếp nhận là 904, trong đó": what is counted was said before.
    const clause =
      text
        .slice(Math.max(0, amount.start - 90), amount.start)
        .split(/[.;]/u)
        .at(-1) ?? '';
    const led =
      opens &&
      (/(?:với|gồm có|gồm|có) $/u.test(before) ||
        (/tiếp nhận(?: mới| được)? $/u.test(before) &&
          !/hồ sơ|phản ánh|kiến nghị|đơn|ý kiến/iu.test(clause)));
    return !isBare || !led
      ? []
      : [
          {
            rule: 'R-UNIT',
            code: 'unit-missing' as const,
            severity: 'warning' as const,
            paragraph,
            start: Math.max(0, amount.start - 20),
            end: Math.min(text.length, amount.end + 10),
            params: { found: amount.written },
          },
        ];
  });
}

const BARE_SHARE =
  /(?<=[,;(] ?)(\d{1,3}(?:\.\d{3})*) (hồ sơ|người|đồng chí|văn bản|thủ tục),? (?:chiếm|đạt)(?: tỷ lệ)? \d{1,3}(?:,\d+)? ?%/gu;
const NAMED_SHARE =
  /[A-Za-zÀ-ỹ]{2,} [A-Za-zÀ-ỹ]{2,}:? \d{1,3}(?:\.\d{3})* (?:hồ sơ|người|đồng chí|văn bản|thủ tục),? (?:chiếm|đạt)/u;

/** "…, 1.131 hồ sơ chiếm 99,6%": a share whose neighbour says what it is of, and it does not. */
function findNameless({ paragraphs }: Reading): readonly Draft[] {
  const told = new Set<string>();
  return paragraphs.flatMap((paragraph) =>
    NAMED_SHARE.test(paragraph.text)
      ? Array.from(paragraph.text.matchAll(BARE_SHARE)).flatMap((match) => {
          if (told.has(match[0])) return [];
          told.add(match[0]);
          return [
            {
              rule: 'R-UNIT',
              code: 'share-label-missing' as const,
              severity: 'warning' as const,
              paragraph,
              start: match.index,
              end: match.index + match[0].length,
              params: { found: `${match[1] ?? ''} ${match[2] ?? ''}` },
            },
          ];
        })
      : [],
  );
}

const LOST: readonly RegExp[] = [
  /(?:là|là:|gồm:|có:|được:) ?(?:đạt|chiếm|tỷ lệ) \d{1,3}(?:[.,]\d+)? ?%/giu,
  /(?<![A-Za-zÀ-ỹ])[Tt]ổng số [^.;:\d()]{10,120}, trong đó ?:/gu,
  /(?:[Ss]ố|[Tt]ổng|hồ sơ|người|lượt)(?: [A-Za-zÀ-ỹ]+){0,8} ?: ?(?:[;,]|\.(?![.\d]))(?!\d)/gu,
  /(?<![A-Za-zÀ-ỹ])(?:là|đạt|chiếm|được|có) (?:hồ sơ|người|văn bản|%|đồng chí|phiếu|giao dịch|nhiệm vụ|thủ tục|TTHC|lượt)(?= ?[;,.])/gu,
  // A colon, and at once what should be counted.
  /: ?(?:hồ sơ|người|văn bản|đồng chí|phiếu|giao dịch|nhiệm vụ|thủ tục|TTHC|lượt)(?= ?[;,.)]|$)/gu,
  /tiếp nhận hồ sơ[,;] ?(?:trong đó|gồm)(?=[^.;]{0,60}\d)/giu,
  /\d (?:hồ sơ|nhiệm vụ)[^.]{0,160}đang (?:giải quyết|thực hiện) (?:hồ sơ|nhiệm vụ)(?= ?[;,.])/gu,
  /(?:tỷ lệ|đạt|chiếm)(?: tỷ lệ)? (?:%|\.{2,} ?%|… ?%)/giu,
  /(?:(?<!\.)\.{4,40}|(?<!…)…{2,40}|(?<!_)_{3,40}) ?(?:hồ sơ|người|%|văn bản|đồng|thủ tục|TTHC|nhiệm vụ|phiếu|giao dịch|lượt|trường hợp|cuộc|buổi|cán bộ|công chức|tin|lĩnh vực|triệu|ý kiến|phản ánh)/gu,
];

/** Sentences that have a place for a figure and none in it. */
function findLost({ paragraphs }: Reading): readonly Draft[] {
  return paragraphs.flatMap((paragraph) =>
    LOST.flatMap((form) =>
      Array.from(paragraph.text.matchAll(form), (match) => ({
        rule: 'R-TEXT-BROKEN',
        code: 'figure-lost' as const,
        severity: 'error' as const,
        paragraph,
        start: Math.max(0, match.index - 25),
        end: match.index + match[0].length,
        params: {
          found: paragraph.text.slice(Math.max(0, match.index - 25), match.index + match[0].length),
        },
      })),
    ),
  );
}

/** "98.50%" in the cells of tables. */
function findDotCells({ tables }: Reading): readonly Draft[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row
        .filter(({ text }) => /^\d{1,3}\.\d{1,2} ?%$/u.test(text.trim()))
        .map(({ paragraph, text }) => ({
          rule: 'R-NUMFMT',
          code: 'percent-dot' as const,
          severity: 'warning' as const,
          paragraph,
          start: 0,
          end: paragraph.text.length,
          params: { found: text, fix: text.replace('.', ',') },
          suggestion: text.replace('.', ','),
        })),
    ),
  );
}

/** How numbers are written, with what unit, and where they are wanting. */
export function checkNumberStyle(reading: Reading): readonly Draft[] {
  const written = all(reading);
  return [
    ...findUndotted(written),
    ...findDotPercents(written),
    ...findDotCells(reading),
    ...findPadding(written),
    ...findOverExact(written),
    ...findUnitless(written),
    ...findNameless(reading),
    ...findLost(reading),
  ];
}
