/** A scale from 0 in round steps. */
export interface ValueAxis {
  readonly top: number;
  readonly ticks: readonly number[];
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const;
const WANTED_TICKS = 5;

/** Round steps up to at least the largest value, about five of them. */
export function valueAxis(largest: number): ValueAxis {
  const rough = Math.max(largest, 1) / WANTED_TICKS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = ROUND_STEPS.find((step) => step * magnitude >= rough) ?? 10;
  const step = factor * magnitude;
  const count = Math.ceil(Math.max(largest, 1) / step);
  return {
    top: count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
  };
}
