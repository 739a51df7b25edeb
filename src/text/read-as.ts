import type { Reading } from '../domain/figure/reading.ts';
import type { FigureDefinition } from '../domain/template/catalogue.ts';
import { formatDate } from './format-date.ts';
import { formatCount, formatDecimal, formatMoney } from './format-number.ts';

const exactPercent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 6 });

function valueText(type: FigureDefinition['type'], value: number | string): string {
  if (typeof value === 'string') {
    return type === 'date' ? formatDate(value) : '';
  }
  switch (type) {
    case 'count':
      return formatCount(value);
    case 'money':
      return formatMoney(value);
    case 'percent':
      return exactPercent.format(value);
    case 'number':
      return formatDecimal(value, 6);
    case 'text':
    case 'date':
    case 'rows':
      return '';
  }
}

/**
 * How a cell was read, with all its digits: `Đọc là 1.144 hồ sơ`. Empty for a text, for what has no
 * value, and where `typed` says the same already.
 */
export function readAs(
  definition: Pick<FigureDefinition, 'type'> & Partial<Pick<FigureDefinition, 'unit'>>,
  reading: Reading,
  typed = '',
): string {
  const text = reading.state === 'value' ? valueText(definition.type, reading.value) : '';
  if (text === '' || typed.trim() === text) {
    return '';
  }
  const unit = definition.type === 'percent' || definition.type === 'date' ? '' : definition.unit;
  return `Đọc là ${text}${unit === undefined || unit === '' ? '' : ` ${unit}`}`;
}
