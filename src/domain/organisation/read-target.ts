import { readNumber } from '../figure/read-number.ts';
import type { ReadProblem } from '../figure/reading.ts';

/** What an indicator should reach, or, of what should be rare, not exceed. */
export interface Target {
  readonly bound: 'atLeast' | 'atMost';
  /** A ratio, as indicators are: 0.95 for 95%. */
  readonly value: number;
}

export type TargetReading =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly target: Target }
  | { readonly state: 'unreadable'; readonly problem: ReadProblem };

const AT_LEAST = /^(?:>=|≥|tối thiểu|ít nhất|từ)\s*/iu;
const AT_MOST = /^(?:<=|≤|tối đa|không quá)\s*/iu;
const UPWARDS = /\s*trở lên$/iu;
const DOWNWARDS = /\s*trở xuống$/iu;

/** Binary fractions: 0.1 + 0.2 reaches 0.3. */
const TOLERANCE = 1e-9;

/** Reads a target in per cent: `95`, `95,5%`, `từ 95% trở lên`; `≤ 5` and `không quá 5%` are upper limits. */
export function readTarget(typed: string): TargetReading {
  const text = typed.normalize('NFC').trim();
  const bound = AT_MOST.test(text) || DOWNWARDS.test(text) ? 'atMost' : 'atLeast';
  const number = [AT_LEAST, AT_MOST, UPWARDS, DOWNWARDS].reduce(
    (rest, words) => rest.replace(words, ''),
    text,
  );
  const reading = readNumber('percent', number);
  if (reading.state === 'value' && typeof reading.value === 'number') {
    return { state: 'value', target: { bound, value: reading.value } };
  }
  if (reading.state === 'unreadable') return { state: 'unreadable', problem: reading.problem };
  return text === '' ? { state: 'blank' } : { state: 'unreadable', problem: 'not-a-number' };
}

/** Whether a period's value keeps to the target. */
export function meetsTarget({ bound, value }: Target, reached: number): boolean {
  return bound === 'atLeast' ? reached >= value - TOLERANCE : reached <= value + TOLERANCE;
}
