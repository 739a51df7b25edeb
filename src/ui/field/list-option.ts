/** An entry of a list that is searched. */
export interface ListOption {
  readonly id: string;
  readonly label: string;
  /** At the right: its value, its date, what tells it from its namesakes. */
  readonly detail?: string | undefined;
  /** Options of one group stand together under this heading. */
  readonly group?: string | undefined;
}

/** Id of the option at `index` in the list `list`. */
export const optionId = (list: string, index: number): string => `${list}-${String(index)}`;

/** Brings a marked option into view without moving the page. */
export function revealOption(list: string, index: number): void {
  document.getElementById(optionId(list, index))?.scrollIntoView({ block: 'nearest' });
}
