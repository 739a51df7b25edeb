import type { Outcome, Scalar } from '../domain/expression/outcome.ts';
import type { DocumentStyle } from '../domain/organisation/organisation.ts';
import type { NumberFormat } from '../domain/template/catalogue.ts';
import { assertNever } from '../lib/assert-never.ts';
import { formatDate } from './format-date.ts';
import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatPaddedCount,
  formatPercent,
} from './format-number.ts';

/** How an office writes numbers; tables never pad, whatever the office does in sentences. */
export type NumberStyle = Pick<DocumentStyle, 'percentDecimals' | 'padSmallCounts'>;

const PLAIN: NumberStyle = { percentDecimals: 2, padSmallCounts: false };
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function formatScalar(
  value: Scalar,
  format: NumberFormat,
  style: NumberStyle = PLAIN,
): string {
  if (typeof value === 'boolean') {
    return value ? 'có' : 'không';
  }
  if (typeof value === 'string') {
    return format === 'date' && ISO_DATE.test(value) ? formatDate(value) : value;
  }
  switch (format) {
    case 'count':
      return style.padSmallCounts ? formatPaddedCount(value) : formatCount(value);
    case 'money':
      return formatMoney(value);
    case 'percent':
      return formatPercent(value, style.percentDecimals);
    case 'decimal':
    case 'text':
    case 'date':
      return formatDecimal(value);
    default:
      return assertNever(format);
  }
}

/** A value as it is printed. Blank prints nothing; what cannot be computed prints a dash. */
export function formatOutcome(
  outcome: Outcome,
  format: NumberFormat,
  style: NumberStyle = PLAIN,
): string {
  switch (outcome.state) {
    case 'value':
      return formatScalar(outcome.value, format, style);
    case 'blank':
      return '';
    case 'notComputable':
      return '—';
    default:
      return assertNever(outcome);
  }
}
