import { assertNever } from '../../lib/assert-never.ts';
import type { Signer } from './organisation.ts';

const COLLECTIVE = 'TM. ỦY BAN NHÂN DÂN';

/**
 * The lines above a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7; Điều 13). A report is the
 * committee's own, so the chair signs on its behalf (TM.) and a deputy for the chair under it.
 */
export function signatureLines({
  authority,
  title,
}: Pick<Signer, 'authority' | 'title'>): readonly string[] {
  const position = title.trim().toLocaleUpperCase('vi');
  switch (authority) {
    case 'TM':
      return [COLLECTIVE, position];
    case 'KT':
      return [COLLECTIVE, 'KT. CHỦ TỊCH', position];
    case 'Q':
      return [COLLECTIVE, `Q. ${position.replace(/^(?:Q\.|QUYỀN) */u, '')}`];
    case 'TL':
      return ['TL. CHỦ TỊCH', position];
    case 'TUQ':
      return ['TUQ. CHỦ TỊCH', position];
    default:
      return assertNever(authority);
  }
}
