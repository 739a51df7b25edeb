/** A day as `YYYY-MM-DD`; always a day that exists. */
export type IsoDate = string;

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nineMonths' | 'year' | 'stage';

/**
 * Kỳ báo cáo. The days are data, not derived: provinces close their books on different days
 * (Nghị định 09/2019/NĐ-CP gives 15/12–14/6; Hải Dương used 10/12–09/6), so both stay editable.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Month 1–12, quarter 1–4, half 1–2; 1 for the other kinds. */
  readonly ordinal: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}
