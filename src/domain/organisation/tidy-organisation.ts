import { normaliseText } from '../../lib/normalise-text.ts';
import type { Organisation, OrganisationKind, Signer } from './organisation.ts';

const KINDS: readonly OrganisationKind[] = ['xã', 'phường', 'đặc khu', 'thị trấn'];

const tidyText = (text: string): string => normaliseText(text).replace(/\s+/gu, ' ').trim();

/** `- Như trên;` → `Như trên`: dash and punctuation are the document's to print. */
const tidyLine = (line: string): string =>
  tidyText(line)
    .replace(/^[-–+•]\s*/u, '')
    .replace(/[\s;.,]+$/u, '');

const tidyLines = (lines: readonly string[]): readonly string[] =>
  lines.map(tidyLine).filter((line) => line !== '');

/** `Xã Thống Nhất` → `Thống Nhất`, with the kind it says. */
function splitName(typed: string, kind: OrganisationKind): Pick<Organisation, 'kind' | 'name'> {
  const name = tidyText(typed);
  const said = KINDS.find((one) => name.toLocaleLowerCase('vi').startsWith(`${one} `));
  return said === undefined ? { kind, name } : { kind: said, name: name.slice(said.length + 1) };
}

/** Common nouns are small (Nghị định 30/2020/NĐ-CP, Phụ lục II), but in Thành phố Hồ Chí Minh. */
const tidyProvince = (typed: string): string =>
  tidyText(typed).replace(/^(?:Tỉnh|Thành phố(?! Hồ Chí Minh))(?= )/u, (word) =>
    word.toLowerCase(),
  );

/** `Huyện Gia Lộc` → `huyện Gia Lộc`: the common noun is small inside a sentence. */
export const tidyDistrict = (typed: string): string =>
  tidyText(typed).replace(/^(?:Huyện|Quận|Thị xã|Thành phố)(?= \p{Lu})/u, (word) =>
    word.toLocaleLowerCase('vi'),
  );

const tidySigner = (signer: Signer): Signer => ({
  ...signer,
  name: tidyText(signer.name),
  title: tidyText(signer.title),
  ...(signer.office === undefined ? {} : { office: tidyText(signer.office) }),
});

/** An organisation as it is kept once its fields are left: no stray spaces, dashes or blank lines. */
export function tidyOrganisation(organisation: Organisation): Organisation {
  const district = tidyDistrict(organisation.district ?? '');
  return {
    ...organisation,
    ...splitName(organisation.name, organisation.kind),
    province: tidyProvince(organisation.province),
    district: district === '' ? null : district,
    place: tidyText(organisation.place),
    reportSymbol: tidyText(organisation.reportSymbol),
    signers: organisation.signers.map(tidySigner),
    addressees: tidyLines(organisation.addressees),
    recipients: tidyLines(organisation.recipients),
    issuers: organisation.issuers.map((issuer) => ({
      ...issuer,
      name: tidyText(issuer.name),
      shortName: tidyText(issuer.shortName),
      reportSymbol: tidyText(issuer.reportSymbol),
      signers: issuer.signers.map(tidySigner),
      addressees: tidyLines(issuer.addressees),
      recipients: tidyLines(issuer.recipients),
    })),
  };
}
