import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { newIssuer } from '../../src/domain/organisation/new-issuer.ts';
import type { Signer } from '../../src/domain/organisation/organisation.ts';
import { Scenario } from '../domain/report/scenario.ts';
import { DocxParts, paragraphOf, textOf } from './docx-parts.ts';

type By = 'commune' | 'committee' | 'division';
type Form = readonly [
  situation: string,
  by: By,
  signer: Pick<Signer, 'authority' | 'title'> & { readonly office?: string },
  above: readonly string[],
  below: readonly string[],
];

const NAME = 'Nguyễn Thị Hường';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7 and Điều 13. */
const FORMS: readonly Form[] = [
  [
    'the chair on behalf of the committee of the people',
    'commune',
    { authority: 'TM', title: 'Chủ tịch' },
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    [NAME],
  ],
  [
    'a deputy for the chair',
    'commune',
    { authority: 'KT', title: 'Phó Chủ tịch' },
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    [NAME],
  ],
  [
    'one who was given the rights of the chair',
    'commune',
    { authority: 'Q', title: 'Chủ tịch' },
    ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'],
    [NAME],
  ],
  [
    'a head of office by order of the chair',
    'commune',
    { authority: 'TL', title: 'Chánh Văn phòng' },
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    [NAME],
  ],
  [
    'one who was empowered by the chair',
    'commune',
    { authority: 'TUQ', title: 'Trưởng phòng Văn hóa - Xã hội' },
    ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI'],
    [NAME],
  ],
  [
    'the chair of a steering committee',
    'committee',
    { authority: 'TM', title: 'Trưởng Ban', office: 'Chủ tịch UBND xã' },
    ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
    ['CHỦ TỊCH UBND XÃ', NAME],
  ],
  [
    'a deputy chair of a steering committee',
    'committee',
    { authority: 'KT', title: 'Phó Trưởng Ban', office: 'Phó Chủ tịch UBND xã' },
    ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    ['PHÓ CHỦ TỊCH UBND XÃ', NAME],
  ],
  [
    'the head of a division',
    'division',
    { authority: 'TM', title: 'Trưởng phòng' },
    ['TRƯỞNG PHÒNG'],
    [NAME],
  ],
  [
    'a deputy head of a division',
    'division',
    { authority: 'KT', title: 'Phó Trưởng phòng' },
    ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    [NAME],
  ],
];

function report(
  by: By,
  signer: (typeof FORMS)[number][2],
  addressees?: readonly string[],
): Scenario {
  const scenario = new Scenario(`{}`).period({ from: '2025-12-15', to: '2026-06-14' });
  const signers = [{ id: 's', name: NAME, office: '', ...signer }];
  const { organisation } = scenario;
  const issuers =
    by === 'commune'
      ? []
      : [{ ...newIssuer(organisation, by, { id: 'i', signerId: 's' }), signers }];
  scenario.organisation = {
    ...organisation,
    signers,
    issuers,
    ...(addressees === undefined ? {} : { addressees }),
  };
  return scenario.write({ issuerId: by === 'commune' ? null : 'i', signerId: 's' });
}

describe.each(FORMS)('signed by %s', (_, by, signer, above, below) => {
  let lines: readonly string[] = [];
  beforeAll(async () => {
    const parts = await DocxParts.of(compose(report(by, signer).evaluate()));
    const [, right = ''] = (parts.tables.at(-1) ?? '').match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    lines = right.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  });

  it('has its lines over the room for the signature and below it, and no other', () => {
    expect(lines.map(textOf)).toEqual([...above, ...below]);
    const rooms = lines.map((xml) => Number(/w:before="(\d+)"/.exec(xml)?.[1]));
    const expected = [...above.map(() => 0), ...below.map((__, index) => (index === 0 ? 1400 : 0))];
    expect(rooms).toEqual(expected);
  });

  it('has them upright, bold and in the middle, of 13 or 14 points, and in one piece', () => {
    for (const xml of lines) {
      expect(xml).toContain('<w:b/>');
      expect(xml).not.toContain('<w:i/>');
      expect(xml).toContain('<w:jc w:val="center"/>');
      expect(['26', '28']).toContain(/<w:sz w:val="(\d+)"/.exec(xml)?.[1]);
      expect(xml).toContain('<w:keepNext/>');
    }
  });
});

const CHAIR = { authority: 'TM', title: 'Chủ tịch' } as const;

describe.each([
  [[], []],
  [['Ủy ban nhân dân tỉnh Hải Dương'], ['Kính gửi: Ủy ban nhân dân tỉnh Hải Dương']],
  [
    ['Ủy ban nhân dân tỉnh Hải Dương', 'Sở Nội vụ tỉnh Hải Dương'],
    ['Kính gửi:', '- Ủy ban nhân dân tỉnh Hải Dương;', '- Sở Nội vụ tỉnh Hải Dương.'],
  ],
  [
    ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ;', '- Văn phòng Ủy ban nhân dân tỉnh.'],
  ],
] as const)('addressed to %j', (addressees, printed) => {
  it('is so at its head, and “Như trên” stands for them at its foot', async () => {
    const tree = compose(report('commune', CHAIR, addressees).evaluate());
    const parts = await DocxParts.of(tree);
    const texts = parts.paragraphs.map(textOf);
    const start = texts.findIndex((text) => text.startsWith('Kính gửi'));
    expect(start === -1 ? [] : texts.slice(start, start + printed.length)).toEqual(printed);
    expect(texts.includes('- Như trên;')).toBe(addressees.length > 0);
    // The dashes stand in one line, below the colon.
    const lefts = printed
      .slice(1)
      .map((line) => /<w:ind w:left="(\d+)"/.exec(paragraphOf(parts, line))?.[1]);
    expect(new Set(lefts).size).toBe(addressees.length > 1 ? 1 : 0);
  });
});
