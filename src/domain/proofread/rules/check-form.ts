import { foldText } from '../../../lib/fold-text.ts';
import { markParagraph, type Draft } from '../draft.ts';
import { isRecipient } from '../is-recipient.ts';
import { findPlaces } from '../reading/find-places.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

/** Parts of the head of an administrative document (Nghị định 30/2020/NĐ-CP, Điều 8), by their signs. */
const HEAD_PARTS: readonly (readonly [name: string, form: RegExp])[] = [
  ['country', /cộng h[oò][aà] xã hội/iu],
  ['issuer', /^(?:[ỦU][ỶY] BAN|UỶ BAN|BAN CHỈ ĐẠO|ĐẢNG|HỘI ĐỒNG|UBND|Ủy ban|Uỷ ban)/mu],
  ['number', /^số ?: ?[\d]{1,5} ?[/-]/imu],
  ['date', /, ?ngày ?\d{1,2} ?tháng ?\d{1,2} ?năm ?\d{4}/iu],
];

function checkHead({ zones, items, paragraphs }: Reading): readonly Draft[] {
  const first = zones.head[0] ?? zones.kind ?? zones.title[0] ?? paragraphs[0];
  // A passage that was pasted alone has no head to miss.
  if (first === undefined || items.length < 15) return [];
  const head = zones.head.map(({ text }) => text).join('\n');
  const missing = HEAD_PARTS.filter(([, form]) => !form.test(head)).map(([name]) => name);
  if (zones.kind === null) missing.push('kind');
  return missing.length === 0
    ? []
    : [
        markParagraph(first, {
          rule: 'R-REQ-NUMBER',
          code: 'header-missing',
          severity: 'error',
          params: { parts: missing.join(',') },
        }),
      ];
}

function checkSignature({ zones, paragraphs }: Reading): readonly Draft[] {
  const { signature, recipients, recipientsLabel } = zones;
  const drafts: Draft[] = [];
  const base = { rule: 'R-SIGN', severity: 'info' } as const;
  signature.forEach((paragraph, index) => {
    const { text } = paragraph;
    if (
      /^TM\. ?[ỦU][ỶY] BAN NHÂN DÂN (?:XÃ|PHƯỜNG|THỊ TRẤN)|^TM\. ?UỶ BAN NHÂN DÂN (?:XÃ|PHƯỜNG)/u.test(
        text,
      )
    ) {
      drafts.push(
        markParagraph(paragraph, { ...base, code: 'signature-level', params: { found: text } }),
      );
    }
    const isPost = index > 0 && /^(?:phó )?(?:chủ tịch|trưởng ban)/iu.test(text);
    if (isPost && /\p{Ll}/u.test(text) && text.length < 60) {
      drafts.push(
        markParagraph(paragraph, { ...base, code: 'signature-post', params: { found: text } }),
      );
    }
  });
  const archive = recipients.find(({ text }) => /^[-–+] ?lưu/iu.test(text));
  if (archive !== undefined && !/Lưu ?: ?VT/iu.test(archive.text)) {
    drafts.push(
      markParagraph(archive, { ...base, code: 'archive-line', params: { found: archive.text } }),
    );
  }
  // Without its dash it is none of the list, but it is there.
  const behind =
    recipientsLabel === null ? [] : paragraphs.slice(paragraphs.indexOf(recipientsLabel));
  const last = recipients.at(-1);
  if (
    last !== undefined &&
    !behind.some(({ text }) => /(?<![A-Za-zÀ-ỹ])lưu ?:|^[-–+]? ?lưu/iu.test(text))
  ) {
    drafts.push(markParagraph(last, { ...base, code: 'archive-missing', params: {} }));
  }
  return drafts;
}

const REPORTS_TO =
  /(?:kính |xin )?báo cáo(?= (?:với )?(?:UBND|HĐND|[UỦ][ỷy] ban|[Pp]hòng|Sở|Ban Chỉ đạo|Ban Thường vụ|Huyện|Đảng|Văn phòng))/u;
const BODY =
  /(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|[Pp]hòng|Sở|Ban [Cc]hỉ đạo|[Bb]an [Cc]hỉ đạo|Huyện [uủ][ỷy]|Đảng [uủ][ỷy]|Văn phòng) (?:[A-Za-zÀ-ỹ]+ ?){1,8}/gu;

/** Letters have no type in their symbol; plans and decisions that are cited first ask for nothing. */
const REQUEST = /^(?!(?:KH|QĐ|NQ|CT|TB|HD|BC|TTr|NĐ|TT|QH)[-/\d])\p{Lu}[\p{L}]*-|^CV\//u;
const ADDRESSED = /^kính gửi/iu;
const SAME = ({ text }: Paragraph): boolean => /như trên/iu.test(text);

/** Those named under "Kính gửi", for whom "Như trên" stands among the recipients. */
function addressees(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const at = paragraphs.findIndex(({ text }) => ADDRESSED.test(text));
  if (at < 0) return [];
  const behind = paragraphs.slice(at + 1);
  const end = behind.findIndex(({ text }) => !/^[-–+]|^kính gửi/iu.test(text));
  return paragraphs.slice(at, end < 0 ? undefined : at + 1 + end);
}

function checkRecipients({
  zones: { opening, closing, recipients, recipientsLabel },
  citations,
  known,
  paragraphs,
}: Reading): readonly Draft[] {
  if (recipients.length === 0 || recipientsLabel === null) return [];
  const sent = [...recipients, ...(recipients.some(SAME) ? addressees(paragraphs) : [])];
  const wanted: { body: string; asked: boolean }[] = [];
  if (closing !== null) {
    const at = closing.text.search(REPORTS_TO);
    if (at >= 0) {
      const tail = closing.text.slice(at);
      for (const match of tail.matchAll(BODY)) {
        for (const part of match[0].split(/ và (?=[A-Za-zÀ-ỹ])/u)) {
          if (/^(?:UBND|HĐND|[UỦ][ỷy] ban|[Pp]hòng|Sở|Ban)/u.test(part)) {
            wanted.push({ body: part.trim(), asked: false });
          }
        }
      }
    }
  }
  const [asking] = opening.filter(({ text }) => !ADDRESSED.test(text));
  for (const { issuer, paragraph, symbol } of citations) {
    // The letter at the head of the opening is what asked for the report.
    const isRequest = REQUEST.test(symbol) && asking === paragraph;
    if (isRequest && issuer !== null && /huyện|tỉnh|thành phố|quận|thị xã/iu.test(issuer)) {
      wanted.push({ body: issuer, asked: true });
    }
  }
  const told = new Set<string>();
  return wanted.flatMap(({ body, asked }) => {
    const bare = body.replace(/\.\/\.$/u, '').trim();
    const place = findPlaces(bare, known)[0];
    const name = place === undefined ? bare : bare.slice(0, place.end);
    const key = foldText(name.split(' ').slice(0, 3).join(' '));
    if (
      isRecipient(
        name,
        sent.map(({ text }) => text),
      ) ||
      told.has(key)
    )
      return [];
    told.add(key);
    const draft = {
      rule: 'R-RECIP',
      code: 'recipient-missing' as const,
      severity: 'warning' as const,
      params: { body: name, asked: asked ? 1 : 0 },
    };
    // Where the report says whom it goes to, or else the first line of the list.
    const at = closing?.text.search(REPORTS_TO) ?? -1;
    return closing === null || at < 0
      ? [markParagraph(recipients[0] ?? recipientsLabel, draft)]
      : [{ ...draft, paragraph: closing, start: at, end: closing.text.length }];
  });
}

const ANNEX =
  /(?:[Pp]hụ lục|[Bb]iểu(?: mẫu)?|[Pp]hục lục)(?: số)? ?(?:(\d{1,2}|[IVX]{1,4}|[A-Z]\.\d)(?![A-Za-zÀ-ỹ\d]))?[^.;)]{0,12}(?:kèm theo|gửi kèm|đính kèm|đi kèm)|(?:kèm theo|gửi kèm|đính kèm)(?: báo cáo này)? (?:các )?(?:[Pp]hụ lục|[Bb]iểu)(?: số)? ?(?:(\d{1,2}|[IVX]{1,4})(?![A-Za-zÀ-ỹ\d]))?/gu;

/** Annexes that the text announces and the document does not have. */
function checkAnnexes({ paragraphs, items, zones, tables }: Reading): readonly Draft[] {
  const behind = items.slice(zones.annexStart);
  const titles = behind.flatMap((item) =>
    item.kind === 'paragraph'
      ? [item.paragraph.text]
      : [item.table.rows[0]?.map(({ text }) => text).join(' ') ?? ''],
  );
  const hasAny =
    titles.some((text) => /^(?:phụ lục|biểu|bảng|[A-Z]\.\d)/iu.test(text)) ||
    (tables.length > 0 && behind.some(({ kind }) => kind === 'table'));
  const told = new Set<string>();
  return paragraphs.flatMap((paragraph) =>
    Array.from(paragraph.text.matchAll(ANNEX)).flatMap((match) => {
      const number = match[1] ?? match[2] ?? '';
      const bare = number.replace(/^0/u, '');
      const isThere =
        number === ''
          ? hasAny
          : titles.some((text) =>
              new RegExp(
                `^(?:phụ lục|biểu)[^\\d\\p{Lu}]{0,8}0?${bare}(?![\\dA-Za-zÀ-ỹ])`,
                'iu',
              ).test(text),
            );
      const key = number === '' ? 'any' : bare;
      if (isThere || told.has(key)) return [];
      told.add(key);
      return [
        {
          rule: 'R-REQ-ANNEX',
          code: 'annex-absent' as const,
          severity: 'error' as const,
          paragraph,
          start: Math.max(0, match.index - 5),
          end: match.index + match[0].length,
          params: { found: number === '' ? 'phụ lục' : `Phụ lục ${number}` },
        },
      ];
    }),
  );
}

/** The head, the signature, the recipients and the annexes. */
export function checkForm(reading: Reading): readonly Draft[] {
  return [
    ...checkHead(reading),
    ...checkSignature(reading),
    ...checkRecipients(reading),
    ...checkAnnexes(reading),
  ];
}
