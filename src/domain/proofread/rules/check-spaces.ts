import { syllableFault } from '../lists/syllables.ts';
import type { ProofCode } from '../proof-finding.ts';
import type { Draft } from '../draft.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

interface SpaceForm {
  readonly pattern: RegExp;
  readonly code: ProofCode;
  readonly severity?: 'warning';
  readonly mend?: (found: string) => string;
}

// On the tidy text, which has single spaces only; double ones are looked for in the raw text. Each pattern
// starts at its mark: words around it are looked at, and never scanned from.
const FORMS: readonly SpaceForm[] = [
  {
    pattern: /(?<=[A-Za-zÀ-ỹ\d%)]) (?:[,;:!?](?![()])|\.(?![./\d]))(?=\s|$)/gu,
    code: 'space-before-mark',
  },
  {
    pattern:
      /(?<=[\p{Ll}\d)])[,;:](?=[A-Za-zÀ-ỹ]{2})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|(?<=[A-Za-zÀ-ỹ]),(?=\d{2,3} ?%)/gu,
    code: 'space-after-mark',
  },
  { pattern: /\( (?=\S)/gu, code: 'space-bracket' },
  { pattern: /(?<=[A-Za-zÀ-ỹ\d])\((?=[A-Za-zÀ-ỹ\d ])/gu, code: 'space-bracket' },
  { pattern: /(?<=[A-Za-zÀ-ỹ\d.]) \)/gu, code: 'space-bracket' },
  {
    pattern:
      /(?<=[A-Za-zÀ-ỹ]{2}) [-–](?=[A-Za-zÀ-ỹ]{2})|(?<=[A-Za-zÀ-ỹ]{2})[-–] (?=[A-Za-zÀ-ỹ]{2})|(?<=\d{4}) [-–](?=\d{4})|(?<=\d{4})[-–] (?=\d{4})/gu,
    code: 'space-dash',
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?!(?:i|e)[A-Z])\p{Ll}{2,7}(?:CBCC|CBCCVC|TTHC|UBND|HĐND|CCHC|\p{Lu}\p{Ll}{2,7})(?![A-Za-zÀ-ỹ])/gu,
    code: 'words-joined',
    severity: 'warning',
    mend: (found) => found.replace(/(\p{Ll})(\p{Lu})/u, '$1 $2'),
  },
  {
    pattern: /(?<![.…])(?:,\.{1,3}|\.{4,6}(?!\.)|,,|;;|;,|,;|\.,|::|(?<!\.)\.\.(?![./]))(?!\d)/gu,
    code: 'marks-odd',
  },
  {
    pattern: /(?<=[A-Za-zÀ-ỹ]{2}; )\p{Lu}\p{Ll}{1,8}(?: \p{Ll}{1,8}){2}/gu,
    code: 'capital-after-semicolon',
  },
  { pattern: /(?<=\p{Ll}{2}\. )\p{Ll}{2,8}(?: \p{Ll}{1,8}){0,3}/gu, code: 'small-after-stop' },
  { pattern: /(?<=^|[. ])(?:Qua đó|Do đó|Vì vậy|Từ đó|Trong đó|Cụ thể); /gu, code: 'marks-odd' },
  { pattern: /(?:như sau|cụ thể như sau|sau đây);(?= )/gu, code: 'marks-odd' },
];

/** Names whose second part follows a semicolon with a capital by right. */
const NAME_AFTER =
  /^(?:UBND|HĐND|Luật|Nghị|Quyết|Kế hoạch|Chỉ thị|Thông|Công văn|Chương trình|Đề án|Ủy|Uỷ|Ban |Bộ |Sở |Phòng|Chủ tịch|Phó|Đảng|Hội|Mặt trận|Trung tâm|Báo cáo|Hướng dẫn|Quy |Tờ trình|Văn bản|Hộ tịch|Tư pháp|Địa chính|Văn hóa|Tài chính|Đoàn|Công an|Trạm|Cổng|Trang|Thanh tra|Phần mềm)/u;

/** "choCBCC", "hồSơ": both parts are words, which those of "iOffice" or "onTime" are not. */
function isTwoWords(found: string): boolean {
  const parts = /^(\p{Ll}+)(\p{Lu}.*)$/u.exec(found);
  const [, first = '', second = ''] = parts ?? [];
  const isWord = (part: string): boolean => syllableFault(part.toLowerCase()) === null;
  return isWord(first) && (second === second.toUpperCase() || isWord(second));
}

function findForms(paragraph: Paragraph): readonly Draft[] {
  return FORMS.flatMap(({ pattern, code, severity, mend }) =>
    Array.from(paragraph.text.matchAll(pattern)).flatMap((match) => {
      const found = match[0];
      if (code === 'capital-after-semicolon' && NAME_AFTER.test(found)) return [];
      if (code === 'words-joined' && !isTwoWords(found)) return [];
      const base = {
        rule: 'R-TEXT-SPACE',
        code,
        severity: severity ?? ('info' as const),
        paragraph,
      };
      if (mend !== undefined) {
        const suggestion = mend(found);
        return [
          {
            ...base,
            start: match.index,
            end: match.index + found.length,
            params: { found, fix: suggestion },
            suggestion,
          },
        ];
      }
      // With the words around, so that the mark can be seen.
      const start = Math.max(0, match.index - 12);
      const end = Math.min(paragraph.text.length, match.index + found.length + 14);
      return [{ ...base, start, end, params: { found: paragraph.text.slice(start, end) } }];
    }),
  );
}

function findDouble(paragraph: Paragraph): readonly Draft[] {
  return Array.from(paragraph.raw.matchAll(/\S(?<!\.)[ \u00a0]{2,40}(?=\S)/gu), (match) => {
    const start = Math.max(0, match.index - 12);
    const end = match.index + match[0].length + 12;
    return {
      rule: 'R-TEXT-SPACE',
      code: 'spaces-double' as const,
      severity: 'info' as const,
      paragraph,
      start,
      end: Math.min(end, paragraph.raw.length),
      raw: true,
      params: { found: paragraph.raw.slice(start, end).trim() },
    };
  });
}

/** Quotes and brackets that open and do not close, or close in another form. */
function findUnmatched(paragraph: Paragraph): readonly Draft[] {
  const { text } = paragraph;
  const drafts: Draft[] = [];
  const add = (code: ProofCode, start: number, end: number): void => {
    drafts.push({
      rule: 'R-TEXT-SPACE',
      code,
      severity: 'info',
      paragraph,
      start,
      end: Math.min(end, start + 80, text.length),
      params: { found: text.slice(start, Math.min(end, start + 60)) },
    });
  };
  const straight = /“[^“”"]{0,200}"/u.exec(text) ?? /"[^“”"]{0,200}”/u.exec(text);
  if (straight !== null) {
    add('quotes-unmatched', straight.index, straight.index + straight[0].length);
  } else {
    const open = text.split('“').length - text.split('”').length;
    if (open !== 0)
      add(
        'quotes-unmatched',
        Math.max(text.lastIndexOf(open > 0 ? '“' : '”') - 10, 0),
        text.length,
      );
  }
  const depth = text.split('(').length - text.split(')').length;
  const isItem = /^[a-zđ\d]{1,2}\)/u.test(text) && depth === -1;
  if (depth > 0) add('bracket-unmatched', text.lastIndexOf('('), text.length);
  if (depth < 0 && !isItem && !/(?:^|[ ;])[a-zđ\d]\)/u.test(text))
    add('bracket-unmatched', Math.max(0, text.lastIndexOf(')') - 20), text.lastIndexOf(')') + 1);
  return drafts;
}

/** A paragraph of sentences that ends without a mark, or in the mark of a list. */
function findOpenEnds({ items, zones, sections }: Reading): readonly Draft[] {
  const headings = new Set(
    sections.filter(({ isHeading }) => isHeading).map(({ paragraph }) => paragraph),
  );
  const drafts: Draft[] = [];
  for (let index = zones.bodyStart; index < zones.bodyEnd; index += 1) {
    const item = items[index];
    const next = items[index + 1];
    if (item?.kind !== 'paragraph' || headings.has(item.paragraph) || item.paragraph.bold) continue;
    const { paragraph } = item;
    const { text } = paragraph;
    const words = text.split(' ').length;
    // The name of a table, and a note in brackets.
    if (next?.kind === 'table' || /^(?:Bảng|Biểu|Hình|Phụ lục) ?\d|^\(.*\)$/u.test(text)) continue;
    const isItem = /^[-–+*•]|^[a-zđ\d]{1,2}[.)]/u.test(text);
    const nextIsText = next?.kind === 'paragraph' && !/^[-–+*•]/u.test(next.paragraph.text);
    const openEnd =
      !/[.;:!?…,”"’)/]$|\.\/\.$/u.test(text) && words >= 14 && (!isItem || words >= 20);
    const listEnd = /[;,]$/u.test(text) && !isItem && words >= 25 && nextIsText;
    if (openEnd || listEnd) {
      drafts.push({
        rule: 'R-TEXT-SPACE',
        code: 'full-stop-missing',
        severity: 'info',
        paragraph,
        start: Math.max(0, text.length - 70),
        end: text.length,
        params: { found: text.slice(-50) },
      });
    }
  }
  return drafts;
}

/** Spaces, marks, quotes and brackets. */
export function checkSpaces(reading: Reading): readonly Draft[] {
  return [
    ...reading.paragraphs.flatMap((paragraph) => [
      ...findDouble(paragraph),
      ...findForms(paragraph),
      ...findUnmatched(paragraph),
    ]),
    ...findOpenEnds(reading),
  ];
}
