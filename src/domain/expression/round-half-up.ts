function shift(value: number, places: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}

/**
 * Rounds half up on the decimal as it is written, so 1.005 gives 1.01 although the double is a little
 * less. Half of a negative number goes away from zero, as in Excel.
 */
export function roundHalfUp(value: number, digits: number): number {
  const rounded = shift(Math.round(shift(Math.abs(value), digits)), -digits);
  return value < 0 ? -rounded : rounded;
}
