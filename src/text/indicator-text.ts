import type { Outcome } from '../domain/expression/outcome.ts';
import type { NumberFormat } from '../domain/template/catalogue.ts';
import { assertNever } from '../lib/assert-never.ts';
import { formatOutcome, type NumberStyle } from './format-outcome.ts';

/** An indicator's value with its unit, or in a word why there is none. */
export function indicatorText(
  outcome: Outcome,
  { format, unit }: { readonly format: NumberFormat; readonly unit: string },
  style?: NumberStyle,
): string {
  switch (outcome.state) {
    case 'value': {
      const text = formatOutcome(outcome, format, style);
      return unit === '' || unit === '%' ? text : `${text} ${unit}`;
    }
    case 'blank':
      return 'chưa đủ số liệu';
    case 'notComputable':
      return outcome.reason === 'division-by-zero'
        ? 'không tính được (chia cho 0)'
        : 'có ô chưa đọc được';
    default:
      return assertNever(outcome);
  }
}
