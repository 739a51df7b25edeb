/** A value beside the typed one: kỳ trước, cùng kỳ, thay đổi. */
export interface FigureComparison {
  readonly label: string;
  /** Formatted; empty where that period has none. */
  readonly value: string;
}

/** A value that can be taken over with one press. */
interface FigureOffer {
  /** `Điền 1.144 (tổng)` */
  readonly label: string;
  readonly onaccept: () => void;
}

export type FigureInput = 'number' | 'date' | 'text';

/** What a row shows. */
export interface FigureRow {
  /** Its label of the catalogue, or its member's; the accessible name of the box. */
  readonly label: string;
  /** As typed. */
  readonly value: string;
  /** Id of the box, for links that lead to it. */
  readonly id?: string | undefined;
  /** How the text was read, when that is not plain to see: `Đọc là 1.144 hồ sơ`. */
  readonly readAs?: string | undefined;
  /** Why the text cannot be read, and how to write it. */
  readonly problem?: string | undefined;
  readonly offer?: FigureOffer | null | undefined;
  readonly comparisons?: readonly FigureComparison[] | undefined;
  readonly hint?: string | undefined;
}
