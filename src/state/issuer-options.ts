import type { Organisation } from '../domain/organisation/organisation.ts';
import { shortUnitName } from '../domain/organisation/unit-phrases.ts';

/** Who may issue a report: the commune ('') first, then its committees and divisions. */
export function issuerOptions(
  organisation: Organisation,
): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: '', label: shortUnitName(organisation) },
    ...organisation.issuers.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
