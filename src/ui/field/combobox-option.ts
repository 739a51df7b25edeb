export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** What tells it from its namesakes. */
  readonly detail?: string | undefined;
}

export interface ComboboxWords {
  /** Said aloud after each search; shown when nothing was found (0). */
  readonly found: (count: number) => string;
}
