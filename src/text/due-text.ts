import type { SuggestedPeriod } from '../domain/period/suggest-periods.ts';
import { assertNever } from '../lib/assert-never.ts';
import { formatDate } from './format-date.ts';

/** When a period's figures are closed: a fact of its days, not a deadline for handing in. */
export function dueText({ period, state, days }: SuggestedPeriod): string {
  const last = formatDate(period.to);
  switch (state) {
    case 'closed':
      return `Kỳ số liệu đã kết thúc ngày ${last} (${days === 1 ? 'hôm qua' : `${days} ngày trước`}).`;
    case 'open':
      return days === 0
        ? `Kỳ số liệu kết thúc hôm nay, ngày ${last}.`
        : `Kỳ số liệu kết thúc ngày ${last} (còn ${days} ngày).`;
    case 'coming':
      return `Kỳ số liệu từ ngày ${formatDate(period.from)} đến ngày ${last}.`;
    default:
      return assertNever(state);
  }
}
