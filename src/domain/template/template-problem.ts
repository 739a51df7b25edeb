type TemplateProblemCode =
  // The file
  | 'missing-file'
  | 'unknown-file'
  | 'not-plain-data'
  | 'forbidden-key'
  | 'too-large'
  | 'too-nested'
  | 'text-too-long'
  | 'repeated-key'
  | 'too-many-sections'
  | 'too-many-blocks'
  // Its shape
  | 'unknown-key'
  | 'missing-key'
  | 'bad-key'
  | 'wrong-value'
  // What it says
  | 'expression'
  | 'unknown-list'
  | 'unknown-group'
  | 'unknown-figure'
  | 'unknown-indicator'
  | 'unknown-name'
  | 'unknown-table'
  | 'unknown-chart'
  | 'unknown-token'
  | 'unknown-sub-period'
  | 'annex-not-at-top'
  | 'duplicate'
  | 'duplicate-short'
  | 'reserved-short'
  | 'reserved-key'
  | 'too-many-members'
  | 'circle'
  | 'chain-too-long'
  | 'columns-missing'
  | 'columns-unexpected'
  | 'rows-by-list'
  | 'not-rows'
  | 'blank-not-read'
  | 'message-label'
  | 'message-member'
  | 'column-without-value'
  | 'column-value-unexpected'
  | 'line-values'
  | 'series-values'
  | 'categories-missing'
  | 'categories-unexpected'
  | 'otherwise-not-last'
  | 'required-not-asked';

/** What is wrong with a template, and where; `text/` says it in Vietnamese. */
export interface TemplateProblem {
  /** `catalogue/figures.yaml` */
  readonly file: string;
  /** Keys and indexes from the top of the file. */
  readonly path: readonly (string | number)[];
  readonly code: TemplateProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A report of problems about one file. */
export type Complain = (
  path: TemplateProblem['path'],
  code: TemplateProblemCode,
  params?: TemplateProblem['params'],
) => void;

/** Complaints about what is under `prefix`. */
export function under(complain: Complain, ...prefix: TemplateProblem['path']): Complain {
  return (path, code, params) => {
    complain([...prefix, ...path], code, params);
  };
}
