// Intl rounds the shortest decimal half up (1.005 → 1,01), which toFixed does not.
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, options: Intl.NumberFormatOptions, key: string): string {
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.NumberFormat('vi-VN', options);
    formats.set(key, made);
  }
  return made.format(Object.is(value, -0) ? 0 : value);
}

/** `1144` → `1.144` */
export function formatCount(value: number): string {
  return format(value, { maximumFractionDigits: 2 }, 'count');
}

/** In sentences of offices that pad: `5` → `05`. Zero stays `0`. */
export function formatPaddedCount(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : formatCount(value);
}

/** Amounts keep the decimals they were given: `319317000` → `319.317.000`, `1.5` → `1,5`. */
export function formatMoney(value: number): string {
  return format(value, { maximumFractionDigits: 3 }, 'money');
}

/** `89.75` → `89,75` */
export function formatDecimal(value: number, digits = 2): string {
  return format(value, { maximumFractionDigits: digits }, `decimal ${digits}`);
}

/**
 * A ratio as a percentage, rounded half up: `0.96678` → `96,68%`. Whole percentages have no decimals
 * (`100%`), others all of them (`95,50%`), so that a report keeps one precision.
 */
export function formatPercent(ratio: number, digits = 2): string {
  const text = format(
    ratio,
    { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits },
    `percent ${digits}`,
  );
  return text.replace(/,0+(?=%)/, '').replace(/^-(?=0%$)/, '');
}
