type HelpBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps' | 'points'; readonly items: readonly string[] }
  | {
      readonly kind: 'terms';
      readonly items: readonly { readonly term: string; readonly meaning: string }[];
    }
  | {
      readonly kind: 'link';
      readonly page:
        'start' | 'backup' | 'reopen' | 'references' | 'laws' | 'templates' | 'periods' | 'vault';
      readonly label: string;
    }
  /** How typed numbers are read: the program's own answers. */
  | { readonly kind: 'numbers' }
  /** What the catalogue says about each figure. */
  | { readonly kind: 'figures' };

export interface HelpSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
}

/** A paragraph. */
export const helpText = (words: string): HelpBlock => ({ kind: 'text', text: words });
/** A list of points. */
export const helpPoints = (...items: readonly string[]): HelpBlock => ({ kind: 'points', items });
