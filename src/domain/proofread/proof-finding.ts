import type { Severity } from '../template/catalogue.ts';

/** A cell of a table block, by its place in `rows`. */
export interface CellPlace {
  readonly row: number;
  readonly index: number;
}

export type ProofParams = Readonly<Record<string, string | number>>;

/** Something a document says that is wrong, doubtful or untidy. Data: `text/` writes the sentence. */
export interface ProofFinding {
  /** Stable while the same words are found in the same document. */
  readonly id: string;
  /** The rule of the field model: `R-SUM-BALANCE`, `R-TEXT-SPELL`, … */
  readonly rule: string;
  /** Which sentence of `text/proofread-text.ts` says it; finer than the rule. */
  readonly code: ProofCode;
  readonly severity: Severity;
  /** Index of the block in the document. */
  readonly block: number;
  /** The cell when the block is a table; `start` and `end` are places in its text. */
  readonly cell: CellPlace | null;
  readonly start: number;
  readonly end: number;
  /** The words marked, as tidy text. */
  readonly quote: string;
  readonly params: ProofParams;
  /** What to put in place of the quote, where that is certain enough to offer. */
  readonly suggestion: string | null;
}

export type ProofCode =
  // Figures
  | 'percent-wrong'
  | 'percent-other-base'
  | 'percent-cut'
  | 'percent-row-base'
  | 'percent-no-base'
  | 'hundred-no-base'
  | 'percent-decimals'
  | 'percent-list-decimals'
  | 'percent-sign-missing'
  | 'percent-sibling-missing'
  | 'percents-not-100'
  | 'percent-over-100'
  | 'hundred-contradicted'
  | 'all-contradicted'
  | 'parts-not-total'
  | 'column-not-total'
  | 'columns-not-total'
  | 'column-total-elsewhere'
  | 'digitised-not-total'
  | 'balance-off'
  | 'resolved-parts-off'
  | 'received-parts-off'
  | 'pending-parts-off'
  | 'late-parts-off'
  | 'part-over-whole'
  | 'survey-over-resolved'
  | 'years-not-total'
  | 'evaluated-not-present'
  | 'same-figure-two-values'
  | 'figure-differs'
  | 'all-but-not-all'
  | 'none-but-some'
  | 'quotes-differ'
  | 'same-value-two-figures'
  | 'list-count-off'
  | 'volume-jump'
  | 'unit-missing'
  | 'share-label-missing'
  | 'number-no-dots'
  | 'percent-dot'
  | 'padding-mixed'
  | 'over-exact'
  | 'figure-lost'
  // Required content
  | 'late-not-stated'
  | 'early-on-time-merged'
  | 'topic-missing'
  | 'topic-no-figure'
  | 'count-promised'
  | 'cell-blank'
  | 'table-blank'
  | 'apology-table-blank'
  | 'apology-not-made'
  | 'no-total-row'
  | 'annex-absent'
  | 'header-missing'
  // Time
  | 'next-period-wrong'
  | 'period-wrong'
  | 'next-period-missing'
  | 'ranges-overlap'
  | 'range-not-covered'
  | 'half-not-named'
  | 'year-in-half-report'
  | 'date-after-report'
  | 'plan-year'
  | 'weekend'
  | 'date-order'
  | 'date-style'
  | 'no-such-day'
  // Names and subject
  | 'foreign-name'
  | 'level-missing'
  | 'template-phrase'
  | 'subject-differs'
  // Documents
  | 'reference-no-number'
  | 'reference-number-only'
  | 'reference-no-date'
  | 'reference-no-province'
  | 'issuer-mismatch'
  | 'issuer-actor'
  | 'symbol-spaces'
  | 'symbol-colon'
  | 'symbol-party'
  | 'symbol-letter'
  | 'symbol-year-missing'
  | 'number-twice'
  | 'superseded'
  | 'term-superseded'
  | 'known-date'
  | 'reference-repeat'
  // Text
  | 'repeated-text'
  | 'contradiction'
  | 'praise-but-late'
  | 'tasks-late-silent'
  | 'word-slip'
  | 'not-a-syllable'
  | 'syllable-alone'
  | 'tone-place'
  | 'word-doubled'
  | 'words-wanting'
  | 'look-alike'
  | 'not-composed'
  | 'stray'
  | 'spaces-double'
  | 'space-before-mark'
  | 'space-after-mark'
  | 'space-bracket'
  | 'space-dash'
  | 'words-joined'
  | 'quotes-unmatched'
  | 'bracket-unmatched'
  | 'marks-odd'
  | 'full-stop-missing'
  | 'small-after-stop'
  | 'capital-after-semicolon'
  | 'abbreviation'
  | 'variants-mixed'
  // Form
  | 'heading-parent'
  | 'heading-order'
  | 'heading-mark-mixed'
  | 'heading-no-dot'
  | 'heading-space'
  | 'heading-alone'
  | 'heading-runs-on'
  | 'heading-empty'
  | 'heading-no-cause'
  | 'heading-other-content'
  | 'heading-other-topic'
  | 'heading-topic-absent'
  | 'section-missing'
  | 'signature-level'
  | 'signature-post'
  | 'archive-line'
  | 'archive-missing'
  | 'recipient-missing';
