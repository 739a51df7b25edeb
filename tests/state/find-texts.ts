import { readFileSync } from 'node:fs';
import { reportText } from '../../src/document/report-text.ts';
import { proofread } from '../../src/domain/proofread/proofread.ts';
import { NO_CONTEXT } from '../../src/domain/proofread/proofread-context.ts';
import { readLegalDocuments, readUnitNames } from '../../src/domain/proofread/read-lists.ts';
import { registerOf } from '../../src/domain/proofread/register-of.ts';
import type { Evaluation } from '../../src/domain/report/evaluation.ts';
import type { Finding } from '../../src/domain/rule/finding.ts';
import { findInLaws } from '../../src/state/law-findings.ts';
import { unitOf } from '../../src/state/proofread-context.ts';
import { reportContext, toReportFindings } from '../../src/state/text-findings.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const register = readLegalDocuments(json('legal-documents.json'));
const names = readUnitNames(json('units-2026.json'), json('units-until-2025-06.json'));
if (!register.ok || !names.ok) throw new Error('The lists cannot be read');
const [laws, unitNames] = [register.value, names.value];

/** What the worker finds in the words of a report, here and now. */
export function findTexts({ evaluation }: { readonly evaluation: Evaluation }): readonly Finding[] {
  const { organisation } = evaluation.input;
  const printed = reportText(evaluation);
  const context = reportContext(evaluation, printed, {
    ...NO_CONTEXT,
    unit: unitOf(organisation),
    unitNames,
    register: registerOf(laws, organisation.laws),
  });
  return [
    ...toReportFindings(proofread(printed.text, context), printed, evaluation),
    ...findInLaws(evaluation.input, context.register),
  ];
}
