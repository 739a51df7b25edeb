/** A switch of Word: present means on, unless its value says off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}

/** A whole number of an attribute, between `least` and `most`; `fallback` for anything else. */
export function wholeNumber(
  value: string | undefined,
  { least, most, fallback }: { least: number; most: number; fallback: number },
): number {
  if (value === undefined || !/^\s*[+-]?\d{1,9}\s*$/.test(value)) return fallback;
  return Math.min(most, Math.max(least, Number(value)));
}
