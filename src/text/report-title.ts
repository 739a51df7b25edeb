import type { PeriodIdentity } from '../domain/period/same-period.ts';
import type { Template } from '../domain/template/template.ts';
import { periodLabel } from './period-label.ts';

/** `Báo cáo CCHC 6 tháng đầu năm 2023`: how a report is called on screens. */
export function reportTitle(
  { shortName }: Pick<Template, 'shortName'>,
  period: PeriodIdentity,
): string {
  return `Báo cáo ${shortName} ${periodLabel(period)}`;
}
