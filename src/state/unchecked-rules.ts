import { reportRules } from '../domain/report/report-rules.ts';
import { evaluationIn } from '../domain/report/sub-period.ts';
import { expressionWords } from '../text/expression-words.ts';
import { missingPlaces, type MissingPlace } from './missing-places.ts';
import { nameSayer } from './say-name.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** A check that waits for figures. */
export interface UncheckedRule {
  readonly id: string;
  /** `“Tổng số hồ sơ tiếp nhận” = “Trực tuyến” + “Trực tiếp”` */
  readonly words: string;
  readonly missing: readonly MissingPlace[];
}

/** The checks of a report that could not be made, each with what it lacks and the way there. */
export function uncheckedRules(desk: ReportDesk): readonly UncheckedRule[] {
  const { evaluation } = desk;
  return reportRules(evaluation).flatMap(({ id, check, subPeriod, missing, section }) => {
    if (check.result !== 'notEnoughData' || missing.length === 0) return [];
    const { left, operator, right } = check.rule;
    const member = check.rule.each === null ? '' : ` (${check.member?.label ?? ''})`;
    const say = nameSayer(evaluationIn(evaluation, subPeriod), false);
    const words = expressionWords(`${left.source} ${operator} ${right.source}`, say);
    const names = subPeriod === null ? missing : missing.map((name) => `${subPeriod}:${name}`);
    return [{ id, words: `${words}${member}`, missing: missingPlaces(names, desk, section) }];
  });
}
