/** A value beside the typed one: kỳ trước, cùng kỳ, thay đổi. */
export interface FigureComparison {
  readonly label: string;
  /** Formatted; empty where that period has none. */
  readonly value: string;
}

/** A value that can be taken over with one press. */
export interface FigureOffer {
  /** `Điền 1.144 (tổng)` */
  readonly label: string;
  readonly onaccept: () => void;
}

export type FigureInput = 'number' | 'date' | 'text';

/** One member of the list a figure is kept by. */
export interface MemberRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly id?: string | undefined;
  readonly readAs?: string | undefined;
  readonly problem?: string | undefined;
  readonly offer?: FigureOffer | null | undefined;
  readonly comparisons?: readonly FigureComparison[] | undefined;
}
