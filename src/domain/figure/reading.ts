/** Why a typed text is no value of its figure's type; `text/` says it in Vietnamese. */
export type ReadProblem =
  | 'not-a-number'
  | 'ambiguous-separator'
  | 'not-whole'
  | 'negative'
  | 'too-large'
  | 'over-100'
  | 'not-a-date'
  | 'no-such-day';

/** What a typed text says. Blank, zero and unreadable are three different things. */
export type Reading =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly value: number | string }
  | { readonly state: 'unreadable'; readonly typed: string; readonly problem: ReadProblem };
