import { describe, expect, it } from 'vitest';
import { defaultOrganisation } from '../../../src/domain/organisation/default-organisation.ts';
import { issuingBody } from '../../../src/domain/organisation/issuing-body.ts';
import { newIssuer } from '../../../src/domain/organisation/new-issuer.ts';
import type { Issuer, Organisation } from '../../../src/domain/organisation/organisation.ts';
import { signatureLines, signerOffice } from '../../../src/domain/organisation/signature-lines.ts';

const NOW = { to: '2026-12-14' };
const BEFORE = { to: '2023-03-09' };

const commune = defaultOrganisation({
  id: 'o',
  unitCode: null,
  kind: 'xã',
  name: 'Đại Đức',
  province: 'tỉnh Hải Dương',
  signerId: 's',
});
const issuer = (kind: Issuer['kind'], changes: Partial<Issuer> = {}): Issuer => ({
  ...newIssuer(commune, kind, { id: 'i', signerId: 's1' }),
  ...changes,
});
const having = (one: Issuer): Organisation => ({ ...commune, issuers: [one] });

describe('a commune', () => {
  it('names no body above it and signs in its own name', () => {
    const body = issuingBody(commune, null, NOW);
    expect([body.superior, body.lines, body.reportSymbol]).toEqual([
      [],
      ['ỦY BAN NHÂN DÂN', 'XÃ ĐẠI ĐỨC'],
      'BC-UBND',
    ]);
  });

  it('issues what a body that is gone would have issued', () => {
    expect(issuingBody(commune, 'gone', NOW).kind).toBe('commune');
  });
});

describe('a division', () => {
  const body = issuingBody(having(issuer('division')), 'i', NOW);

  it('stands under its commune, with a symbol of its own', () => {
    expect(body.superior).toEqual(['UBND XÃ ĐẠI ĐỨC']);
    expect(body.lines).toEqual(['PHÒNG VĂN HÓA - XÃ HỘI']);
    expect(body.reportSymbol).toBe('BC-VHXH');
    expect(body.fullName).toBe('Phòng Văn hóa - Xã hội xã Đại Đức');
  });

  it('sends where its commune sends, unless it says otherwise', () => {
    expect(body.addressees).toEqual(commune.addressees);
    const own = issuer('division', { addressees: ['Ủy ban nhân dân xã Đại Đức'] });
    expect(issuingBody(having(own), 'i', NOW).addressees).toEqual(['Ủy ban nhân dân xã Đại Đức']);
  });
});

describe('a committee', () => {
  it('is named short in sentences, and with its commune', () => {
    const one = issuer('committee', {
      name: 'Ban Chỉ đạo thực hiện Đề án cải cách hành chính',
      shortName: 'Ban Chỉ đạo Đề án',
    });
    const body = issuingBody(having(one), 'i', BEFORE);
    expect(body.shortName).toBe('Ban Chỉ đạo Đề án xã Đại Đức');
    expect(body.fullName).toBe('Ban Chỉ đạo thực hiện Đề án cải cách hành chính xã Đại Đức');
    const named = issuer('committee', { name: 'Ban Chỉ đạo Đề án xã Đại Đức' });
    expect(issuingBody(having(named), 'i', BEFORE).fullName).toBe('Ban Chỉ đạo Đề án xã Đại Đức');
  });
});

describe('the lines above a signature', () => {
  const division = { kind: 'division', name: 'Phòng Kinh tế' } as const;
  const centre = { kind: 'division', name: 'Trung tâm Phục vụ hành chính công' } as const;
  const committee = { kind: 'committee', name: 'Ban Chỉ đạo' } as const;

  it.each([
    [committee, 'TM', 'Trưởng ban', ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN']],
    [committee, 'KT', 'Phó Trưởng ban', ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN']],
    [division, 'TM', 'Trưởng phòng', ['TRƯỞNG PHÒNG']],
    [division, 'KT', 'Phó Trưởng phòng', ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
    [division, 'Q', 'Trưởng phòng', ['Q. TRƯỞNG PHÒNG']],
    [centre, 'KT', 'Phó Giám đốc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [centre, 'TUQ', 'Trưởng bộ phận', ['TUQ. GIÁM ĐỐC', 'TRƯỞNG BỘ PHẬN']],
  ] as const)('of %o, %s', (body, authority, title, lines) => {
    expect(signatureLines({ authority, title }, body)).toEqual(lines);
  });

  it('are followed by the office that a committee’s signer has beside it', () => {
    expect(signerOffice({ office: 'Chủ tịch UBND xã' }, committee)).toBe('CHỦ TỊCH UBND XÃ');
    expect(signerOffice({ office: 'Chủ tịch UBND xã' }, division)).toBe('');
  });
});

describe('levels', () => {
  it('a period of before July 2025 is reported to the district', () => {
    const body = issuingBody({ ...commune, district: 'huyện Kim Thành' }, null, {
      to: '2025-06-30',
    });
    expect(body.addressees).toEqual([
      'Ủy ban nhân dân huyện Kim Thành',
      'Phòng Nội vụ huyện Kim Thành',
    ]);
    expect(body.recipients.join(' ')).not.toMatch(/Trung tâm Phục vụ hành chính công/);
  });

  it('leaves room for a district that nobody has said', () => {
    expect(issuingBody(commune, null, BEFORE).addressees[0]).toBe('Ủy ban nhân dân huyện …');
  });

  it('since then a commune of whatever past reports to the province', () => {
    const body = issuingBody({ ...commune, district: 'huyện Kim Thành' }, null, {
      to: '2025-07-01',
    });
    expect(body.addressees).toEqual(commune.addressees);
  });

  it('addressees and recipients of the official’s own stay', () => {
    const addressees = ['Ban Chỉ đạo huyện Kim Thành'];
    const own = { ...commune, addressees, recipients: ['TT Đảng ủy', 'Lưu: VT'] };
    expect(issuingBody(own, null, BEFORE)).toMatchObject({
      addressees,
      recipients: ['TT Đảng ủy', 'Lưu: VT'],
    });
  });
});
