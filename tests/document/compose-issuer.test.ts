import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { composeText } from '../../src/document/compose-text.ts';
import { newIssuer } from '../../src/domain/organisation/new-issuer.ts';
import { Scenario } from '../domain/report/scenario.ts';

function issued(by: 'committee' | 'division'): Scenario {
  const scenario = new Scenario(`{}`);
  const issuer = {
    ...newIssuer(scenario.organisation, by, { id: 'i', signerId: 's' }),
    ...(by === 'committee' ? { shortName: 'Ban Chỉ đạo CCHC' } : {}),
  };
  scenario.organisation = {
    ...scenario.organisation,
    district: 'huyện Gia Lộc',
    province: 'tỉnh Hải Dương',
    addressees: ['Ủy ban nhân dân tỉnh Hải Dương', 'Sở Nội vụ tỉnh Hải Dương'],
    issuers: [issuer],
  };
  return scenario.write({ issuerId: 'i', number: '3' });
}

describe('a report of a committee', () => {
  it('has its head, number and signature', () => {
    expect(compose(issued('committee').evaluate())).toMatchObject({
      superior: ['UBND XÃ THỐNG NHẤT'],
      issuer: ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH'],
      number: 'Số: 03/BC-BCĐ',
      signature: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
      signerOffice: 'CHỦ TỊCH UBND XÃ',
    });
  });

  it('is of the committee in its sentences, and the commune keeps its name', () => {
    const { text } = composeText('{Đơn vị}; {tên đầy đủ}; {UBND}', issued('committee').evaluate());
    expect(text).toBe(
      'Ban Chỉ đạo CCHC xã Thống Nhất; Ban Chỉ đạo cải cách hành chính xã Thống Nhất; UBND xã Thống Nhất',
    );
  });
});

it('a report of a division is signed by its head', () => {
  expect(compose(issued('division').evaluate())).toMatchObject({
    superior: ['UBND XÃ THỐNG NHẤT'],
    issuer: ['PHÒNG VĂN HÓA - XÃ HỘI'],
    number: 'Số: 03/BC-VHXH',
    signature: ['TRƯỞNG PHÒNG'],
    signerOffice: '',
  });
});

describe('the level above', () => {
  const words = '{cấp trên}; {cơ quan nội vụ}; {bộ phận một cửa}; {nơi nhận báo cáo}';

  it('is the district in a period of before July 2025', () => {
    expect(composeText(words, issued('committee').evaluate()).text).toBe(
      'UBND huyện Gia Lộc; Phòng Nội vụ; Bộ phận Tiếp nhận và Trả kết quả xã; Ủy ban nhân dân huyện Gia Lộc, Phòng Nội vụ huyện Gia Lộc',
    );
  });

  it('is the province since', () => {
    const today = issued('committee').period({ from: '2025-12-15', to: '2026-06-14' });
    const tree = compose(today.evaluate());
    expect(composeText(words, today.evaluate()).text).toBe(
      'UBND tỉnh Hải Dương; Sở Nội vụ; Trung tâm Phục vụ hành chính công xã; Ủy ban nhân dân tỉnh Hải Dương, Sở Nội vụ tỉnh Hải Dương',
    );
    expect(JSON.stringify(tree)).not.toMatch(/huyện|Phòng Nội vụ/u);
  });
});
