import type { FrozenReport } from '../../domain/report/issue.ts';

/** What is given to the screen that opens reports again: a .docx, or a report of a copy that was read. */
type Handed = File | { readonly name: string; readonly frozen: FrozenReport };

let handed: Handed | null = null;

/** Gives it to that screen, from the one on which it was chosen. */
export function handOver(given: Handed): void {
  handed = given;
}

/** What was handed over, once. */
export function takeHanded(): Handed | null {
  const given = handed;
  handed = null;
  return given;
}
