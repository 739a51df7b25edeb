import type { Draft } from '../draft.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';
import { codeOf } from './check-references.ts';

/** Documents cited by number without their day, where no other place gives it. */
function findUndated({ citations, zones }: Reading): readonly Draft[] {
  const dated = new Set(citations.filter(({ date }) => date !== null).map(codeOf));
  const told = new Set<string>();
  return citations.flatMap((citation) => {
    const code = codeOf(citation);
    const { paragraph, start, end, date, number } = citation;
    const isOwnNumber = zones.head.includes(paragraph);
    const isDayUnreal = /^[ ,(]*(?:ban hành )?ngày \d/u.test(citation.after);
    if (date !== null || isDayUnreal || dated.has(code) || told.has(code) || isOwnNumber) return [];
    told.add(code);
    // A law or decree is known by its number and year; others of that number come every year.
    const severity =
      /\/\d{4}$/u.test(number) || citation.symbol.startsWith('QH')
        ? ('info' as const)
        : ('warning' as const);
    return [
      {
        rule: 'R-DOC-NUMBER',
        code: 'reference-no-date' as const,
        severity,
        paragraph,
        start,
        end: Math.min(paragraph.text.length, end + 30),
        params: { found: code },
      },
    ];
  });
}

interface Unnumbered {
  readonly pattern: RegExp;
  readonly severity: 'warning' | 'info';
  readonly code: 'reference-no-number' | 'reference-number-only' | 'reference-no-province';
}

const TYPES =
  'Quyết định|quyết định|Kế hoạch|kế hoạch|Thông báo|Công văn|Báo cáo|báo cáo|Nghị quyết|Chỉ thị|Quy chế|Tờ trình|Hướng dẫn';
const UNNUMBERED: readonly Unnumbered[] = [
  // A decision is made one by one, each under its own number.
  {
    pattern:
      /(?:ban hành|ra|đã có|có) (?:các )?(quyết định|Quyết định)(?: và| ,)?(?! số| phê duyệt kết quả| của (?:pháp luật|cấp))(?= (?:và |về |ban hành |thành lập |kiện toàn |Kiện toàn |phân công |phê duyệt |công nhận ))[^.;\d]{0,60}/gu,
    severity: 'warning',
    code: 'reference-no-number',
  },
  {
    pattern: new RegExp(
      `(?:[Nn]gày|Ngày) \\d{1,2}(?:/\\d{1,2}/\\d{4}| tháng \\d{1,2} năm \\d{4}),? (?:UBND|[UỦ][ỷy] ban nhân dân|Chủ tịch|Đảng [uủ][ỷy])[^.;\\d]{0,40}(?:${TYPES})(?! số)[^.;\\d]{0,60}`,
      'gu',
    ),
    severity: 'info',
    code: 'reference-no-number',
  },
  {
    pattern:
      /(?:đã |có )?(?:ban hành|xây dựng) (?:các )?(?:Kế hoạch|kế hoạch|Quy chế|Thông báo|Chỉ thị|Công văn)(?! số|[^.;]{0,12}\d{1,5} ?[/-] ?\p{Lu})(?= [A-Za-zÀ-ỹ])[^.;\d]{4,60}/gu,
    severity: 'info',
    code: 'reference-no-number',
  },
  {
    pattern:
      /(?:Nghị quyết|Hướng dẫn|Quyết định|Chỉ thị) của (?:Quốc hội|Chính phủ|Thủ tướng|UBND (?:tỉnh|huyện)|HĐND)[^.;,]{0,30}/gu,
    severity: 'info',
    code: 'reference-no-number',
  },
  {
    pattern:
      /(?:quy định (?:của|tại) )(?:Bộ )?Luật(?= \p{Lu})(?![^.;]{0,60}(?:số \d|năm \d{4}|\/QH))[^.;,]{4,70}/gu,
    severity: 'info',
    code: 'reference-no-number',
  },
  {
    pattern:
      /(?:Đề án|Nghị quyết|Kế hoạch|Chỉ thị|Nghị định|Quyết định)(?: số)? \d{1,4}(?![\d/.,%-]|[A-Za-zÀ-ỹ]| (?:năm|tháng|nội|hồ|thủ|ngày|nhiệm|chỉ))(?: của \p{Lu}[A-Za-zÀ-ỹ ]{3,30})?/gu,
    severity: 'info',
    code: 'reference-number-only',
  },
  {
    pattern:
      /(?<=\d{4} |-UBND )của (?:UBND|HĐND|[UỦ][ỷy] ban nhân dân) (?:tỉnh|huyện|thành phố)(?= (?:ban hành|về|quy định|v\/v|phê duyệt))[^.;]{0,50}/gu,
    severity: 'info',
    code: 'reference-no-province',
  },
];

function findIn(
  paragraph: Paragraph,
  numbered: readonly { start: number; end: number }[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { pattern, severity, code } of UNNUMBERED) {
    for (const match of paragraph.text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (drafts.some((one) => start < one.end && one.start < end)) continue;
      if (
        code === 'reference-number-only' &&
        numbered.some((one) => start < one.end && one.start < end)
      )
        continue;
      drafts.push({
        rule: 'R-DOC-NUMBER',
        code,
        severity,
        paragraph,
        start,
        end,
        params: { found: match[0].trim() },
      });
    }
  }
  return drafts;
}

/** "Quyết định và Kế hoạch số 12": the first has no number of its own. */
const SHARED =
  /(?<![A-Za-zÀ-ỹ])(Quyết định|Kế hoạch|Thông báo|Công văn|Báo cáo) và (Quyết định|Kế hoạch|Thông báo|Công văn|Báo cáo) số ?:? ?\d{1,5}\/\p{Lu}[A-Za-zÀ-ỹ-]*/gu;

function findShared(paragraph: Paragraph): readonly Draft[] {
  return Array.from(paragraph.text.matchAll(SHARED), (match) => ({
    rule: 'R-DOC-NUMBER',
    code: 'reference-no-number' as const,
    severity: 'warning' as const,
    paragraph,
    start: match.index,
    end: match.index + match[0].length,
    params: { found: match[1] ?? '' },
  }));
}

const LEAD_IN = 260;
/** What a mention without number is of: `Kế hoạch`, in small letters. */
const NAMED =
  /(quyết định|kế hoạch|thông báo|công văn|báo cáo|nghị quyết|chỉ thị|quy chế|tờ trình|hướng dẫn)/iu;
const LISTED = /^[-–+*•]/u;

/**
 * "Xã đã ban hành kế hoạch năm:" and the plan in the list below with its number; or named in full later
 * in the same paragraph. Such a mention wants no number of its own.
 */
function findsNumberBelow(
  { paragraph, start, end }: Draft,
  { paragraphs, citations }: Reading,
): boolean {
  const type = NAMED.exec(paragraph.text.slice(start, end))?.[1]?.toLowerCase();
  if (type === undefined) return false;
  const isNamed = (one: (typeof citations)[number]): boolean =>
    one.type?.toLowerCase().endsWith(type) === true;
  const behind = citations.some(
    (one) =>
      one.paragraph === paragraph && one.start >= end && one.start - end <= LEAD_IN && isNamed(one),
  );
  if (behind) return true;
  // The list may follow the sentences between, but stands right below its paragraph or those of its text.
  const at = paragraphs.indexOf(paragraph);
  const lead = paragraphs.findIndex((one, index) => index >= at && one.text.trim().endsWith(':'));
  if (lead < 0 || lead - at > 4) return false;
  for (const one of paragraphs.slice(lead + 1)) {
    if (!LISTED.test(one.text)) return false;
    if (citations.some((cited) => cited.paragraph === one && isNamed(cited))) return true;
  }
  return false;
}

/** Documents named without number, day or full issuer. */
export function checkCitedParts(reading: Reading): readonly Draft[] {
  const told = new Map<string, number>();
  const unnumbered = reading.paragraphs.flatMap((paragraph) => {
    const numbered = reading.citations.filter((one) => one.paragraph === paragraph);
    const shared = findShared(paragraph);
    return [
      ...shared,
      ...findIn(paragraph, numbered).filter(
        (draft) =>
          !shared.some((one) => draft.start < one.end && one.start < draft.end) &&
          (draft.code !== 'reference-no-number' || !findsNumberBelow(draft, reading)),
      ),
    ];
  });
  return [
    ...findUndated(reading),
    // Ten of a kind say enough: an untidy report has dozens.
    ...unnumbered.filter(({ severity, code, paragraph }, index) => {
      const again =
        severity === 'warning' &&
        unnumbered[index - 1]?.paragraph === paragraph &&
        unnumbered[index - 1]?.severity === 'warning';
      if (again) return false;
      const key = `${severity} ${code}`;
      told.set(key, (told.get(key) ?? 0) + 1);
      return (told.get(key) ?? 0) <= 10;
    }),
  ];
}
