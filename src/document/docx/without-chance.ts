/** A zip file knows no earlier time. */
const FIRST_ZIP_YEAR = Date.UTC(1980, 0, 2);

/**
 * Does work that draws numbers by chance or looks at the clock, so that it comes to the same each time. The
 * library takes ids from `Math.random` and the times in its zip files from `Date.now`, and has no option for
 * either. `work` must be done when it returns: both are put back then.
 */
export function withoutChance<Value>(now: Date, work: () => Value): Value {
  const { random } = Math;
  const clock = Date.now;
  const time = Math.max(now.getTime(), FIRST_ZIP_YEAR);
  // Mulberry32: ids need only differ within a file.
  let state = 0;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  Date.now = () => time;
  try {
    return work();
  } finally {
    Math.random = random;
    Date.now = clock;
  }
}
