import type { OrganisationLaws, OwnLaw } from '../organisation/organisation.ts';
import type { LegalDocument, LegalRegister } from './proofread-context.ts';

/** An organisation answers for what it enters: its source counts as read. */
function toLegalDocument(law: OwnLaw): LegalDocument {
  const { type, symbol, issuer, issued, endedOn, replacedBy } = law;
  return {
    type,
    symbol,
    issuer,
    issued,
    endedOn,
    replacedBy: replacedBy === '' ? null : replacedBy,
    endVerified: 'read',
    verifiedFields: ['issued', 'endedOn'],
  };
}

/**
 * The laws an organisation's reports are held against: the page's without those switched off, and its
 * own, which come first and so count where both name one symbol.
 */
export function registerOf(
  { documents }: LegalRegister,
  laws: OrganisationLaws | null,
): readonly LegalDocument[] {
  if (laws === null) return documents;
  const off = new Set(laws.off);
  return [
    ...laws.own.map(toLegalDocument),
    // Only ends can be switched off: other documents of the list may share a symbol.
    ...documents.filter(({ endedOn, symbol }) => endedOn === null || !off.has(symbol)),
  ];
}
