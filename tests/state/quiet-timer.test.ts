import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { QuietTimer } from '../../src/state/quiet-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function quiet() {
  const run = vi.fn();
  return { run, timer: new QuietTimer(run, { rest: 100, longest: 500 }) };
}

it('runs once the hands rest, once for all that was done', () => {
  const { run, timer } = quiet();
  timer.touch();
  vi.advanceTimersByTime(90);
  timer.touch();
  vi.advanceTimersByTime(99);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledTimes(1);
});

it('runs also while the hands never rest', () => {
  const { run, timer } = quiet();
  for (let at = 0; at < 1100; at += 50) {
    timer.touch();
    vi.advanceTimersByTime(50);
  }
  expect(run).toHaveBeenCalledTimes(2);
});

it('may be hurried, or stopped; neither runs what is not due', () => {
  const { run, timer } = quiet();
  timer.hurry();
  expect(run).not.toHaveBeenCalled();
  timer.touch(10);
  timer.hurry();
  expect(run).toHaveBeenCalledTimes(1);
  timer.touch();
  timer.stop();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});
