import type { Scalar } from '../expression/outcome.ts';
import type { CellKey } from '../figure/figure-set.ts';
import type { NumberFormat, Severity } from '../template/catalogue.ts';

/** Where a finding is: the first place is where "đến chỗ này" leads. */
export type Place =
  | { readonly kind: 'figure'; readonly cell: CellKey }
  | { readonly kind: 'narrative'; readonly block: string; readonly quote: string }
  | { readonly kind: 'statement'; readonly block: string }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'report'; readonly field: 'date' | 'number' | 'period' | 'signer' };

export interface FindingParam {
  readonly value: Scalar;
  readonly format: NumberFormat;
}

/** Phát hiện: what a check found. Data, not a sentence: `text/` writes the sentence. */
export interface Finding {
  /** Stable while the same thing is wrong in the same place: acceptance is kept by it. */
  readonly id: string;
  /** The rule of the field model: `R-SUM-BALANCE`, `R-REQ-FIELD`, … */
  readonly rule: string;
  readonly severity: Severity;
  /** The template's own message, or null: `text/` has the message of this rule. */
  readonly message: string | null;
  readonly hint: string;
  readonly params: Readonly<Record<string, FindingParam>>;
  readonly places: readonly Place[];
  /** Sections it shows in; the first is its home. */
  readonly sections: readonly string[];
}
