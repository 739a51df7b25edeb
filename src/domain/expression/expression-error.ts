export type ExpressionErrorCode =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'unexpected-character'
  | 'unclosed-text'
  | 'bad-number'
  | 'unexpected-token'
  | 'unexpected-end'
  | 'chained-comparison'
  | 'compare-with-blank'
  | 'unknown-name'
  | 'unknown-function'
  | 'wrong-arity'
  | 'several-values'
  | 'not-a-list'
  | 'unknown-member';

/** Why a source is no expression. Positions count UTF-16 units from 0; `end` is exclusive. */
export interface ExpressionError {
  readonly code: ExpressionErrorCode;
  readonly position: number;
  readonly end: number;
  /** What stands there: a name, a character, a token; empty where nothing does. */
  readonly name: string;
}
