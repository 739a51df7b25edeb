import type { Draft } from '../draft.ts';
import { figuresAt, hasFigures } from '../figures-at.ts';
import {
  ALL_CLAIMS,
  NONE_CLAIMS,
  type AllClaim,
  type FigureSum,
  type NoneClaim,
} from '../lists/figure-claims.ts';
import { isAhead } from '../reading/is-ahead.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';
import type { Span } from '../reading/sentences.ts';

type Figures = Reading['context']['figures'];

const ALL = /(?:đạt |là )?100 ?%|tất cả|toàn bộ|mọi |(?<!\p{L})đều(?!\p{L})/iu;
const NONE =
  /(?:không|chưa) (?:có|phát sinh|nhận được|tiếp nhận|xảy ra|để|còn|ban hành)(?!\p{L})[^.;,]{0,40}/iu;
/** Plans, orders and targets say what is to be, and parts and other days have counts of their own. */
const NOT_OF_ALL =
  /mục tiêu|chỉ tiêu|phấn đấu|yêu cầu|đề nghị|tiếp tục|tập trung|bảo đảm|đảm bảo|duy trì|sẽ |nhằm|để (?:không|người)|nếu|cùng kỳ|năm trước|kỳ trước|quý |tháng \d|lĩnh vực|riêng|trong đó|chứng thực|hộ tịch|đất đai|(?<!\p{L})(?:thôn|(?<!văn )bản|khu vực|tổ dân phố)(?!\p{L})|mẫu|quy trình|quy định (?:của|tại)/iu;
const PERIOD_OR_ALL = /(?:\d{1,2} tháng (?:đầu |cuối )?)?năm \d{4}|100 ?%/giu;
/** Where a clause gives a count itself, other rules hold that count against the figures. */
const hasCount = (text: string): boolean => /\d/u.test(text.replace(PERIOD_OR_ALL, ''));

/** The sum of those that are known; null where one is not. */
function sumOf(keys: FigureSum, figures: Figures): number | null {
  let sum = 0;
  for (const key of keys) {
    const values = Object.entries(figures)
      .filter(([cell]) => cell === key || cell.startsWith(`${key}.`))
      .map(([, value]) => value);
    if (values.length === 0) return null;
    sum += values.reduce((total, value) => total + value, 0);
  }
  return sum;
}

/** As `sumOf`, where a cell that was left blank may stand for none. */
const someOf = (keys: FigureSum, figures: Figures): number =>
  keys.reduce((total, key) => total + (sumOf([key], figures) ?? 0), 0);

/** Semicolons part what is said of one thing from what is said of the next. */
const clausesIn =
  ({ text }: Paragraph) =>
  ({ start, end }: Span): readonly Span[] => {
    const clauses: Span[] = [];
    let from = start;
    for (const part of text.slice(start, end).split(';')) {
      clauses.push({ start: from, end: from + part.length });
      from += part.length + 1;
    }
    return clauses;
  };

interface Sentence {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly text: string;
}

function checkAll({ paragraph, span, text }: Sentence, claim: AllClaim, figures: Figures): Draft[] {
  const about = claim.about.exec(text);
  if (about === null) return [];
  const all = sumOf(claim.part, figures);
  const whole = sumOf(claim.whole, figures);
  if (all === null || whole === null || whole === 0) return [];
  const part = all - someOf(claim.less ?? [], figures);
  if (part >= whole) return [];
  return [
    {
      rule: 'R-PCT-100',
      code: 'all-but-not-all',
      severity: 'error',
      paragraph,
      start: span.start,
      end: span.end,
      params: { found: text, part, whole, expected: (part / whole) * 100, label: claim.label },
    },
  ];
}

function checkNone(
  { paragraph, span }: Sentence,
  none: string,
  at: number,
  claim: NoneClaim,
  figures: Figures,
): Draft[] {
  const count = someOf(claim.count, figures);
  if (!claim.about.test(none) || count === 0) return [];
  const start = span.start + at;
  return [
    {
      rule: 'R-TEXT-CONTRA',
      code: 'none-but-some',
      severity: 'error',
      paragraph,
      start,
      end: start + none.length,
      params: { found: none.trim(), count, label: claim.label },
    },
  ];
}

/** “100%”, “tất cả”, “không có” in the official's words against the figures of the report. */
export function checkFigureClaims(reading: Reading): readonly Draft[] {
  const { paragraphs, sentences, zones, context } = reading;
  if (!hasFigures(context)) return [];
  return paragraphs.flatMap((paragraph) => {
    const figures = figuresAt(context, paragraph);
    if (zones.title.includes(paragraph) || isAhead(paragraph, reading)) return [];
    return (sentences.get(paragraph) ?? []).flatMap(clausesIn(paragraph)).flatMap((span) => {
      const text = paragraph.text.slice(span.start, span.end);
      if (NOT_OF_ALL.test(text) || hasCount(text)) return [];
      const sentence = { paragraph, span, text };
      const none = NONE.exec(text);
      return [
        ...(ALL.test(text) && none === null
          ? ALL_CLAIMS.flatMap((claim) => checkAll(sentence, claim, figures)).slice(0, 1)
          : []),
        ...(none === null
          ? []
          : NONE_CLAIMS.flatMap((claim) =>
              checkNone(sentence, none[0], none.index, claim, figures),
            ).slice(0, 1)),
      ];
    });
  });
}
