import { describe, expect, it } from 'vitest';
import { findTwin } from '../../../src/domain/reference/find-twin.ts';

const plan = {
  id: 'kh-8',
  type: 'Kế hoạch',
  number: '08',
  symbol: 'KH-UBND',
  date: '2023-01-31',
  issuer: 'UBND xã Thống Nhất',
};

const TWINS: readonly (readonly [behaviour: string, other: Partial<typeof plan>])[] = [
  ['the same number in the same year', { date: '2023-02-01' }],
  ['a number without its zero', { number: '8' }],
  ['an issuer written in full', { issuer: 'Ủy ban nhân dân xã Thống Nhất' }],
  ['a type and symbol in small letters', { type: 'kế hoạch', symbol: 'kh-ubnd' }],
];
const OTHERS: readonly (readonly [behaviour: string, other: Partial<typeof plan>])[] = [
  ['the next number', { number: '09' }],
  ['the number of another year', { date: '2022-01-31' }],
  ['the number of another office', { issuer: 'UBND huyện Gia Lộc' }],
  ['the number of another type', { type: 'Quyết định', symbol: 'QĐ-UBND' }],
];

describe('findTwin', () => {
  it.each(TWINS)('finds %s', (_, other) => {
    const entry = { ...plan, ...other, id: 'khac' };
    expect(findTwin(plan, [plan, entry])).toBe(entry);
  });

  it.each(OTHERS)('passes over %s', (_, other) => {
    expect(findTwin(plan, [plan, { ...plan, ...other, id: 'khac' }])).toBeNull();
  });

  it('lets unknown parts contradict nothing', () => {
    const entry = { ...plan, id: 'khac', date: null, issuer: null };
    expect(findTwin(plan, [entry])).toBe(entry);
  });

  it('knows no twin of a document without a number', () => {
    const blank = { ...plan, number: null };
    expect(findTwin(blank, [{ ...blank, id: 'khac' }])).toBeNull();
  });
});
