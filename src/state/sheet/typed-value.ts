import type { FigureDefinition } from '../../domain/template/catalogue.ts';
import { formatCount, formatDecimal, formatMoney } from '../../text/format-number.ts';

/** A value of a figure as it would be typed: `1.144`, `12,5`, `98,68%`. A percentage comes as a ratio. */
export function typedValue({ type }: Pick<FigureDefinition, 'type'>, value: number): string {
  if (type === 'percent') return `${formatDecimal(Number((value * 100).toPrecision(12)), 4)}%`;
  if (type === 'count') return formatCount(value);
  return type === 'money' ? formatMoney(value) : formatDecimal(value, 6);
}
