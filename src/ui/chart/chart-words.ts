export interface ChartWords {
  /** `Xem bảng số liệu` */
  readonly table: string;
  /** Heading of the table's first column: `Nội dung` */
  readonly category: string;
  /** Said instead of a chart without numbers: what to fill in. */
  readonly empty: string;
  /** Said when the chart could not be loaded. */
  readonly failed: string;
}
