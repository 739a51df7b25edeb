import { ownValue } from '../../lib/own-value.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding } from '../rule/finding.ts';
import type { StatementChoice } from './evaluation.ts';
import type { Report } from './report.ts';
import type { SectionIndex } from './section-index.ts';

/** R-STATEMENT: sentences that were taken over while another condition held. */
export function findStaleStatements(
  { statements }: SectionIndex,
  choices: ReadonlyMap<string, StatementChoice>,
  report: Pick<Report, 'statements'>,
): readonly Finding[] {
  return statements.flatMap(({ block, section }) => {
    const override = ownValue(report.statements, block.id);
    const choice = choices.get(block.id);
    // While figures are missing nobody can say which condition holds.
    if (override === undefined || choice === undefined || choice.state === 'waiting') return [];
    const variant = choice.state === 'chosen' ? choice.variant : null;
    if (variant === override.variant || override.variant === null) return [];
    return [
      builtInFinding('R-STATEMENT', block.id, {
        severity: 'warning',
        params: {},
        places: [{ kind: 'statement', block: block.id }],
        sections: [section],
      }),
    ];
  });
}
