import type { DocumentStyle, Organisation } from './organisation.ts';

/** Within Nghị định 30/2020/NĐ-CP, Phụ lục I, and as communes set their pages today. */
const DEFAULT_STYLE: DocumentStyle = {
  sizeSet: '13-14-14',
  bodySize: 14,
  firstLineIndentCm: 1.27,
  lineSpacing: 1.1,
  paragraphSpacing: 6,
  marginTop: 20,
  marginBottom: 20,
  marginLeft: 30,
  marginRight: 15,
  addressed: true,
  percentDecimals: 2,
  padSmallCounts: true,
};

/**
 * Địa danh: the commune's name, with its kind where the name is a number (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, II.4.a).
 */
export function defaultPlace({ kind, name }: Pick<Organisation, 'kind' | 'name'>): string {
  return /^\d/.test(name) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}` : name;
}

/** Since 1 July 2025 a commune reports to its province. */
export function defaultAddressees(province: string): readonly string[] {
  if (province === '') return [];
  return [`Ủy ban nhân dân ${province}`, `Sở Nội vụ ${province}`];
}

/** Nơi nhận below "Như trên", which stands for the addressees. */
export function defaultRecipients({ kind }: Pick<Organisation, 'kind'>): readonly string[] {
  return [
    `TT Đảng ủy, TT HĐND ${kind}`,
    `Ủy ban MTTQ Việt Nam ${kind}`,
    `Chủ tịch, các Phó Chủ tịch UBND ${kind}`,
    `Các phòng, Trung tâm Phục vụ hành chính công ${kind}`,
    'Lưu: VT, VHXH',
  ];
}

/** A commune as it is set up first, with everything else to be looked over by the user. */
export function defaultOrganisation(
  given: Pick<Organisation, 'id' | 'unitCode' | 'kind' | 'name' | 'province'> & {
    readonly signerId: string;
  },
): Organisation {
  const { id, unitCode, kind, name, province, signerId } = given;
  return {
    id,
    rev: 0,
    unitCode,
    name,
    kind,
    province,
    district: null,
    place: defaultPlace({ kind, name }),
    reportSymbol: 'BC-UBND',
    signers: [{ id: signerId, name: '', authority: 'TM', title: 'Chủ tịch' }],
    addressees: defaultAddressees(province),
    recipients: defaultRecipients({ kind }),
    style: DEFAULT_STYLE,
    lists: {},
    issuers: [],
    targets: {},
    phrases: {},
    laws: { off: [], own: [] },
    ownTemplates: {},
    sample: false,
  };
}
