import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDistricts, readOldDistricts } from '../../../src/domain/organisation/old-districts.ts';

const read = readOldDistricts(
  JSON.parse(readFileSync('public/data/units-until-2025-06.json', 'utf8')),
);
if (!read.ok) throw new Error('The file of old units is broken');
const districts = read.value;

const names = (typed: string): readonly string[] =>
  findDistricts(districts, typed).map(
    ({ district: { name, province }, commune }) =>
      `${commune === null ? '' : `${commune}, `}${name}, ${province}`,
  );

describe('districts of before July 2025', () => {
  it('are all there', () => {
    expect(districts).toHaveLength(696);
  });

  it('are found by name, without accents', () => {
    expect(names('gia loc')[0]).toBe('huyện Gia Lộc, tỉnh Hải Dương');
    expect(names('Huyện Kim Thành')).toContain('huyện Kim Thành, tỉnh Hải Dương');
  });

  it('are found by a commune in them, after those that are named so', () => {
    expect(names('xa dai duc hai duong')).toEqual([]);
    expect(names('dai duc')).toContain('Xã Đại Đức, huyện Kim Thành, tỉnh Hải Dương');
  });

  it('are none for nothing', () => {
    expect(names('  ')).toEqual([]);
  });

  it.each([null, {}, { provinces: [] }, { provinces: [{ name: 'Tỉnh A', districts: [{}] }] }])(
    'are not read from %o',
    (data) => {
      expect(readOldDistricts(data).ok).toBe(false);
    },
  );
});
