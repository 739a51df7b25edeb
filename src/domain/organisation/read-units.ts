import { foldText } from '../../lib/fold-text.ts';
import { fail, succeed, type Result } from '../../lib/result.ts';
import type { OrganisationKind } from './organisation.ts';

/** A commune of the register of administrative units. */
export interface Unit {
  readonly code: string;
  readonly kind: OrganisationKind;
  /** Without the kind: `Thống Nhất`. */
  readonly name: string;
  /** With its kind, as in running text: `tỉnh Lâm Đồng`. */
  readonly province: string;
}

/** A unit with its names folded for searching; each word after a space and before one. */
export interface SearchableUnit {
  readonly unit: Unit;
  readonly name: string;
  /** The name without spaces: `dran` for `D'Ran`. */
  readonly squeezed: string;
  /** Kind, name and province. */
  readonly full: string;
}

const UNIT = /^(\d{5}) (Xã|Phường|Đặc khu) (\S.*)$/u;
const KINDS: Readonly<Record<string, OrganisationKind>> = {
  Xã: 'xã',
  Phường: 'phường',
  'Đặc khu': 'đặc khu',
};

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Words only, so that `D'Ran`, `Mây - Lăng` and `Đà Lạt, Lâm Đồng` are found however they are typed. */
export const searchWords = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

// Nghị định 30/2020/NĐ-CP, Phụ lục II: common nouns are small, but Thành phố Hồ Chí Minh.
const provinceInText = (name: string): string =>
  name === 'Thành phố Hồ Chí Minh'
    ? name
    : name.replace(/^(Tỉnh|Thành)/u, (word) => word.toLowerCase());

function readUnit(text: unknown, province: string): SearchableUnit | null {
  const match = typeof text === 'string' ? UNIT.exec(text) : null;
  const [, code = '', kindWord = '', name = ''] = match ?? [];
  const kind = KINDS[kindWord];
  if (kind === undefined) {
    return null;
  }
  const words = searchWords(name);
  return {
    unit: { code, kind, name, province },
    name: ` ${words} `,
    squeezed: words.replaceAll(' ', ''),
    full: ` ${searchWords(`${kind} ${name} ${province}`)} `,
  };
}

/**
 * Reads `units-2026.json`: `{ source, provinces: [{ code, name, units: ["00004 Phường Ba Đình"] }] }`.
 * Strict: one wrong entry refuses the file. Names are folded here, once, for `findUnits`.
 */
export function readUnits(data: unknown): Result<readonly SearchableUnit[], 'not-units'> {
  if (!isRecord(data) || typeof data.source !== 'string' || !Array.isArray(data.provinces)) {
    return fail('not-units');
  }
  const units: SearchableUnit[] = [];
  for (const province of data.provinces as readonly unknown[]) {
    if (
      !isRecord(province) ||
      typeof province.code !== 'string' ||
      typeof province.name !== 'string' ||
      !Array.isArray(province.units)
    ) {
      return fail('not-units');
    }
    const inText = provinceInText(province.name);
    for (const text of province.units as readonly unknown[]) {
      const unit = readUnit(text, inText);
      if (unit === null) {
        return fail('not-units');
      }
      units.push(unit);
    }
  }
  return units.length > 0 ? succeed(units) : fail('not-units');
}
