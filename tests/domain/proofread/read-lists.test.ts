import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLegalDocuments, readUnitNames } from '../../../src/domain/proofread/read-lists.ts';

const shipped = (name: string): unknown =>
  JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as unknown;

describe('the register of laws', () => {
  const read = readLegalDocuments(shipped('legal-documents.json'));

  it('is read, and holds no day that was not read at a source', () => {
    if (!read.ok) throw new Error(read.reason);
    const { asOf, documents } = read.value;
    expect(asOf).toBe('2026-11-22');
    expect(documents.length).toBeGreaterThan(80);
    for (const { symbol, issued, endedOn, endVerified, verifiedFields } of documents) {
      if (issued !== null) expect(verifiedFields, symbol).toContain('issued');
      if (endedOn !== null) expect(endVerified, symbol).toBe('read');
    }
  });

  it('names a source for each line', () => {
    const { documents } = shipped('legal-documents.json') as {
      documents: readonly { symbol: string; source: string }[];
    };
    expect(documents.filter(({ source }) => source.trim() === '')).toEqual([]);
  });

  it.each([null, [], { asOf: '', documents: [{ symbol: 1 }] }])('refuses %j', (data) => {
    expect(readLegalDocuments(data)).toEqual({ ok: false, reason: 'not-documents' });
  });
});

describe('names of units', () => {
  it('are of today and of before July 2025, with their kinds', () => {
    const read = readUnitNames(shipped('units-2026.json'), shipped('units-until-2025-06.json'));
    if (!read.ok) throw new Error(read.reason);
    const names = read.value.split('\n');
    for (const name of ['Phường Ba Đình', 'Huyện Gia Lộc', 'Xã Thống Nhất', 'Tỉnh Hải Dương']) {
      expect(names).toContain(name);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('are refused when a list is not one', () => {
    expect(readUnitNames({}, {})).toEqual({ ok: false, reason: 'not-units' });
  });

  it.each([null, ['Xã Thống Nhất'], { Xã: 'Thống Nhất' }, { Xã: [5] }])(
    'are refused when communes are not by kind: %j',
    (units) => {
      const before = { provinces: [{ name: 'Tỉnh A', districts: [{ name: 'Huyện B', units }] }] };
      expect(readUnitNames({ provinces: [] }, before)).toEqual({ ok: false, reason: 'not-units' });
    },
  );
});
