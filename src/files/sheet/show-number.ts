import type { NumberLook } from './cell-formats.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Excel counts a 29 February 1900, so days from 1 March on are one further. */
const FIRST_SOUND_DAY = 61;
const LAST_DAY = 2_958_465;
const DIGITS = 15;
/** A number has no more decimals than this here; what is beyond is noise of division. */
const DECIMALS = 6;

/**
 * A number of a spreadsheet as one would type it here: a comma before decimals and no mark between
 * thousands, so that a year or a number of a document stays what it is; `98,68%` and `15/06/2023`
 * where the cell shows it so.
 */
export function showNumber(value: number, look: NumberLook, from1904: boolean): string {
  if (look.kind === 'percent') {
    return `${withComma(Number((value * 100).toPrecision(DIGITS)), Math.min(look.decimals, DECIMALS))}%`;
  }
  if (look.kind === 'date') {
    const day = Math.floor(value) + (from1904 ? 1462 : 0);
    if (day >= FIRST_SOUND_DAY && day <= LAST_DAY) return showDay(new Date((day - 25_569) * DAY));
  }
  return withComma(Number(value.toPrecision(DIGITS)), DECIMALS);
}

/** `2023-06-15` → `15/06/2023`; null for another text. */
export function showIsoDay(text: string): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text);
  return found ? `${found[3] ?? ''}/${found[2] ?? ''}/${found[1] ?? ''}` : null;
}

function showDay(day: Date): string {
  return showIsoDay(day.toISOString()) ?? '';
}

const formats = new Map<number, Intl.NumberFormat>();

function withComma(value: number, decimals: number): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('vi-VN', {
      maximumFractionDigits: decimals,
      useGrouping: false,
    });
    formats.set(decimals, format);
  }
  return format.format(Object.is(value, -0) ? 0 : value);
}
