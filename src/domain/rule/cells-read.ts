import { cellKey, type CellKey } from '../figure/figure-set.ts';
import type { Catalogue, ListMember } from '../template/catalogue.ts';

/** The member that is gone through where a name stands. */
interface Focus {
  readonly list: string;
  readonly member: string;
}

/**
 * The cells behind names, through indicators down to what was typed, in order of first use. All
 * members' cells for a name kept by list, and the figure's own key for typed rows.
 */
export function cellsRead(
  names: readonly string[],
  focus: Focus | null,
  { figures, indicators }: Pick<Catalogue, 'figures' | 'indicators'>,
  members: (list: string) => readonly ListMember[],
): readonly CellKey[] {
  const cells = new Set<CellKey>();
  const seen = new Set<string>();

  const visit = (name: string, within: Focus | null): void => {
    const dot = name.indexOf('.');
    const key = dot < 0 ? name : name.slice(0, dot);
    const list = figures.get(key)?.by ?? indicators.get(key)?.each ?? null;
    if (figures.get(key)?.type === 'rows' || (list === null && figures.has(key))) {
      cells.add(key);
      return;
    }
    let wanted: readonly (string | undefined)[] = [undefined];
    if (list !== null) {
      if (dot >= 0) wanted = [name.slice(dot + 1)];
      else if (within?.list === list) wanted = [within.member];
      else wanted = members(list).map((member) => member.key);
    }
    for (const member of wanted) {
      const cell = cellKey(key, member);
      if (figures.has(key)) cells.add(cell);
      else if (!seen.has(cell)) {
        seen.add(cell);
        const inner = list === null || member === undefined ? null : { list, member };
        for (const read of indicators.get(key)?.formula.names ?? []) visit(read, inner);
      }
    }
  };
  for (const name of names) visit(name, focus);
  return [...cells];
}
