import { CHART_SIZE } from '../layout/chart-style.ts';

const PIXELS_PER_POINT = 96 / 72;

/** Size of a chart on the page in the unit that the library takes. */
export const CHART_PIXELS = {
  width: Math.round(CHART_SIZE.width * PIXELS_PER_POINT),
  height: Math.round(CHART_SIZE.height * PIXELS_PER_POINT),
} as const;
