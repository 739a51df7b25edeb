import type { Paragraph } from './paragraph.ts';
import type { Item } from './read-blocks.ts';

/** The parts of an administrative document, found by their words; null where they are not. */
export interface Zones {
  /** "BÁO CÁO" alone on its line. */
  readonly kind: Paragraph | null;
  readonly head: readonly Paragraph[];
  /** Subject (trích yếu), in one or several lines. */
  readonly title: readonly Paragraph[];
  /** From the title to the first heading. */
  readonly opening: readonly Paragraph[];
  /** "Trên đây là báo cáo …" */
  readonly closing: Paragraph | null;
  readonly recipientsLabel: Paragraph | null;
  readonly recipients: readonly Paragraph[];
  readonly signature: readonly Paragraph[];
  /** First and last item of the text between title and closing. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** First item behind the signature, where annexes stand. */
  readonly annexStart: number;
}

const HEADING = /^(?:I|1|A)\s?[.)]\s?\p{Lu}|^(?:Phần|PHẦN) (?:thứ|THỨ|I|1)/u;
const STARTS_TEXT =
  /^(?:Thực hiện|Căn cứ|Theo|Để|Nhằm|Trong|Ngay|Ngày|Năm|Kính gửi|Xét|Được|Quán triệt|UBND|Ủy ban|Uỷ ban|Ban |-|\+)/u;
const SIGNS = /^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}/u;
const HEAD_WORDS =
  /cộng h[oò][aà] xã hội|độc lập ?-|^\s*số ?:|, ngày .{0,12}tháng|^[ỦU][ỶY] BAN|^UỶ BAN|^(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|BAN CHỈ ĐẠO|HUYỆN|TỈNH|ĐẢNG)/iu;
const LONGEST_TITLE = 320;

const at = (items: readonly Item[], index: number): Paragraph | null => {
  const item = items[index];
  return item?.kind === 'paragraph' ? item.paragraph : null;
};

function firstWhere(
  items: readonly Item[],
  from: number,
  test: (paragraph: Paragraph) => boolean,
): number {
  for (let index = from; index < items.length; index += 1) {
    const paragraph = at(items, index);
    if (paragraph !== null && test(paragraph)) return index;
  }
  return -1;
}

const between = (items: readonly Item[], from: number, to: number): readonly Paragraph[] =>
  items
    .slice(from, Math.max(from, to))
    .flatMap((item) => (item.kind === 'paragraph' ? [item.paragraph] : []));

/** Lines behind the signature that belong to it: post, and the signer's name. */
function signatureEnd(items: readonly Item[], from: number): number {
  let index = from + 1;
  while (index < items.length && index < from + 6) {
    const paragraph = at(items, index);
    if (
      paragraph === null ||
      paragraph.text.length > 60 ||
      /^(?:B\.?\d|PHỤ LỤC|BIỂU)/iu.test(paragraph.text)
    ) {
      break;
    }
    index += 1;
  }
  return index;
}

export function readZones(items: readonly Item[]): Zones {
  const headingAt = firstWhere(items, 0, ({ text }) => HEADING.test(text));
  const limit = headingAt < 0 ? Math.min(items.length, 12) : headingAt;
  const kindAt = firstWhere(
    items.slice(0, limit),
    0,
    ({ text }) => /^BÁO CÁO(?: |$)/u.test(text) && text.length < 60,
  );
  let titleAt = kindAt + 1;
  if (kindAt < 0) {
    while (titleAt < limit && HEAD_WORDS.test(at(items, titleAt)?.text ?? '')) titleAt += 1;
  }
  let titleEnd = titleAt;
  let length = 0;
  while (titleEnd < limit) {
    const text = at(items, titleEnd)?.text ?? '';
    length += text.length;
    const isTitle =
      titleEnd === titleAt
        ? length <= LONGEST_TITLE
        : !STARTS_TEXT.test(text) || text.startsWith('(');
    if (!isTitle || length > LONGEST_TITLE || /[.:]$/u.test(text)) break;
    titleEnd += 1;
  }

  const last = (test: (paragraph: Paragraph) => boolean): number => {
    for (let index = items.length - 1; index >= 0; index -= 1) {
      const paragraph = at(items, index);
      if (paragraph !== null && test(paragraph)) return index;
    }
    return -1;
  };
  const closingAt = last(({ text }) => /^Trên đây là/iu.test(text));
  const recipientsAt = last(({ text }) => /^nơi nhận/iu.test(text));
  let signatureAt = last(({ text }) => SIGNS.test(text) && text.length < 100);
  // "TM. ỦY BAN NHÂN DÂN", then "KT. CHỦ TỊCH".
  while (signatureAt > 0 && SIGNS.test(at(items, signatureAt - 1)?.text ?? '')) signatureAt -= 1;
  const ends = [closingAt, recipientsAt, signatureAt].filter((index) => index > titleEnd);
  const bodyEnd = ends.length === 0 ? items.length : Math.min(...ends);
  const footEnd = Math.max(
    signatureAt < 0 ? -1 : signatureEnd(items, signatureAt),
    recipientsAt,
    closingAt,
  );
  const recipientsEnd =
    recipientsAt < 0 ? 0 : firstWhere(items, recipientsAt + 1, ({ text }) => !/^[-–+]/u.test(text));
  const bodyStart = headingAt < 0 ? titleEnd : headingAt;

  return {
    kind: at(items, kindAt),
    head: between(items, 0, kindAt < 0 ? titleAt : kindAt),
    title: between(items, titleAt, titleEnd),
    opening: between(items, titleEnd, bodyStart),
    closing: at(items, closingAt),
    recipientsLabel: at(items, recipientsAt),
    recipients:
      recipientsAt < 0
        ? []
        : between(items, recipientsAt + 1, recipientsEnd < 0 ? items.length : recipientsEnd),
    signature: signatureAt < 0 ? [] : between(items, signatureAt, signatureEnd(items, signatureAt)),
    bodyStart: Math.min(bodyStart, bodyEnd),
    bodyEnd,
    annexStart: footEnd < 0 ? items.length : Math.max(footEnd, bodyEnd),
  };
}
