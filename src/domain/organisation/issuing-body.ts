import type { Period } from '../period/period.ts';
import { districtAddressees, districtRecipients, hasDistrict } from './administrative-levels.ts';
import { defaultRecipients } from './default-organisation.ts';
import type { Issuer, Organisation, Signer } from './organisation.ts';
import { fullUnitName, issuerLines, shortUnitName, unitName } from './unit-phrases.ts';

/** Who issues a report: the commune itself, a division of it, or a steering committee. */
export interface IssuingBody {
  readonly kind: 'commune' | Issuer['kind'];
  /** `Phòng Văn hóa - Xã hội`; the commune's own where it issues itself. */
  readonly name: string;
  /** Lines at the head of the document that are not bold: the body above it. */
  readonly superior: readonly string[];
  readonly lines: readonly string[];
  /** As sentences name it. */
  readonly shortName: string;
  readonly fullName: string;
  readonly reportSymbol: string;
  readonly signers: readonly Signer[];
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n');

/** `Ban Chỉ đạo Đề án` → `Ban Chỉ đạo Đề án xã Đại Đức`, unless it says so itself. */
function ofUnit(name: string, organisation: Organisation): string {
  const unit = unitName(organisation);
  const said = name.toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi'));
  return said ? name : `${name} ${unit}`;
}

/** Addressees and recipients of the commune in this period: a district stood above it until July 2025. */
function communeMail(
  organisation: Organisation,
  period: Pick<Period, 'to'>,
): Pick<IssuingBody, 'addressees' | 'recipients'> {
  const { addressees, recipients } = organisation;
  if (!hasDistrict(period)) return { addressees, recipients };
  const isDerived = same(recipients, defaultRecipients(organisation));
  // Those that the official wrote for another level stay: only the province's bodies are of today.
  const isProvincial = addressees.some(
    (line) => line.includes(organisation.province) || line.startsWith('Sở '),
  );
  return {
    addressees:
      isProvincial || addressees.length === 0 ? districtAddressees(organisation) : addressees,
    recipients: isDerived ? districtRecipients(organisation) : recipients,
  };
}

/** The body that issues a report; one that is no longer kept leaves the commune. */
export function issuingBody(
  organisation: Organisation,
  issuerId: string | null,
  period: Pick<Period, 'to'>,
): IssuingBody {
  const mail = communeMail(organisation, period);
  const issuer = organisation.issuers.find(({ id }) => id === issuerId);
  if (issuer === undefined) {
    return {
      kind: 'commune',
      name: shortUnitName(organisation),
      superior: [],
      lines: issuerLines(organisation),
      shortName: shortUnitName(organisation),
      fullName: fullUnitName(organisation),
      reportSymbol: organisation.reportSymbol,
      signers: organisation.signers,
      ...mail,
    };
  }
  const { kind, name, shortName, reportSymbol, signers, addressees, recipients } = issuer;
  return {
    kind,
    name,
    superior: [shortUnitName(organisation).toLocaleUpperCase('vi')],
    lines: [name.toLocaleUpperCase('vi')],
    shortName: ofUnit(shortName === '' ? name : shortName, organisation),
    fullName: ofUnit(name, organisation),
    reportSymbol,
    signers,
    addressees: addressees.length > 0 ? addressees : mail.addressees,
    recipients: recipients.length > 0 ? recipients : mail.recipients,
  };
}

/** Who heads a body, as the lines above a signature name the office: KT. TRƯỞNG BAN, TL. CHỦ TỊCH. */
export function headTitle({ kind, name }: Pick<IssuingBody, 'kind' | 'name'>): string {
  if (kind === 'commune') return 'CHỦ TỊCH';
  if (kind === 'committee') return 'TRƯỞNG BAN';
  if (/^trung tâm/iu.test(name)) return 'GIÁM ĐỐC';
  return /^văn phòng/iu.test(name) ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG PHÒNG';
}
