import * as v from 'valibot';
import { fail, succeed, type Result } from '../../lib/result.ts';
import { readUnitsByKind } from '../organisation/units-by-kind.ts';
import type { LegalRegister } from './proofread-context.ts';

const DAY = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));

const LEGAL_DOCUMENTS = v.object({
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  documents: v.array(
    v.object({
      type: v.string(),
      symbol: v.string(),
      issuer: v.string(),
      title: v.string(),
      issued: DAY,
      endedOn: DAY,
      replacedBy: v.nullable(v.string()),
      endVerified: v.nullable(v.string()),
      verifiedFields: v.array(v.string()),
      source: v.string(),
    }),
  ),
});

/** Reads `legal-documents.json`: `{ asOf, documents: [{ type, symbol, issuer, issued, endedOn, … }] }`. */
export function readLegalDocuments(data: unknown): Result<LegalRegister, 'not-documents'> {
  const read = v.safeParse(LEGAL_DOCUMENTS, data);
  return read.success ? succeed(read.output) : fail('not-documents');
}

const UNITS_NOW = v.object({
  provinces: v.array(v.object({ name: v.string(), units: v.array(v.string()) })),
});
const UNITS_BEFORE = v.object({
  provinces: v.array(
    v.object({
      name: v.string(),
      districts: v.array(v.object({ name: v.string(), units: v.unknown() })),
    }),
  ),
});

/**
 * All names of administrative units with their kinds, of today (`units-2026.json`: `"00004 Phường Ba
 * Đình"`) and of before July 2025 (`units-until-2025-06.json`, by kind): `Xã Thống Nhất`, `Huyện Gia Lộc`, `Tỉnh Lâm Đồng`,
 * one a line.
 */
export function readUnitNames(now: unknown, before: unknown): Result<string, 'not-units'> {
  const today = v.safeParse(UNITS_NOW, now);
  const old = v.safeParse(UNITS_BEFORE, before);
  if (!today.success || !old.success) return fail('not-units');
  const districts = old.output.provinces.flatMap((province) => province.districts);
  const communes = districts.map(({ units }) => readUnitsByKind(units));
  if (communes.includes(null)) return fail('not-units');
  const names = [
    ...today.output.provinces.flatMap(({ name, units }) => [
      name,
      ...units.map((unit) => unit.replace(/^\d+ /, '')),
    ]),
    ...old.output.provinces.map(({ name }) => name),
    ...districts.map(({ name }) => name),
    ...communes.flatMap((names) => names ?? []),
  ];
  return succeed([...new Set(names)].join('\n'));
}
