import type { Issuer, Organisation } from './organisation.ts';
import { usualTitle } from './usual-title.ts';

/** The symbols that such bodies use today: `BC-BCĐ`; a division's follows from its name. */
const SYMBOLS: Readonly<Record<Issuer['kind'], string>> = {
  committee: 'BC-BCĐ',
  division: 'BC-VHXH',
};
const NAMES: Readonly<Record<Issuer['kind'], string>> = {
  committee: 'Ban Chỉ đạo cải cách hành chính',
  division: 'Phòng Văn hóa - Xã hội',
};

/** A division or committee as it is set up first, with everything to be looked over by the official. */
export function newIssuer(
  { kind: unit }: Pick<Organisation, 'kind'>,
  kind: Issuer['kind'],
  ids: { readonly id: string; readonly signerId: string },
): Issuer {
  const title = usualTitle('TM', kind);
  const office = kind === 'committee' ? { office: `Chủ tịch UBND ${unit}` } : {};
  return {
    id: ids.id,
    kind,
    name: NAMES[kind],
    shortName: '',
    reportSymbol: SYMBOLS[kind],
    signers: [{ id: ids.signerId, name: '', authority: 'TM', title, ...office }],
    addressees: [],
    recipients: [],
  };
}
