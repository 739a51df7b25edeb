import { foldText } from '../../lib/fold-text.ts';

// Folded. Taken off only where the figure has no unit of its own (columns of typed rows).
const COMMON_UNITS = new Set(
  [
    'ho so|van ban|nguoi|thu tuc|thu tuc hanh chinh|tthc|vu|viec|vu viec|cuoc|lan|luot|luot nguoi',
    'tin|bai|tin bai|tin, bai|phieu|don vi|nhiem vu|phong|buoi|hoi nghi|y kien|don|ngay|thang|to|doan',
    'can bo|cong chuc|dong chi|sang kien|mo hinh|dich vu|dong|d|vnd',
  ].flatMap((line) => line.split('|')),
);
const DONG = new Set(['dong', 'd', 'vnd', '₫']);

/** Whether amounts are kept in thousands, millions or billions, so that they may have decimals. */
export const isScaledUnit = (unit: string): boolean =>
  /\b(nghin|ngan|trieu|ty|ti)\b/.test(foldText(unit));

/**
 * Takes a unit that repeats the figure's own off the end: `1.144 hồ sơ` → `1.144`. Any other word
 * stays, so that `5 triệu` in a field of đồng is never read as 5.
 */
export function stripUnit(
  text: string,
  type: 'count' | 'money' | 'number' | 'percent',
  unit: string,
): string {
  const start = text.search(/[\p{L}%₫]/u);
  const [front, tail] = [text.slice(0, start), text.slice(start)];
  if (start < 1 || !/\d/.test(front)) {
    return text;
  }
  const word = foldText(tail).replace(/\.$/, '');
  const own = foldText(unit.normalize('NFC')).trim();
  const isOwn =
    own === ''
      ? (type !== 'percent' && COMMON_UNITS.has(word)) || (type === 'money' && DONG.has(word))
      : word === own || (own === 'dong' && DONG.has(word));
  return isOwn || (type === 'percent' && word === '%') ? front.trim() : text;
}
