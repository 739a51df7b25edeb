// The page around the frames: runs seeds, some at a time, since most of their time is waiting.
import { FuzzRun, type FuzzOutcome } from './fuzz-run.ts';

declare global {
  interface Window {
    runSeeds?: (seeds: readonly number[], acts: number) => Promise<FuzzOutcome[]>;
  }
}

window.runSeeds = (seeds, acts) => Promise.all(seeds.map((seed) => new FuzzRun(seed).run(acts)));
