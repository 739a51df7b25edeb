export interface PickerWords {
  /** `Tìm theo tên` */
  readonly search: string;
  /** `Đóng` */
  readonly close: string;
  /** How many are listed; for 0, what to do. */
  readonly found: (count: number) => string;
}
