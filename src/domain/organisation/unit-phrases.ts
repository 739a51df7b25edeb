import type { Organisation } from './organisation.ts';

type Named = Pick<Organisation, 'kind' | 'name'>;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * `xã Thống Nhất`; `Phường 12`, because a unit named by a number has its kind capitalised
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II).
 */
export function unitName({ kind, name }: Named): string {
  return `${/^\d/.test(name) ? capitalised(kind) : kind} ${name}`;
}

/** `UBND xã Thống Nhất` */
export function shortUnitName(unit: Named): string {
  return `UBND ${unitName(unit)}`;
}

/** `Ủy ban nhân dân xã Thống Nhất` */
export function fullUnitName(unit: Named): string {
  return `Ủy ban nhân dân ${unitName(unit)}`;
}

/** The issuer's lines at the head of a document; a commune names no body above it. */
export function issuerLines(unit: Named): readonly string[] {
  return ['ỦY BAN NHÂN DÂN', unitName(unit).toLocaleUpperCase('vi')];
}
