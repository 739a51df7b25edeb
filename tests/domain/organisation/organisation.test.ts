import { describe, expect, it } from 'vitest';
import { defaultOrganisation } from '../../../src/domain/organisation/default-organisation.ts';
import type {
  OrganisationKind,
  SigningAuthority,
} from '../../../src/domain/organisation/organisation.ts';
import { signatureLines } from '../../../src/domain/organisation/signature-lines.ts';
import {
  fullUnitName,
  issuerLines,
  shortUnitName,
} from '../../../src/domain/organisation/unit-phrases.ts';

const SIGNATURES: [SigningAuthority, title: string, lines: string[]][] = [
  ['TM', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['KT', 'Phó Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['Q', 'Quyền Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  ['Q', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  ['TL', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  ['TUQ', 'Trưởng phòng', ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG']],
];

const NAMES: [OrganisationKind, name: string, short: string, head: string][] = [
  ['xã', 'Thống Nhất', 'UBND xã Thống Nhất', 'XÃ THỐNG NHẤT'],
  ['phường', '12', 'UBND Phường 12', 'PHƯỜNG 12'],
  ['phường', '1 Bảo Lộc', 'UBND Phường 1 Bảo Lộc', 'PHƯỜNG 1 BẢO LỘC'],
  ['đặc khu', 'Phú Quốc', 'UBND đặc khu Phú Quốc', 'ĐẶC KHU PHÚ QUỐC'],
];

describe('signatureLines', () => {
  it.each(SIGNATURES)('for %s %s', (authority, title, lines) => {
    expect(signatureLines({ authority, title })).toEqual(lines);
  });
});

describe('names of the unit', () => {
  it.each(NAMES)('of %s %s', (kind, name, short, head) => {
    expect(shortUnitName({ kind, name })).toBe(short);
    expect(fullUnitName({ kind, name })).toBe(short.replace('UBND', 'Ủy ban nhân dân'));
    expect(issuerLines({ kind, name })).toEqual(['ỦY BAN NHÂN DÂN', head]);
  });
});

describe('defaultOrganisation', () => {
  const made = defaultOrganisation({
    id: 'o1',
    signerId: 's1',
    unitCode: '26299',
    kind: 'xã',
    name: 'Thống Nhất',
    province: 'thành phố Đồng Nai',
  });

  it('reports to the province and names no district', () => {
    expect(made.addressees).toEqual([
      'Ủy ban nhân dân thành phố Đồng Nai',
      'Sở Nội vụ thành phố Đồng Nai',
    ]);
    expect(made.district).toBeNull();
    expect(JSON.stringify(made)).not.toMatch(/huyện/i);
  });

  it('keeps its own copy in the last line of the recipients', () => {
    expect(made.recipients.at(-1)).toMatch(/^Lưu: VT/);
  });

  it('starts with a chair who signs for the committee, and with the commune as place', () => {
    expect(made.signers).toEqual([{ id: 's1', name: '', authority: 'TM', title: 'Chủ tịch' }]);
    expect([made.place, made.reportSymbol, made.rev]).toEqual(['Thống Nhất', 'BC-UBND', 0]);
  });
});
