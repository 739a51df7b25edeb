import type { Period } from '../period/period.ts';
import type { Outcome } from './outcome.ts';

/** Where names in an expression get their values. */
export interface Scope {
  /** What `months()` and `periodKind()` speak of. */
  readonly period: Period;
  /**
   * A scalar name: a figure, an indicator, one member of either (`tthcCount.commune`), or, in a
   * narrowed scope, the member's own value of one.
   */
  read(name: string): Outcome;
  /**
   * All members of a name kept by list, in list order; the rows' cells for `figure.column`; for a
   * figure of rows itself, one value a row.
   */
  readAll(name: string): readonly Outcome[];
  /** One member of a name kept by list. */
  readMember(name: string, member: string): Outcome;
  /**
   * This scope narrowed to one member, so that names kept by `list` read as that member's values.
   * Also to one row: `list` is then the key of a figure of rows and `member` the id of the row.
   */
  forMember(list: string, member: string): Scope;
}

/** A compiled expression. Evaluating has no effect and cannot run for ever. */
export interface Expression {
  readonly source: string;
  /** Names it reads, each once, in order of first use. */
  readonly names: readonly string[];
  evaluate(scope: Scope): Outcome;
}
