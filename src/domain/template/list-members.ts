import { ownValue } from '../../lib/own-value.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Catalogue, ListMember } from './catalogue.ts';

/** The members of a list: the organisation's own where the list is editable and it has changed them. */
export function listMembers(
  list: string,
  catalogue: Pick<Catalogue, 'lists'>,
  organisation: Pick<Organisation, 'lists'>,
): readonly ListMember[] {
  const definition = catalogue.lists.get(list);
  if (definition === undefined) return [];
  const own = definition.editable ? ownValue(organisation.lists, list) : undefined;
  return own ?? definition.members;
}
