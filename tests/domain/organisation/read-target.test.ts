import { describe, expect, it } from 'vitest';
import {
  meetsTarget,
  readTarget,
  type TargetReading,
} from '../../../src/domain/organisation/read-target.ts';

const atLeast = (value: number): TargetReading => ({
  state: 'value',
  target: { bound: 'atLeast', value },
});
const atMost = (value: number): TargetReading => ({
  state: 'value',
  target: { bound: 'atMost', value },
});

describe('a target as typed', () => {
  it.each<readonly [string, TargetReading]>([
    ['', { state: 'blank' }],
    ['  ', { state: 'blank' }],
    ['95', atLeast(0.95)],
    ['95,5%', atLeast(0.955)],
    ['từ 95% trở lên', atLeast(0.95)],
    ['>= 98', atLeast(0.98)],
    ['≤ 5', atMost(0.05)],
    ['Không quá 5%', atMost(0.05)],
    ['5% trở xuống', atMost(0.05)],
    ['không quá 0'.normalize('NFD'), atMost(0)],
    ['≤', { state: 'unreadable', problem: 'not-a-number' }],
    ['cao', { state: 'unreadable', problem: 'not-a-number' }],
    ['980', { state: 'unreadable', problem: 'over-100' }],
  ])('%j is read', (typed, reading) => {
    expect(readTarget(typed)).toEqual(reading);
  });

  it('is met at its very value, from its side', () => {
    expect(meetsTarget({ bound: 'atLeast', value: 0.3 }, 0.1 + 0.2 - 1e-16)).toBe(true);
    expect(meetsTarget({ bound: 'atLeast', value: 0.95 }, 0.9499)).toBe(false);
    expect(meetsTarget({ bound: 'atMost', value: 0.05 }, 0.05)).toBe(true);
    expect(meetsTarget({ bound: 'atMost', value: 0.05 }, 0.0501)).toBe(false);
  });
});
