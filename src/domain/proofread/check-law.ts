import type { IsoDate } from '../period/period.ts';
import type { ProofCode, ProofParams } from './proof-finding.ts';
import type { LegalDocument } from './proofread-context.ts';
import type { Severity } from '../template/catalogue.ts';

interface LawFault {
  readonly rule: 'R-DOC-KNOWNDATE' | 'R-DOC-SUPERSEDED';
  readonly code: Extract<ProofCode, 'known-date' | 'superseded'>;
  readonly severity: Severity;
  readonly params: ProofParams;
}

/**
 * A law by its number and symbol against the list of laws: another day than its own, or ended when the
 * report was written. For laws that a report prints by name alone, where no text gives these away.
 */
export function checkLaw(
  { code, date }: { readonly code: string; readonly date: IsoDate | null },
  register: readonly LegalDocument[],
  writtenBy: IsoDate,
): readonly LawFault[] {
  const law = register.find(({ symbol }) => symbol === code);
  if (law === undefined) return [];
  const { issued, endedOn, endVerified, replacedBy, verifiedFields } = law;
  const faults: LawFault[] = [];
  if (date !== null && issued !== null && date !== issued && verifiedFields.includes('issued')) {
    const params = { found: code, written: date, known: issued };
    faults.push({ rule: 'R-DOC-KNOWNDATE', code: 'known-date', severity: 'warning', params });
  }
  const isTold = endVerified === 'read' || endVerified === 'inferred';
  if (endedOn !== null && isTold && endedOn <= writtenBy) {
    faults.push({
      rule: 'R-DOC-SUPERSEDED',
      code: 'superseded',
      severity: endVerified === 'read' ? 'warning' : 'info',
      params: { found: `${law.type} ${code}`, replacedBy: replacedBy ?? '', endedOn },
    });
  }
  return faults;
}
