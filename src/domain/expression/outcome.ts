export type Scalar = number | string | boolean;

/**
 * What an expression comes to. `blank` says which cells nobody has filled in yet; `notComputable`
 * says that the data are there and still give no answer (a denominator of 0).
 */
export type Outcome =
  | { readonly state: 'value'; readonly value: Scalar }
  | { readonly state: 'blank'; readonly missing: readonly string[] }
  | {
      readonly state: 'notComputable';
      readonly reason: 'division-by-zero' | 'wrong-type' | 'unreadable';
    };
