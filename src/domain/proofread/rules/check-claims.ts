import { CONTRADICTIONS, type Contradiction } from '../lists/contradictions.ts';
import { TEMPLATE_PHRASES } from '../lists/template-phrases.ts';
import { eachMatch, type Draft } from '../draft.ts';
import { isAhead } from '../reading/is-ahead.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

interface Passage {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** First place of a pattern; looked for sentence by sentence, two at a time where asked. */
function passages({ paragraphs, sentences }: Reading, pattern: RegExp): readonly Passage[] {
  return paragraphs.flatMap((paragraph, index) =>
    (sentences.get(paragraph) ?? []).flatMap((span): Passage[] => {
      const match = pattern.exec(paragraph.text.slice(span.start, span.end));
      return match === null
        ? []
        : [
            {
              paragraph,
              index,
              start: span.start + match.index,
              end: span.start + match.index + match[0].length,
            },
          ];
    }),
  );
}

/** What is wished, planned or asked for contradicts nothing. */
const WISH = /phấn đấu|mục tiêu|quyết tâm|(?<!\p{L})sẽ(?!\p{L})|đề nghị|yêu cầu các|trong kỳ tới/iu;
const WISH_BEFORE = 50;

const overlaps = (one: Passage, other: Passage): boolean =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;

function findContradiction(reading: Reading, rule: Contradiction): readonly Draft[] {
  const claims = passages(reading, rule.claim).filter(
    ({ paragraph, start }) =>
      !WISH.test(paragraph.text.slice(Math.max(0, start - WISH_BEFORE), start + WISH_BEFORE)) &&
      !isAhead(paragraph, reading),
  );
  if (claims.length === 0) return [];
  const others = passages(reading, rule.against);
  const pair = claims
    .map((claim) => ({
      claim,
      other: others.find((other) =>
        rule.near === true ? Math.abs(other.index - claim.index) <= 1 : !overlaps(claim, other),
      ),
    }))
    .find(({ other }) => other !== undefined);
  if (pair?.other === undefined) return [];
  const { claim, other } = pair;
  const said = ({ paragraph: { text }, start, end }: Passage): string => {
    const from = text.lastIndexOf(' ', Math.max(0, start - 10)) + 1;
    const to = text.indexOf(' ', Math.min(text.length, end + 20));
    return text.slice(from, to < 0 ? undefined : to);
  };
  return [
    {
      rule: 'R-TEXT-CONTRA',
      code: 'contradiction',
      severity: rule.severity,
      paragraph: claim.paragraph,
      start: claim.start,
      end: Math.min(claim.paragraph.text.length, claim.end + 25),
      params: { about: rule.about, claim: said(claim), against: said(other) },
    },
  ];
}

// Who heads the one-stop unit, as two passages may say it differently.
const HEADS =
  /(Phó )?Chủ tịch(?: UBND)?(?: xã| phường)?[^.;]{0,25}?(?:làm Trưởng|phụ trách|chỉ đạo|Trưởng)[^.;]{0,12}?[Bb]ộ phận/giu;

function findTwoHeads({ paragraphs }: Reading): readonly Draft[] {
  const found = paragraphs
    .filter(({ text }) => /một cửa|tiếp nhận và trả kết quả/iu.test(text))
    .flatMap((paragraph) => eachMatch(paragraph, HEADS).map((match) => ({ paragraph, match })));
  const isDeputy = ({ match }: (typeof found)[number]): boolean => match[1] !== undefined;
  const [first] = found;
  const second = first && found.find((one) => isDeputy(one) !== isDeputy(first));
  return first === undefined || second === undefined
    ? []
    : [
        {
          rule: 'R-TEXT-CONTRA',
          code: 'contradiction',
          severity: 'warning',
          paragraph: second.paragraph,
          start: Math.max(0, second.match.index - 15),
          end: second.match.index + second.match[0].length,
          params: {
            about: 'người phụ trách Bộ phận Một cửa',
            claim: second.match[0],
            against: first.match[0],
          },
        },
      ];
}

function findTemplatePhrases({ paragraphs }: Reading): readonly Draft[] {
  return paragraphs.flatMap((paragraph) => {
    const drafts: Draft[] = [];
    for (const pattern of TEMPLATE_PHRASES) {
      for (const match of eachMatch(paragraph, pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (drafts.some((one) => start < one.end && one.start < end)) continue;
        // The place of a signature says what goes there.
        if (/họ và tên|họ, tên|ký tên/iu.test(match[0])) continue;
        drafts.push({
          rule: 'R-TEMPLATE',
          code: 'template-phrase',
          severity: 'warning',
          paragraph,
          start,
          end,
          params: { found: match[0] },
        });
      }
    }
    return drafts;
  });
}

/** Sentences that another sentence of the report denies, and words of somebody else's form. */
export function checkClaims(reading: Reading): readonly Draft[] {
  return [
    ...CONTRADICTIONS.flatMap((rule) => findContradiction(reading, rule)),
    ...findTwoHeads(reading),
    ...findTemplatePhrases(reading),
  ];
}
