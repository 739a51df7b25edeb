import type { ReadProblem } from '../domain/figure/reading.ts';
import { tidyTyped } from '../domain/figure/tidy-typed.ts';
import { assertNever } from '../lib/assert-never.ts';
import { daysInMonth } from '../lib/iso-day.ts';
import { formatCount } from './format-number.ts';
import { quoted, type ProblemText } from './problem-text.ts';

const NONE_OR_BLANK = 'Không phát sinh thì gõ 0 hoặc “Không”; chưa có số liệu thì để trống ô.';

function notANumber(typed: string): ProblemText {
  const text = tidyTyped(typed.slice(0, 200));
  if (/^-+$/.test(text)) {
    return {
      message: `${quoted(typed)} có thể hiểu là bằng 0 hoặc là chưa có số liệu.`,
      hint: NONE_OR_BLANK,
    };
  }
  if (/\d.*(?:nghìn|ngàn|triệu|tỷ|tỉ)/iu.test(text)) {
    return {
      message: `${quoted(typed)}: chưa đọc được thành số vì có chữ chỉ hàng nghìn, triệu, tỷ.`,
      hint: 'Gõ đủ các chữ số theo đơn vị tính ghi cạnh ô, như 319.317.000.',
    };
  }
  return {
    message: `${quoted(typed)}: chưa đọc được thành số vì có chữ hoặc ký hiệu lạ.`,
    hint: `Chỉ gõ chữ số, như 1.144 hoặc 96,68. ${NONE_OR_BLANK}`,
  };
}

function ambiguous(typed: string): ProblemText {
  const text = tidyTyped(typed.slice(0, 200));
  const message = `${quoted(typed)}: chưa đọc được thành số vì dấu chấm, dấu phẩy hoặc khoảng trống có thể hiểu nhiều cách.`;
  const oneMark = /^(\d{1,3})([.,])(\d{3})(?!\d)/.exec(text);
  if (oneMark !== null) {
    const [, whole = '', mark = '', fraction = ''] = oneMark;
    // A comma was read as neither, so one more digit tells a decimal.
    const decimal = mark === ',' ? `${whole},${fraction}0` : `${whole},${fraction}`;
    const thousands = whole + fraction;
    return {
      message,
      hint: `Nếu là ${formatCount(Number(thousands))} (hàng nghìn) thì gõ ${thousands}; nếu là số lẻ thì gõ ${decimal}.`,
    };
  }
  const digits = text.replace(/\D/g, '');
  const guess =
    digits.length > 0 && digits.length <= 15
      ? `Nếu là ${formatCount(Number(digits))} thì gõ ${String(Number(digits))}; nếu `
      : 'Nếu ';
  return { message, hint: `${guess}có phần lẻ thì dùng một dấu phẩy, như 96,68.` };
}

function over100(typed: string): ProblemText {
  const digits = /^(\d{2})(\d{1,2})$/.exec(tidyTyped(typed.slice(0, 20)).replace(/ ?%$/, ''));
  const decimal = digits === null ? '' : `${digits[1] ?? ''},${digits[2] ?? ''}`;
  return {
    message: `${quoted(typed)}: tỷ lệ không thể quá 100%.`,
    hint:
      decimal === ''
        ? 'Xem lại số đem chia và số chia, hoặc dấu phẩy của phần lẻ.'
        : `Nếu là ${decimal}% thì gõ ${decimal} (phần lẻ sau dấu phẩy).`,
  };
}

function noSuchDay(typed: string): ProblemText {
  const message = `${quoted(typed)}: trên lịch không có ngày này.`;
  const numbers = /(\d{1,2})\D{1,8}(\d{1,2})\D{1,6}(\d{4}|\d{2})(?!\d)/.exec(
    tidyTyped(typed.slice(0, 100)),
  );
  const [, , monthText = '', yearText = ''] = numbers ?? [];
  const month = Number(monthText);
  const year = Number(yearText.length === 2 ? `20${yearText}` : yearText);
  if (numbers === null || month < 1) {
    return { message, hint: 'Gõ lại ngày/tháng/năm, như 09/6/2023.' };
  }
  return month > 12
    ? { message, hint: `Không có tháng ${String(month)}. Gõ ngày trước, tháng sau, như 09/6/2023.` }
    : {
        message,
        hint: `Tháng ${String(month)} năm ${String(year)} có ${String(daysInMonth(year, month))} ngày. Gõ lại ngày đúng.`,
      };
}

/** Why a typed text is no value, how it could be meant, and what to type instead. */
export function readProblemText(typed: string, problem: ReadProblem): ProblemText {
  switch (problem) {
    case 'not-a-number':
      return notANumber(typed);
    case 'ambiguous-separator':
      return ambiguous(typed);
    case 'not-whole':
      return {
        message: `${quoted(typed)}: ô này là số nguyên, không có phần lẻ.`,
        hint: 'Gõ số nguyên, như 1144 hoặc 1.144; dấu phẩy chỉ dùng cho phần lẻ.',
      };
    case 'negative':
      return {
        message: `${quoted(typed)}: số liệu này không thể âm.`,
        hint: 'Gõ lại không có dấu trừ hoặc dấu ngoặc; phần tăng, giảm ghi ở lời văn.',
      };
    case 'too-large':
      return {
        message: `${quoted(typed)}: số quá lớn, từ một triệu tỷ trở lên.`,
        hint: 'Xem có gõ thừa chữ số hoặc dán liền hai ô hay không.',
      };
    case 'over-100':
      return over100(typed);
    case 'not-a-date':
      return {
        message: `${quoted(typed)}: chưa đọc được thành ngày.`,
        hint: 'Gõ đủ ngày/tháng/năm, như 09/6/2023 hoặc “ngày 09 tháng 6 năm 2023”.',
      };
    case 'no-such-day':
      return noSuchDay(typed);
    default:
      return assertNever(problem);
  }
}
