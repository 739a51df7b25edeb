import type { Finding } from './finding.ts';

/**
 * Checks that no template writes: they hold for every report. `text/` has their sentences, by this
 * name, which stands in the finding's `params.check`; its `rule` is the part before the dot.
 *
 * - `R-INPUT`: a cell is unreadable. label, typed, problem (a ReadProblem); row for typed rows.
 * - `R-REQ-FIELD`: a figure that the report must state is blank. label.
 * - `R-REQ-NUMBER`: a part of the head is wanting. part (`place`, `symbol`, `number`, `unnumbered`: what is
 *   typed is no number, `date`), typed (the number).
 * - `R-RECIP`: who asked for the report does not get it. body, document.
 * - `R-HEAD-NUM.heading`: a heading brings a number of its own. heading, found, number (the program's).
 * - `R-HEAD-NUM.list`: items of a text do not count on. line, found, before, expected.
 * - `R-REQ-CELL.row`: a typed row is half filled. label (of the figure), row, columns.
 * - `R-TOKEN.unknown`: a token stands for nothing. token.
 * - `R-TOKEN.blank`: a token's figure has no value yet. token.
 * - `R-DATE-PERIOD.order`: the period ends before it starts. from, to.
 * - `R-DATE-PERIOD.unreadable`: the report's date. typed, problem.
 * - `R-DATE-PERIOD.early`: the report is dated before its period ends. date, to.
 * - `R-DATE-PERIOD.reference`: a document is later than the report. document, date, limit.
 * - `R-DATE-PERIOD.referenceUndated`: the same, later than the period while the report has no date.
 * - `R-XREF-PERIOD.overlap`, `.gap`: two sub-periods share days, or leave days between them. first,
 *   second, end (of the first), start (of the second), days.
 * - `R-XREF-PERIOD.sum`: a figure is not the sum of the shorter periods. label, whole, sum, values,
 *   difference, parts (`quarter-1,quarter-2`).
 * - `R-XREF-PERIOD.order`: a sub-period ends before it starts. name, from, to.
 * - `R-XREF-PERIOD.unset`: a sub-period whose days nobody has set. name.
 * - `R-STATEMENT`: a sentence was taken over under a condition that no longer holds.
 * - `R-UNCONFIRMED`: a text came from an earlier period, with pieces nobody has confirmed. count, piece
 *   (the first).
 * - `R-DOC-NUMBER`: a document lacks parts. document, missing (`number`, `symbol`, `date`, `issuer`,
 *   `subject`, separated by commas).
 */
export type BuiltInCheck =
  | 'R-INPUT'
  | 'R-REQ-FIELD'
  | 'R-REQ-NUMBER'
  | 'R-RECIP'
  | 'R-HEAD-NUM.heading'
  | 'R-HEAD-NUM.list'
  | 'R-REQ-CELL.row'
  | 'R-TOKEN.unknown'
  | 'R-TOKEN.blank'
  | 'R-DATE-PERIOD.order'
  | 'R-DATE-PERIOD.unreadable'
  | 'R-DATE-PERIOD.early'
  | 'R-DATE-PERIOD.reference'
  | 'R-DATE-PERIOD.referenceUndated'
  | 'R-XREF-PERIOD.overlap'
  | 'R-XREF-PERIOD.gap'
  | 'R-XREF-PERIOD.sum'
  | 'R-XREF-PERIOD.order'
  | 'R-XREF-PERIOD.unset'
  | 'R-STATEMENT'
  | 'R-UNCONFIRMED'
  | 'R-DOC-NUMBER';

/** A finding of a built-in check. `where` makes its id: the cell, block or document it is about. */
export function builtInFinding(
  check: BuiltInCheck,
  where: string,
  found: Pick<Finding, 'severity' | 'params' | 'places' | 'sections'>,
): Finding {
  return {
    ...found,
    id: where === '' ? check : `${check}:${where}`,
    rule: check.split('.')[0] ?? check,
    message: null,
    hint: '',
    params: { check: { value: check, format: 'text' }, ...found.params },
  };
}
