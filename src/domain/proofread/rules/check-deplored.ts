import type { Draft } from '../draft.ts';
import { figuresOf } from '../reading/figures.ts';
import type { Reading } from '../reading/read-document.ts';

const SAYS_LATE =
  /(?:(?:vẫn |nhiều nơi )?còn(?: có| để xảy ra| tình trạng| xảy ra| một số)?|tình trạng|một số|vẫn để|để xảy ra)[^.;]{0,30}hồ sơ[^.;]{0,40}(?:quá|trễ|chậm) h[ạẹ]n/iu;
const DENIED = /(?:không|chưa|tránh|khắc phục|hạn chế|chấm dứt|giảm|ngăn|phòng)[^.;]{0,25}$/iu;
const SAYS_NONE =
  /không (?:có|phát sinh|còn) hồ sơ[^.;,]{0,25}(?:quá|trễ|chậm) h[ạẹ]n|(?:quá|trễ|chậm) h[ạẹ]n ?:? ?0+(?![\d.,])/iu;
const AHEAD = /phương hướng|nhiệm vụ|kiến nghị|đề xuất|giải pháp/iu;

/** Late dossiers deplored where the figures have none. */
export function checkDeplored(reading: Reading): readonly Draft[] {
  const late = figuresOf(reading)
    .groups.flatMap(({ facts }) => facts)
    .filter(({ concept }) => ['late', 'pendingLate', 'lateAll'].includes(concept));
  if (late.some(({ value }) => value > 0)) return [];
  const none = reading.paragraphs
    .map(({ text }) => SAYS_NONE.exec(text)?.[0])
    .find((said) => said !== undefined);
  const [zero] = late;
  const against = none ?? (zero === undefined ? undefined : `${zero.label}: 0`);
  if (against === undefined) return [];
  return reading.paragraphs.flatMap((paragraph): Draft[] => {
    let section = reading.sectionAt.get(paragraph) ?? null;
    while (section !== null && section.depth > 1 && section.parent !== null)
      section = section.parent;
    if (section !== null && section.isHeading && AHEAD.test(section.title)) return [];
    return (reading.sentences.get(paragraph) ?? []).flatMap(({ start, end }): Draft[] => {
      const sentence = paragraph.text.slice(start, end);
      const match = SAYS_LATE.exec(sentence);
      if (match === null || /(?<![\d.,])0+ hồ sơ|không còn|cùng kỳ|năm trước/iu.test(match[0]))
        return [];
      if (DENIED.test(sentence.slice(0, match.index))) return [];
      return [
        {
          rule: 'R-TEXT-CONTRA',
          code: 'contradiction',
          severity: 'warning',
          paragraph,
          start: start + match.index,
          end: start + match.index + match[0].length,
          params: { about: 'hồ sơ quá hạn', claim: match[0], against },
        },
      ];
    });
  });
}
