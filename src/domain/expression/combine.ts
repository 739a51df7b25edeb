import type { Outcome, Scalar } from './outcome.ts';

export type Absent = Exclude<Outcome, { state: 'value' }>;

export const TRUE: Outcome = { state: 'value', value: true };
export const FALSE: Outcome = { state: 'value', value: false };
export const ZERO: Outcome = { state: 'value', value: 0 };
export const BLANK: Outcome = { state: 'blank', missing: [] };
export const WRONG_TYPE: Outcome = { state: 'notComputable', reason: 'wrong-type' };
export const DIVISION_BY_ZERO: Outcome = { state: 'notComputable', reason: 'division-by-zero' };
export const UNREADABLE: Outcome = { state: 'notComputable', reason: 'unreadable' };

export function valueOutcome(value: Scalar): Outcome {
  if (value === true) return TRUE;
  if (value === false) return FALSE;
  return { state: 'value', value };
}

/** A number, unless it has grown past what a double holds. */
export function numberOutcome(value: number): Outcome {
  return Number.isFinite(value) ? { state: 'value', value } : WRONG_TYPE;
}

function mergeMissing(left: readonly string[], right: readonly string[]): readonly string[] {
  if (right.length === 0) return left;
  if (left.length === 0) return right;
  return [...new Set([...left, ...right])];
}

/** What is left of two absences: filling in a blank does not make a division by 0 computable. */
export function mergeAbsent(left: Absent, right: Absent): Absent {
  if (left.state === 'notComputable') return left;
  if (right.state === 'notComputable') return right;
  return { state: 'blank', missing: mergeMissing(left.missing, right.missing) };
}

/** The absence in a pair, or null when both sides have a value. */
export function absentOf(left: Outcome, right: Outcome): Absent | null {
  if (left.state !== 'value') return right.state === 'value' ? left : mergeAbsent(left, right);
  return right.state === 'value' ? null : right;
}
