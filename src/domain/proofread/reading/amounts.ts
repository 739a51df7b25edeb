/** A number in a sentence, with what it counts. */
export interface Amount {
  readonly start: number;
  /** Behind the number and its "%". */
  readonly end: number;
  readonly value: number;
  /** Digits after the comma. */
  readonly decimals: number;
  readonly percent: boolean;
  /** In small letters; null where no known unit follows. */
  readonly unit: string | null;
  /** Behind the unit. */
  readonly unitEnd: number;
  readonly written: string;
  /** The whole of "a/b": the amount is `a`. */
  readonly whole: number | null;
}

/** What reports count; a unit that starts with another's words stands before it. */
const UNITS = [
  'hồ sơ|thủ tục hành chính|thủ tục|TTHC|lĩnh vực|phiếu|văn bản|kế hoạch|quyết định|thông báo|báo cáo',
  'công văn|nghị quyết|tờ trình',
  'cán bộ|công chức|viên chức|đồng chí|đ/c|người|đảng viên|biên chế|đại biểu|học viên|hộ gia đình|hộ',
  'lượt người|lượt|tin bài|tin, bài|bài viết|bài|tin|buổi|cuộc họp|cuộc|hội nghị|lớp|đợt|lần',
  'nhiệm vụ|nội dung|chỉ tiêu|tiêu chí|phản ánh|kiến nghị|PAKN|ý kiến|đơn thư|đơn|trường hợp|sáng kiến',
  'triệu đồng|tỷ đồng|nghìn đồng|đồng|máy vi tính|máy tính|máy in|máy scan|máy|thôn|xóm|tổ|khu|đơn vị',
  'dịch vụ công|dịch vụ|tài khoản|mã QR|thư mục|giao dịch|vụ việc|vụ|cơ quan|phòng|ngày|tháng|tuổi|m2|ha|km|giờ',
].join('|');
const UNIT = new RegExp(`^ ?(${UNITS})(?![A-Za-zÀ-ỹ])`, 'iu');
const NUMBER =
  /(?<![A-Za-zÀ-ỹ\d/.,_-])(\d{1,3}(?:\.\d{3}){1,4}|\d{1,12})(?:([.,])(\d{1,4}))?(?:\/(\d{1,3}(?:\.\d{3}){1,4}|\d{1,12}))?(?![\d/]|[.,]\d)( ?%)?/gu;

// Digits that count nothing.
const SKIP: readonly RegExp[] = [
  /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}/gu,
  /\d{1,2} tháng \d{1,2}(?: năm \d{4})?|(?<![A-Za-zÀ-ỹ])(?:tháng|quý|năm|ngày|giai đoạn|nhiệm kỳ) (?:thứ )?\d{1,4}(?: ?[-–] ?\d{1,4})?(?! ?%)/giu,
  /(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}/gu,
  /\d{1,6}[a-zđ]? ?(?:\/ ?\d{4} ?)?[/-] ?[A-ZĐ][A-Za-zÀ-ỹ-]*(?: ?[/-] ?[A-ZĐ][A-Za-zÀ-ỹ]*)?/gu,
  // "Công văn số 512", and not "tổng số 720 giao dịch".
  new RegExp(
    `(?<!(?:[Tt]ổng|ký|[Tt]rong|đó có|và) )(?<![A-Za-zÀ-ỹ])[Ss]ố ?:? \\d{1,6}(?:[:/,.] ?\\d{1,4})*(?![\\d.,]* ?(?:${UNITS})(?![A-Za-zÀ-ỹ]))`,
    'gu',
  ),
  /(?:ISO|TCVN|Đề án|khóa|Điều|khoản|điểm|Mục|mục|phụ lục|Phụ lục|Biểu|biểu|lần thứ|thứ|mức độ|Phần|Chương) \d{1,6}(?:[:/,.] ?\d{1,4})*(?: ?(?:và|,) ?\d{1,2}(?! ?[A-Za-zÀ-ỹ]))?/gu,
  /\d{1,4} ?[-–] ?\d{1,4} tuổi/gu,
  /\d{1,2} tháng (?:đầu|cuối|năm)/giu,
];

/** More numbers than any paragraph has. */
const MOST = 200;

function skipped(text: string): readonly (readonly [number, number])[] {
  return SKIP.flatMap((form) =>
    Array.from(
      text.matchAll(form),
      (match) => [match.index, match.index + match[0].length] as const,
    ),
  );
}

const digits = (written: string): number => Number(written.replaceAll('.', ''));

/** The numbers of a sentence that count or measure: no dates, codes, years or numbers of things. */
export function findAmounts(text: string): readonly Amount[] {
  if (!/\d/u.test(text)) {
    return [];
  }
  const skip = skipped(text);
  const amounts: Amount[] = [];
  // Places to skip come in no order; one pass marks them.
  const isSkipped = new Uint8Array(text.length);
  for (const [from, to] of skip) isSkipped.fill(1, from, to);
  for (const match of text.matchAll(NUMBER)) {
    const [all, whole = '', mark, fraction, over, sign] = match;
    const start = match.index;
    if (isSkipped[start] === 1) continue;
    if (amounts.length >= MOST) break;
    const percent = sign !== undefined;
    if (mark === '.' && !percent) continue;
    const value =
      mark === undefined ? digits(whole) : Number(`${digits(whole)}.${fraction ?? '0'}`);
    const end = start + all.length;
    const unit = percent ? null : UNIT.exec(text.slice(end, end + 30));
    amounts.push({
      start,
      end,
      value,
      decimals: fraction?.length ?? 0,
      percent,
      unit: unit?.[1]?.toLowerCase() ?? null,
      unitEnd: end + (unit?.[0].length ?? 0),
      written: all.trim(),
      whole: over === undefined || mark !== undefined ? null : digits(over),
    });
  }
  return amounts;
}

/** Whether a percentage says `part` of `whole` at the digits it shows. */
export function fitsPercent(
  shown: Pick<Amount, 'value' | 'decimals'>,
  part: number,
  whole: number,
): boolean {
  return (
    whole > 0 && Math.abs((part / whole) * 100 - shown.value) <= 0.5 * 10 ** -shown.decimals + 1e-9
  );
}

/** Whether digits were cut off instead of rounded. */
export function isCutPercent(
  shown: Pick<Amount, 'value' | 'decimals'>,
  part: number,
  whole: number,
): boolean {
  if (whole <= 0) return false;
  const scale = 10 ** shown.decimals;
  return Math.abs(Math.floor((part / whole) * 100 * scale + 1e-9) / scale - shown.value) < 1e-9;
}
