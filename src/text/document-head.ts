import type { IsoDate } from '../domain/period/period.ts';
import { formatLongDate } from './format-date.ts';

/** Where the document office writes the number in. */
const ROOM = ' '.repeat(8);

/**
 * `Số: 15/BC-UBND`; numbers below ten with a zero, and room while there is no number (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.3).
 */
export function numberLine(typed: string, symbol: string): string {
  const number = typed.trim();
  if (number.includes('/')) return `Số: ${number}`;
  const text = /^\d$/.test(number) ? `0${number}` : number;
  return text === '' ? `Số:${ROOM}/${symbol}` : `Số: ${text}/${symbol}`;
}

/** `Thống Nhất, ngày 09 tháng 6 năm 2023`, with room while the day is not known. */
export function placeAndDate(place: string, date: IsoDate | null): string {
  return `${place}, ${date === null ? 'ngày … tháng … năm …' : formatLongDate(date)}`;
}

/**
 * `(Kèm theo Báo cáo số 15/BC-UBND ngày 09 tháng 6 năm 2023 của Ủy ban nhân dân xã Thống Nhất)`, with
 * room for what is not known (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1).
 */
export function attachedLine(to: {
  /** `BÁO CÁO` */
  readonly document: string;
  readonly number: string;
  readonly symbol: string;
  readonly date: IsoDate | null;
  readonly issuer: string;
}): string {
  const { document, number, symbol, date, issuer } = to;
  const lower = document.toLocaleLowerCase('vi');
  const name = lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
  const line = numberLine(number, symbol).replace(/^Số:/u, 'số').replace(/\s+/gu, ' ');
  const numbered = number.trim() === '' ? `số …/${symbol}` : line;
  const day = date === null ? 'ngày … tháng … năm …' : formatLongDate(date);
  return `(Kèm theo ${name} ${numbered} ${day} của ${issuer})`;
}

const SAME_AS_ABOVE = 'Như trên';

const bare = (line: string): string =>
  line
    .trim()
    .replace(/^[-–+•]\s*/u, '')
    .replace(/[\s;.,]+$/u, '');

/**
 * Nơi nhận as it is printed: each line ends with `;` and the last with `.`. A report that is
 * `addressed` has its addressees above, and `- Như trên;` stands for them here (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.9); otherwise they come first by name, so that none is missing.
 */
export function recipientLines(
  recipients: readonly string[],
  addressees: readonly string[],
  addressed: boolean,
): readonly string[] {
  const reportedTo = addressees.map(bare).filter((line) => line !== '');
  const above = new Set([SAME_AS_ABOVE, ...reportedTo]);
  const others = recipients.map(bare).filter((line) => line !== '' && !above.has(line));
  const first = addressed && reportedTo.length > 0 ? [SAME_AS_ABOVE] : reportedTo;
  const lines = [...first, ...others];
  return lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`);
}
