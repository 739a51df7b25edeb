import type { ReadProblem, Reading } from './reading.ts';
import { splitDigits, type DigitSplit } from './split-digits.ts';
import { isScaledUnit, stripUnit } from './strip-unit.ts';
import { foldText } from '../../lib/fold-text.ts';
import { tidyTyped } from './tidy-typed.ts';

export type NumericType = 'count' | 'money' | 'number' | 'percent';

/** From here on a sum would no longer be exact to the last unit. */
const TOO_LARGE = 1e15;
const NONE = new Set(['khong', 'khong co', 'khong phat sinh', 'ko']);
const MAX_DIGITS = 400;

/** A decimal as text, or what keeps it from being one. */
type Decimal = { readonly text: string } | { readonly problem: ReadProblem };

function decideWhole(split: DigitSplit): Decimal {
  switch (split.form) {
    case 'whole':
      return { text: split.digits };
    case 'three-after-mark':
      return { text: split.whole + split.fraction };
    case 'decimal':
      if (/[1-9]/.test(split.fraction)) {
        return { problem: 'not-whole' };
      }
      // "1.00" may be 1.000 with a zero lost.
      return split.mark === '.' ? { problem: 'ambiguous-separator' } : { text: split.whole };
    case 'ambiguous':
      return { problem: 'ambiguous-separator' };
    case 'not-digits':
      return { problem: 'not-a-number' };
  }
}

function decideDecimal(split: DigitSplit, type: NumericType): Decimal {
  switch (split.form) {
    case 'whole':
      return { text: split.digits };
    case 'decimal':
      return { text: `${split.whole}.${split.fraction}` };
    case 'three-after-mark':
      if (type === 'money' && split.mark === '.') {
        return { text: split.whole + split.fraction };
      }
      // As thousands a percentage would be over 100; a comma is the Vietnamese decimal mark.
      return type === 'percent' || (type === 'number' && split.mark === ',')
        ? { text: `${split.whole}.${split.fraction}` }
        : { problem: 'ambiguous-separator' };
    case 'ambiguous':
      return { problem: 'ambiguous-separator' };
    case 'not-digits':
      return { problem: 'not-a-number' };
  }
}

function check(decimal: Decimal, type: NumericType): number | ReadProblem {
  if ('problem' in decimal) {
    return decimal.problem;
  }
  const value = Number(decimal.text);
  if (value >= TOO_LARGE) {
    return 'too-large';
  }
  if (type !== 'percent') {
    return value;
  }
  // Shifted as text: 57.39 / 100 is not the number nearest to 0.5739.
  return value > 100 ? 'over-100' : Number(`${decimal.text}e-2`);
}

/**
 * Reads a number as Vietnamese officials type it.
 *
 * - `count`, and `money` in đồng, are whole, so one mark before exactly three digits parts thousands:
 *   `1.144` and `2,972` (Excel with American settings) are 1144 and 2972; `1,5` is `not-whole`.
 * - `money` in a scaled unit (triệu đồng) may have decimals: `1.144` is 1144, `1,5` is 1.5, `1,144` is
 *   ambiguous.
 * - `percent` is a **ratio** (`96,68` → 0.9668), as indicators are; `96.688` is 96,688% because
 *   thousands would be over 100.
 * - `number`: a comma is decimal, a dot before other than three digits too; `1.144` is ambiguous.
 * - "Không", "không có", "không phát sinh" are 0 for `count` and `money`.
 * - A dash alone is unreadable: some write it for 0, others for "chưa có số liệu".
 */
export function readNumber(type: NumericType, typed: string, unit = ''): Reading {
  const text = tidyTyped(typed);
  if (text === '') {
    return { state: 'blank' };
  }
  const unreadable = (problem: ReadProblem): Reading => ({ state: 'unreadable', typed, problem });
  const canBeNone = type === 'count' || type === 'money';
  if (canBeNone && text.length < 30 && NONE.has(foldText(text).replace(/[.]$/, ''))) {
    return { state: 'value', value: 0 };
  }

  const bare = stripUnit(text, type, unit);
  const signed = /^([-+] ?|\()(.*?)(\)?)$/.exec(bare);
  const body = signed === null ? bare : (signed[2] ?? '');
  const bracketed = signed?.[1] === '(';
  if (bracketed !== (signed?.[3] === ')') && signed !== null) {
    return unreadable('not-a-number');
  }

  const split = splitDigits(body);
  const whole = type === 'count' || (type === 'money' && !isScaledUnit(unit));
  const result =
    split.form === 'whole' && split.digits.length > MAX_DIGITS
      ? 'too-large'
      : check(whole ? decideWhole(split) : decideDecimal(split, type), type);
  const isNegative = bracketed || bare.startsWith('-');
  if (isNegative && split.form !== 'not-digits' && result !== 0) {
    return unreadable('negative');
  }
  return typeof result === 'number' ? { state: 'value', value: result } : unreadable(result);
}
