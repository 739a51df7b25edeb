import { nameLabel } from '../../domain/rule/name-facts.ts';
import { listMembers } from '../../domain/template/list-members.ts';
import type { ReopenPlan } from './reopen-plan.ts';

/** How the cells of a plan are called; members of lists by the names of here, else of the file. */
export function cellLabels({ template, frozen, target }: ReopenPlan): (cell: string) => string {
  const { catalogue } = template;
  const owners = [...(target ? [target] : []), frozen.organisation];
  return (cell) =>
    nameLabel(cell, catalogue, (list) =>
      owners.flatMap((owner) => listMembers(list, catalogue, owner)),
    );
}
