import { readDate } from '../domain/figure/read-date.ts';
import { checkLaw } from '../domain/proofread/check-law.ts';
import type { LegalDocument } from '../domain/proofread/proofread-context.ts';
import { isCitedByName } from '../domain/reference/document-types.ts';
import { referenceCode } from '../domain/reference/reference-code.ts';
import { referenceTokens } from '../domain/reference/reference-token.ts';
import type { EvaluationInput } from '../domain/report/evaluation.ts';
import { textTokens } from '../domain/report/parse-text.ts';
import type { Finding } from '../domain/rule/finding.ts';
import { proofreadText } from '../text/proofread-text.ts';
import { tokenKey } from './reference-uses.ts';

/**
 * Laws are printed by name alone, so proofreading sees neither their number nor their day: those that a
 * text names by token are looked up from the organisation's register.
 */
export function findInLaws(
  { report, references, figures }: EvaluationInput,
  register: readonly LegalDocument[],
): readonly Finding[] {
  const laws = references.filter(({ type, symbol }) => isCitedByName(type) && symbol !== null);
  if (laws.length === 0) return [];
  const tokens = referenceTokens(references);
  const texts = [
    ...Object.values(report.narratives),
    ...Object.values(report.headings),
    ...Object.values(report.statements).map(({ text }) => text),
  ];
  const named = new Set(
    texts.flatMap(textTokens).map(({ name }) => tokens.get(tokenKey(name)) ?? ''),
  );
  const date = readDate(report.date);
  const writtenBy = date.state === 'value' ? String(date.value) : figures.period.to;
  return laws
    .filter(({ id }) => named.has(id))
    .flatMap((law) =>
      checkLaw({ code: referenceCode(law) ?? '', date: law.date }, register, writtenBy).map(
        (fault): Finding => {
          const { message, hint } = proofreadText(fault);
          return {
            id: `${fault.rule}.law:${law.id}`,
            rule: fault.rule,
            severity: fault.severity,
            message: '{message}',
            hint: '{hint}',
            params: {
              message: { value: message, format: 'text' },
              hint: { value: hint, format: 'text' },
            },
            places: [{ kind: 'reference', reference: law.id }],
            sections: [],
          };
        },
      ),
    );
}
