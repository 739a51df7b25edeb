import { builtInFinding } from '../rule/built-in.ts';
import type { Finding } from '../rule/finding.ts';
import type { EvaluationInput } from './evaluation.ts';
import type { ReportScope } from './report-scope.ts';
import { scopeIn } from './sub-period.ts';
import { tokenAbsence } from './token-absence.ts';
import { resolveToken, type TokenContext } from './token.ts';
import type { WrittenText } from './written-texts.ts';

/** R-TOKEN: tokens in the official's own texts that stand for nothing, or whose figure is blank. */
export function findTokenProblems(
  texts: readonly WrittenText[],
  scope: ReportScope,
  tokens: TokenContext,
  input: EvaluationInput,
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { id, section, subPeriod, tokens: used, place } of texts) {
    const own = subPeriod === null ? scope : scopeIn(input, subPeriod);
    for (const { name, optional } of used) {
      const target = resolveToken(name, tokens);
      const isBlank =
        target !== undefined && !optional && tokenAbsence(target, own, input) !== null;
      if (target !== undefined && !isBlank) continue;
      const finding = builtInFinding(
        isBlank ? 'R-TOKEN.blank' : 'R-TOKEN.unknown',
        `${id}:${name}`,
        {
          severity: isBlank ? 'info' : 'warning',
          params: { token: { value: name, format: 'text' } },
          places: [place(`{${name}}`)],
          sections: [section],
        },
      );
      findings.set(finding.id, finding);
    }
  }
  return [...findings.values()];
}
