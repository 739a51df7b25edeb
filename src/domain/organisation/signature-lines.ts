import { assertNever } from '../../lib/assert-never.ts';
import { headTitle, type IssuingBody } from './issuing-body.ts';
import type { Signer } from './organisation.ts';

type Body = Pick<IssuingBody, 'kind' | 'name'>;

const COMMUNE: Body = { kind: 'commune', name: '' };

/** Committees decide together, so that who signs does so on their behalf; a division has a head. */
function collective({ kind }: Body): readonly string[] {
  switch (kind) {
    case 'commune':
      return ['TM. ỦY BAN NHÂN DÂN'];
    case 'committee':
      return ['TM. BAN CHỈ ĐẠO'];
    case 'division':
      return [];
    default:
      return assertNever(kind);
  }
}

/**
 * The lines above a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7; Điều 13). A report is the
 * committee's own, so the chair signs on its behalf (TM.) and a deputy for the chair under it.
 */
export function signatureLines(
  { authority, title }: Pick<Signer, 'authority' | 'title'>,
  body: Body = COMMUNE,
): readonly string[] {
  const position = title.trim().toLocaleUpperCase('vi');
  const head = headTitle(body);
  switch (authority) {
    case 'TM':
      return [...collective(body), position];
    case 'KT':
      return [...collective(body), `KT. ${head}`, position];
    case 'Q':
      return [...collective(body), `Q. ${position.replace(/^(?:Q\.|QUYỀN) */u, '')}`];
    case 'TL':
      return [`TL. ${head}`, position];
    case 'TUQ':
      return [`TUQ. ${head}`, position];
    default:
      return assertNever(authority);
  }
}

/** The office that a committee's signer has beside it, printed over the name; '' for others. */
export function signerOffice({ office = '' }: Pick<Signer, 'office'>, { kind }: Body): string {
  return kind === 'committee' ? office.trim().toLocaleUpperCase('vi') : '';
}
