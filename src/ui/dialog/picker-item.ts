export interface PickerItem {
  readonly id: string;
  readonly label: string;
  /** At the right: its value, its date. */
  readonly detail?: string | undefined;
  /** Items of one group stand together under this heading. */
  readonly group?: string | undefined;
}

export interface PickerWords {
  /** `Tìm theo tên` */
  readonly search: string;
  /** `Đóng` */
  readonly close: string;
  /** How many are listed; for 0, what to do. */
  readonly found: (count: number) => string;
}
