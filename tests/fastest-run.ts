/** Milliseconds of the fastest of some runs: other work on the machine only ever adds. */
export function fastestRun(work: () => void, runs = 8): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
