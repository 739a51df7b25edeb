import { cellsRead } from '../rule/cells-read.ts';
import { checkRules, type RuleCheck } from '../rule/check-rules.ts';
import { listMembers } from '../template/list-members.ts';
import type { Evaluation } from './evaluation.ts';
import { sectionsByCell } from './find-figure-problems.ts';
import { indexSections } from './section-index.ts';
import { scopeIn } from './sub-period.ts';

/** One rule on the figures of a report, with what became of it. */
export interface ReportRule {
  /** As the id of its finding, were it broken. */
  readonly id: string;
  readonly check: RuleCheck;
  readonly subPeriod: string | null;
  /** Cells without a value that it waits for; only where there is not enough data. */
  readonly missing: readonly string[];
  /** The section that shows the first of its figures. */
  readonly section: string;
}

/**
 * The rules on figures that concern a report: those whose figures it all or partly shows and whose
 * condition holds (or cannot be told yet). For what lists every check, not only the broken ones.
 */
export function reportRules({ input, scope }: Evaluation): readonly ReportRule[] {
  const { catalogue } = input.template;
  const members = (list: string) => listMembers(list, catalogue, input.organisation);
  const { byFigure, bySubPeriod } = indexSections(input);
  const parts = [
    { key: null, sections: byFigure, scope },
    ...[...bySubPeriod].map(([key, sections]) => ({ key, sections, scope: scopeIn(input, key) })),
  ];
  return parts.flatMap(({ key, sections, scope: own }) => {
    const sectionsOf = sectionsByCell(sections);
    return checkRules(catalogue.rules, own, members).flatMap((check): ReportRule[] => {
      const { rule, member, left, right } = check;
      const focus =
        rule.each === null || member === null ? null : { list: rule.each, member: member.key };
      const applies = rule.when?.evaluate(check.scope);
      if (applies?.state === 'value' && applies.value !== true) return [];
      const names = [...rule.left.names, ...rule.right.names];
      const cells = cellsRead(names, focus, catalogue, members);
      const section = cells.map((cell) => sectionsOf(cell)[0]).find((one) => one !== undefined);
      if (section === undefined) return [];
      const lacks = [applies, left, right].flatMap((one) =>
        one?.state === 'blank' ? one.missing : [],
      );
      const missing = check.result === 'notEnoughData' ? [...new Set(lacks)] : [];
      const id = member === null ? rule.id : `${rule.id}:${member.key}`;
      return [{ id: key === null ? id : `${id}@${key}`, check, subPeriod: key, missing, section }];
    });
  });
}
