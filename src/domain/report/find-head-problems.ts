import type { Reading } from '../figure/reading.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding, FindingParam, Place } from '../rule/finding.ts';
import type { Severity } from '../template/catalogue.ts';
import type { EvaluationInput } from './evaluation.ts';
import { reportIssuer } from './report-issuer.ts';

const text = (value: string): FindingParam => ({ value, format: 'text' });

/**
 * R-REQ-NUMBER: parts that the head of a document must have (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II).
 * The document office gives number and day, so a draft has neither; one without the other is amiss.
 */
export function findHeadProblems(input: EvaluationInput, date: Reading): readonly Finding[] {
  const { organisation, report } = input;
  const issuer = reportIssuer(input);
  const number = report.number.trim();
  const found = (
    part: 'place' | 'symbol' | 'number' | 'unnumbered' | 'date',
    severity: Severity,
    field: Extract<Place, { kind: 'report' }>['field'],
  ): Finding =>
    builtInFinding('R-REQ-NUMBER', part, {
      severity,
      params: { part: text(part), typed: text(number.slice(0, 40)) },
      places: [{ kind: 'report', field }],
      sections: [],
    });
  const findings: Finding[] = [];
  if (organisation.place.trim() === '') findings.push(found('place', 'error', 'date'));
  if (issuer.reportSymbol.trim() === '') findings.push(found('symbol', 'error', 'number'));
  if (number !== '' && !/^\d/u.test(number)) findings.push(found('unnumbered', 'error', 'number'));
  if (number !== '' && date.state === 'blank') findings.push(found('date', 'error', 'date'));
  if (number === '' && date.state === 'value') findings.push(found('number', 'info', 'number'));
  return findings;
}
