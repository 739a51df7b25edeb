import type { PeriodKind } from '../domain/period/period.ts';
import type { PeriodIdentity } from '../domain/period/same-period.ts';

const KINDS: Readonly<Record<PeriodKind, string>> = {
  month: 'thang',
  quarter: 'quy',
  half: '6-thang',
  nineMonths: '9-thang',
  year: 'nam',
  stage: 'giai-doan',
};
const KIND_NAMES = Object.keys(KINDS) as PeriodKind[];

/** A period in an address: `6-thang-1-2026`. */
export function formatPeriodAddress({ kind, year, ordinal }: PeriodIdentity): string {
  return `${KINDS[kind]}-${String(ordinal)}-${String(year)}`;
}

/** Reads a period's part of an address; null for anything else. */
export function parsePeriodAddress(text: string): PeriodIdentity | null {
  const [, word = '', ordinal = '', year = ''] = /^(.+)-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
  const kind = KIND_NAMES.find((one) => KINDS[one] === word);
  return kind === undefined ? null : { kind, year: Number(year), ordinal: Number(ordinal) };
}
