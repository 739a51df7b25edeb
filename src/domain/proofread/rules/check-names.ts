import { foldText } from '../../../lib/fold-text.ts';
import type { Draft } from '../draft.ts';
import { findPlaces } from '../reading/find-places.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

// Where other places are named by right: neighbours, mergers, visits, and who issued a document.
const OTHER_BY_RIGHT =
  /(?:giáp|giáp ranh|sáp nhập|sát nhập|hợp nhất|tách|nhập|học tập|kinh nghiệm|thăm quan|tham quan|giao lưu|phối hợp với|liên kết với|cùng với|trước đây|cũ|các xã|các huyện|các phường|các tỉnh|và xã|và phường|quê|sinh tại|chuyển đến|chuyển về|từ|điều động)[^.;]{0,50}$/iu;
const ISSUER =
  /(?:của|do) (?:Chủ tịch )?(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân|Ban [Cc]hỉ đạo[^.;,]{0,30}|(?:Huyện|Tỉnh|Thành|Đảng) [uủ][ỷy])? ?$/iu;

function findForeign({ everything, unit, known, zones }: Reading): readonly Draft[] {
  if (unit === null) return [];
  const own: Readonly<Record<string, string | null>> = {
    commune: foldText(unit.name),
    district:
      unit.district === null
        ? null
        : foldText(unit.district).replace(/^(?:huyen|quan|thi xa|thanh pho) /u, ''),
    province:
      unit.province === null ? null : foldText(unit.province).replace(/^(?:tinh|thanh pho) /u, ''),
  };
  const allowed = new Set(Object.values(own));
  const told = new Set<string>();
  return everything.flatMap((paragraph) => {
    if (zones.recipients.includes(paragraph)) return [];
    return findPlaces(paragraph.text, known).flatMap(({ start, end, levels, name, kind }) => {
      const folded = foldText(name);
      const isOwn = levels.some((level) => own[level] === folded || own[level] === null);
      // "thành phố" of the province, or a name cut too long or short at a capital.
      const starts = Array.from(allowed).some(
        (one) => one !== null && (folded.startsWith(`${one} `) || one.startsWith(`${folded} `)),
      );
      if (isOwn || (levels.length > 1 && allowed.has(folded)) || starts) return [];
      const before = paragraph.text.slice(Math.max(0, start - 80), start);
      if (OTHER_BY_RIGHT.test(before) || /^ (?:cũ|trước đây)/u.test(paragraph.text.slice(end)))
        return [];
      const cited =
        ISSUER.test(before) &&
        /\d{1,5} ?[/-]/u.test(paragraph.text.slice(Math.max(0, start - 160), start));
      if (cited && levels[0] !== 'commune') return [];
      const key = `${kind} ${folded}`;
      if (told.has(key)) return [];
      told.add(key);
      return [
        {
          rule: 'R-NAME-FOREIGN',
          code: 'foreign-name' as const,
          severity: 'error' as const,
          paragraph,
          start,
          end,
          params: { found: paragraph.text.slice(start, end), own: `${unit.kind} ${unit.name}` },
        },
      ];
    });
  });
}

/**
 * A commune's or district's name that no list has: of a unit given up long ago, or misspelt. Only behind
 * words that names of units stand behind, and not so sure.
 */
const UNLISTED =
  /(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân|[Đđ]ịa bàn|Đảng [uủ][ỷy]|Đảng bộ) (xã|phường|thị trấn|huyện) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})(?! ?\p{Lu})/gu;

function findUnlisted({ paragraphs, unit, known, zones }: Reading): readonly Draft[] {
  if (unit === null || known.size === 0) return [];
  const own = [unit.name, unit.district ?? '', unit.province ?? ''].map(foldText);
  const told = new Set<string>();
  return paragraphs.flatMap((paragraph) => {
    if (zones.recipients.includes(paragraph)) return [];
    return Array.from(paragraph.text.matchAll(UNLISTED)).flatMap((match) => {
      const [whole, kind = '', name = ''] = match;
      const start = match.index + whole.length - name.length - kind.length - 1;
      const before = paragraph.text.slice(Math.max(0, match.index - 80), match.index);
      const found = `${kind} ${name}`;
      const isOwn = own.some((one) => one !== '' && `${one} `.includes(`${foldText(name)} `));
      const isListed = findPlaces(found, known).length > 0;
      if (isOwn || isListed || OTHER_BY_RIGHT.test(before) || told.has(found)) return [];
      told.add(found);
      return [
        {
          rule: 'R-NAME-FOREIGN',
          code: 'foreign-name' as const,
          severity: 'warning' as const,
          paragraph,
          start,
          end: start + found.length,
          params: { found, own: `${unit.kind} ${unit.name}` },
        },
      ];
    });
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Read from the head of the document a name may be all capitals. */
const asName = (name: string): string =>
  name !== name.toUpperCase()
    ? name
    : name.toLowerCase().replace(/(?<=^| )./gu, (letter) => letter.toUpperCase());

/** The commune's name behind its body without "xã": "UBND Thống Nhất". */
function findLevelless({ paragraphs, unit }: Reading): readonly Draft[] {
  if (unit === null || unit.name.length < 3) return [];
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ỹ])(UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân|địa bàn|Đảng [uủ][ỷy]|Đảng bộ) (${escaped(asName(unit.name))})(?![A-Za-zÀ-ỹ])`,
    'gu',
  );
  return paragraphs.flatMap((paragraph: Paragraph) =>
    Array.from(paragraph.text.matchAll(pattern), (match) => {
      const suggestion = `${match[1] ?? ''} ${unit.kind} ${match[2] ?? ''}`;
      return {
        rule: 'R-NAME-LEVEL',
        code: 'level-missing' as const,
        severity: 'info' as const,
        paragraph,
        start: match.index,
        end: match.index + match[0].length,
        params: { found: match[0], fix: suggestion },
        suggestion,
      };
    }),
  );
}

/** Names of places: no other commune's, district's or province's, and none without its level. */
export function checkNames(reading: Reading): readonly Draft[] {
  return [...findForeign(reading), ...findUnlisted(reading), ...findLevelless(reading)];
}
