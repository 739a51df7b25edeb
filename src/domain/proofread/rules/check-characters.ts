import type { Draft } from '../draft.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

/** Letters of other languages that look like Vietnamese ones, and what was meant. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ǎ: 'ă',
  Ǎ: 'Ă',
  ð: 'đ',
  Ð: 'Đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  ȏ: 'ô',
  ǒ: 'ô',
  ě: 'ê',
  ā: 'ã',
  ō: 'õ',
  ū: 'ũ',
  ı: 'i',
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'u');
const MARK = /[\u0300-\u036f]/u;
const STRAY: readonly RegExp[] = [
  /\[bookmark: ?[^\]]{0,80}\]/giu,
  /_GoBack|_Toc\d+|_Hlk\d+/gu,
  /\{ ?(?:PAGE|MERGEFIELD|HYPERLINK|TOC)[^}]{0,80}\}|Error! [^.]{0,80}\./gu,
  /[\ufffd\ue000-\uf8ff]+/gu,
  /[A-Za-zÀ-ỹ\d][^\S\n]*([?]{3,}|[#$@^~|\\]{2,})/gu,
  /\b(?:TODO|xxx+|XXX+)\b|\[\.{2,}\]|<<[^>]{0,60}>>|\{\{[^}]{0,60}\}\}/gu,
];

function wordAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < 40 && !/\s/u.test(text[start - 1] ?? ' ')) start -= 1;
  while (end < text.length && end - at < 40 && !/\s/u.test(text[end] ?? ' ')) end += 1;
  return { start, end };
}

/** Letters typed as base and mark: found once a paragraph, at the first word that has them. */
function findDecomposed(paragraph: Paragraph): readonly Draft[] {
  const { raw } = paragraph;
  const first = raw.search(MARK);
  if (first < 0) return [];
  const words = raw
    .split(/\s+/u)
    .filter((word) => MARK.test(word) && word !== word.normalize('NFC'));
  if (words.length === 0) return [];
  const last = raw.lastIndexOf(words.at(-1) ?? '');
  const { start } = wordAround(raw, Math.max(first - 1, 0));
  return [
    {
      rule: 'R-UNICODE',
      code: 'not-composed',
      severity: 'warning',
      paragraph,
      start,
      end: Math.max(last + (words.at(-1)?.length ?? 0), start + 1),
      raw: true,
      params: { found: words.slice(0, 5).join(', '), count: words.length },
      suggestion: words.length === 1 ? (words[0] ?? '').normalize('NFC') : null,
    },
  ];
}

function findLookAlikes(paragraph: Paragraph): readonly Draft[] {
  const { text } = paragraph;
  if (!LOOK_ALIKE.test(text)) return [];
  const drafts: Draft[] = [];
  for (const match of text.matchAll(/[A-Za-zÀ-ỹ]{1,40}/gu)) {
    const word = match[0];
    if (!LOOK_ALIKE.test(word)) continue;
    const fix = [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
    drafts.push({
      rule: 'R-UNICODE',
      code: 'look-alike',
      severity: 'warning',
      paragraph,
      start: match.index,
      end: match.index + word.length,
      params: { found: word, fix },
      suggestion: fix,
    });
  }
  return drafts;
}

function findStray(paragraph: Paragraph): readonly Draft[] {
  return STRAY.flatMap((pattern) =>
    Array.from(paragraph.text.matchAll(pattern), (match) => ({
      rule: 'R-TEXT-STRAY',
      code: 'stray' as const,
      severity: 'warning' as const,
      paragraph,
      start: match.index,
      end: match.index + match[0].length,
      params: { found: match[0] },
      suggestion: '',
    })),
  );
}

/** A number alone on its line between two paragraphs is a page number that was copied along. */
function findPageNumbers({ items, zones }: Reading): readonly Draft[] {
  return items.slice(zones.bodyStart, zones.bodyEnd).flatMap((item) => {
    const isNumber =
      item.kind === 'paragraph' && /^[-–]? ?\d{1,3} ?[-–]?$/u.test(item.paragraph.text);
    return isNumber
      ? [
          {
            rule: 'R-TEXT-STRAY',
            code: 'stray' as const,
            severity: 'warning' as const,
            paragraph: item.paragraph,
            start: 0,
            end: item.paragraph.text.length,
            params: { found: item.paragraph.text },
            suggestion: '',
          },
        ]
      : [];
  });
}

/** Characters that do not belong: decomposed or foreign letters, field codes, page numbers. */
export function checkCharacters(reading: Reading): readonly Draft[] {
  return [
    ...reading.everything.flatMap((paragraph) => [
      ...findDecomposed(paragraph),
      ...findLookAlikes(paragraph),
      ...findStray(paragraph),
    ]),
    ...findPageNumbers(reading),
  ];
}
