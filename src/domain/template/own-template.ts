/** A report type that an office brought in, as it is kept. */
export interface OwnTemplate {
  /** JSON of its `template` and `outline`, in the format of templates/; read strictly each time. */
  readonly content: string;
  /** ISO 8601 */
  readonly addedAt: string;
}
