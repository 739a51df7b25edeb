import { defaultAddressees, defaultPlace, defaultRecipients } from './default-organisation.ts';
import type { Organisation } from './organisation.ts';

type NamedUnit = Pick<Organisation, 'unitCode' | 'kind' | 'name' | 'province'>;

const sameLines = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n');

/**
 * Another name, kind or province. What follows from them (place name, addressees, recipients) goes
 * along while it is still as it was derived; what the official changed stays. A unit changed by hand
 * is no longer the one of the register.
 */
export function changeUnit(organisation: Organisation, change: Partial<NamedUnit>): Organisation {
  const next = { ...organisation, unitCode: null, ...change };
  return {
    ...next,
    place: organisation.place === defaultPlace(organisation) ? defaultPlace(next) : next.place,
    addressees: sameLines(organisation.addressees, defaultAddressees(organisation.province))
      ? defaultAddressees(next.province)
      : next.addressees,
    recipients: sameLines(organisation.recipients, defaultRecipients(organisation))
      ? defaultRecipients(next)
      : next.recipients,
  };
}
