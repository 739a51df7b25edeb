import type { DocumentStyle } from '../../domain/organisation/organisation.ts';

type Orientation = 'portrait' | 'landscape';

const POINTS_PER_MM = 72 / 25.4;

/** A4 upright; millimetres. */
export const PAPER = {
  width: 210,
  height: 297,
  /** From the top edge to the page number, inside the top margin. */
  header: 10,
} as const;

/** A sheet and its margins; millimetres. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type PageMargins = Pick<
  DocumentStyle,
  'marginTop' | 'marginBottom' | 'marginLeft' | 'marginRight'
>;

/** An annex on its side, with a margin to bind at its top as printed and turned; millimetres. */
const LANDSCAPE = { width: 297, height: 210, top: 20, bottom: 20, left: 20, right: 15 } as const;

/** The page of the report or of an annex; upright with the margins chosen (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I). */
export function pageOf(margins: PageMargins, orientation: Orientation = 'portrait'): Page {
  if (orientation === 'landscape') return LANDSCAPE;
  return {
    width: PAPER.width,
    height: PAPER.height,
    top: margins.marginTop,
    bottom: margins.marginBottom,
    left: margins.marginLeft,
    right: margins.marginRight,
  };
}

/** Width of the text of a page, in points. */
export function textWidthOf(margins: PageMargins, orientation: Orientation = 'portrait'): number {
  const { width, left, right } = pageOf(margins, orientation);
  return millimetres(width - left - right);
}

/** Millimetres as points. */
export function millimetres(length: number): number {
  return length * POINTS_PER_MM;
}
