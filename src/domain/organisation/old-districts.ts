import { fail, succeed, type Result } from '../../lib/result.ts';
import { searchWords } from './read-units.ts';
import { readUnitsByKind } from './units-by-kind.ts';

/** A district of before July 2025, when one stood between commune and province. */
export interface OldDistrict {
  /** As in running text: `huyện Gia Lộc`. */
  readonly name: string;
  /** `tỉnh Hải Dương` */
  readonly province: string;
  /** Its communes with their kinds, as one may know where it is by them: `Xã Thống Nhất`. */
  readonly communes: readonly string[];
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

// Nghị định 30/2020/NĐ-CP, Phụ lục II: common nouns are small, but Thành phố Hồ Chí Minh and Quận 1.
const inText = (name: string): string =>
  name === 'Thành phố Hồ Chí Minh' || /\d/.test(name)
    ? name
    : name.replace(/^(?:Tỉnh|Thành|Huyện|Quận|Thị)(?= )/u, (word) => word.toLocaleLowerCase('vi'));

function readDistrict(data: unknown, province: string): OldDistrict | null {
  if (!isRecord(data) || typeof data.name !== 'string') return null;
  const communes = readUnitsByKind(data.units);
  return communes && { name: inText(data.name), province, communes };
}

/**
 * Reads `units-until-2025-06.json`: `{ source, provinces: [{ name, districts: [{ name, units: { "Phường":
 * ["Phúc Xá"] } }] }] }`. Strict: one wrong entry refuses the file.
 */
export function readOldDistricts(data: unknown): Result<readonly OldDistrict[], 'not-units'> {
  if (!isRecord(data) || !Array.isArray(data.provinces)) return fail('not-units');
  const districts: OldDistrict[] = [];
  for (const province of data.provinces as readonly unknown[]) {
    if (!isRecord(province) || typeof province.name !== 'string') return fail('not-units');
    if (!Array.isArray(province.districts)) return fail('not-units');
    for (const district of province.districts as readonly unknown[]) {
      const read = readDistrict(district, inText(province.name));
      if (read === null) return fail('not-units');
      districts.push(read);
    }
  }
  return districts.length > 0 ? succeed(districts) : fail('not-units');
}

/** A district that was found, and the commune it was found by, if it was not its own name. */
export interface FoundDistrict {
  readonly district: OldDistrict;
  readonly commune: string | null;
}

/**
 * Districts by their name or that of a commune in them, without regard to accents or case: their own
 * names first.
 */
export function findDistricts(
  districts: readonly OldDistrict[],
  typed: string,
  limit = 20,
): readonly FoundDistrict[] {
  const words = searchWords(typed.slice(0, 100));
  if (words === '') return [];
  const has = (name: string): boolean => ` ${searchWords(name)}`.includes(` ${words}`);
  const named = districts
    .filter(({ name, province }) => has(`${name} ${province}`))
    .map((district) => ({ district, commune: null }));
  const around = districts.flatMap((district) => {
    const commune = district.communes.find((one) => has(`${one} ${district.province}`));
    const isNamed = named.some((one) => one.district === district);
    return commune === undefined || isNamed ? [] : [{ district, commune }];
  });
  return [...named, ...around].slice(0, limit);
}
