import { browserPrograms, type BrowserProgram } from '../e2e/harness/browsers.ts';

/** `npm run soak` runs the whole; `npm test` a short slice of each part. */
export const isWhole = process.env.SOAK === 'whole';

/** Both browsers, or in a slice the older one alone. */
export const soakPrograms: readonly BrowserProgram[] = isWhole
  ? browserPrograms
  : browserPrograms.slice(0, 1);

/** The seeds of a part: of one alone by SOAK_SEED, to look at a failure. */
export function seedsOf(count: { readonly short: number; readonly whole: number }): number[] {
  const only = process.env.SOAK_SEED;
  if (only !== undefined) return [Number(only)];
  return Array.from({ length: isWhole ? count.whole : count.short }, (_, index) => index + 1);
}

/** One line of the report at the end. */
export function tell(line: string): void {
  console.log(`soak: ${line}`);
}
