import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUnits } from '../../../src/domain/organisation/find-units.ts';
import { readUnits } from '../../../src/domain/organisation/read-units.ts';

const data: unknown = JSON.parse(readFileSync('public/data/units-2026.json', 'utf8'));
const read = readUnits(data);
if (!read.ok) throw new Error(read.reason);
const units = read.value;
const names = (query: string, limit?: number) =>
  findUnits(units, query, limit).map(({ kind, name, province }) => `${kind} ${name}, ${province}`);

const THONG_NHAT = [
  'xã Thống Nhất, tỉnh Lạng Sơn',
  'xã Thống Nhất, tỉnh Quảng Ninh',
  'phường Thống Nhất, tỉnh Phú Thọ',
  'phường Thống Nhất, tỉnh Gia Lai',
  'xã Thống Nhất, thành phố Đồng Nai',
];

describe('the register of 2026', () => {
  it('has all 3,321 units of the 34 provinces, and says where it is from', () => {
    expect(units).toHaveLength(3321);
    expect(new Set(units.map(({ unit }) => unit.province)).size).toBe(34);
    expect(new Set(units.map(({ unit }) => unit.code)).size).toBe(3321);
    expect(data).toHaveProperty('source', expect.stringContaining('MIT'));
  });

  it('names provinces as running text does', () => {
    const provinces = new Set(units.map(({ unit }) => unit.province));
    expect(provinces).toContain('tỉnh Lâm Đồng');
    expect(provinces).toContain('thành phố Huế');
    expect(provinces).toContain('Thành phố Hồ Chí Minh');
  });

  it.each([
    null,
    [],
    {},
    { source: 'x', provinces: [] },
    { source: 'x', provinces: [null] },
    { source: 'x', provinces: [{ code: '01', name: 'Tỉnh A', units: [['00004', 'Xã B']] }] },
    { source: 'x', provinces: [{ code: '01', name: 'Tỉnh A', units: ['00004 Huyện B'] }] },
    { source: 'x', provinces: [{ code: '01', units: ['00004 Xã B'] }] },
  ])('refuses what is no register (%#)', (wrong) => {
    expect(readUnits(wrong)).toEqual({ ok: false, reason: 'not-units' });
  });
});

describe('findUnits', () => {
  it.each([
    'thong nhat',
    'Thống Nhất',
    'THỐNG NHẤT',
    'thống  nhất ',
    'Tho\u0302\u0301ng nha\u0302\u0301t',
  ])('finds every Thống Nhất first for “%s”', (query) => {
    expect(names(query).slice(0, 5)).toEqual(THONG_NHAT);
  });

  it('lets the kind that was typed come first', () => {
    expect(names('phường thống nhất')[0]).toBe('phường Thống Nhất, tỉnh Phú Thọ');
    expect(names('xã thống nhất')[0]).toBe('xã Thống Nhất, tỉnh Lạng Sơn');
  });

  it.each([
    ['thong nhat dong nai', 'xã Thống Nhất, thành phố Đồng Nai'],
    ['Thống Nhất, Đồng Nai', 'xã Thống Nhất, thành phố Đồng Nai'],
    ['xa thong nhat dong nai', 'xã Thống Nhất, thành phố Đồng Nai'],
    ['lang co', 'xã Chân Mây - Lăng Cô, thành phố Huế'],
    ['chan may lang co', 'xã Chân Mây - Lăng Cô, thành phố Huế'],
    ['dran', "xã D'Ran, tỉnh Lâm Đồng"],
    ['d ran', "xã D'Ran, tỉnh Lâm Đồng"],
    ['phu quoc', 'đặc khu Phú Quốc, tỉnh An Giang'],
    ['đặc khu phú quốc', 'đặc khu Phú Quốc, tỉnh An Giang'],
    ['a luoi 3', 'xã A Lưới 3, thành phố Huế'],
    ['bac son lang son', 'xã Bắc Sơn, tỉnh Lạng Sơn'],
  ])('finds “%s”', (query, first) => {
    expect(names(query)[0]).toBe(first);
  });

  it('treats the old and the new tone placement as one', () => {
    expect(names('yên hòa')).toEqual(names('yên hoà'));
    expect(names('yên hòa')[0]).toContain('Yên Ho');
  });

  it('lists a province when only that is typed', () => {
    const found = names('tinh lam dong', 500);
    expect(found.length).toBeGreaterThan(50);
    expect(found.every((name) => name.endsWith('tỉnh Lâm Đồng'))).toBe(true);
  });

  it('finds nothing for nothing, or for what is nowhere', () => {
    expect(names('')).toEqual([]);
    expect(names(' -,. ')).toEqual([]);
    expect(names('qwertyuiop')).toEqual([]);
  });
});
