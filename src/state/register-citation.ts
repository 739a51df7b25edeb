import { referenceCode } from '../domain/reference/reference-code.ts';
import type { ParsedCitation } from '../domain/reference/parse-citation.ts';
import type { Reference } from '../domain/reference/reference.ts';
import { newId } from '../lib/new-id.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Stands where a citation does not say its type; true of every document. */
const ANY_TYPE = 'Văn bản';

/** The request document as an entry of the register: the one that is there, or a new one. Its id. */
export function registerCitation(workspace: Workspace, cited: ParsedCitation): string {
  const { type, number, symbol, date, issuer, subject } = cited;
  const { organisation } = workspace;
  if (!organisation) throw new Error('No organisation is open');
  const code = referenceCode(cited);
  const known = workspace.references.find(
    (one) => code !== null && referenceCode(one) === code && one.date === date,
  );
  if (known) return known.id;
  const record: Reference = {
    id: newId(),
    rev: 0,
    organisationId: organisation.id,
    type: type ?? ANY_TYPE,
    number,
    symbol,
    date,
    issuer,
    subject: subject ?? '',
    role: 'request',
    topic: null,
  };
  workspace.add([{ kind: 'reference', record }]);
  return record.id;
}
