import { readFileSync } from 'node:fs';
import { reportText } from '../../src/document/report-text.ts';
import { readDate } from '../../src/domain/figure/read-date.ts';
import { proofread } from '../../src/domain/proofread/proofread.ts';
import { NO_CONTEXT } from '../../src/domain/proofread/proofread-context.ts';
import { readLegalDocuments, readUnitNames } from '../../src/domain/proofread/read-lists.ts';
import type { Finding } from '../../src/domain/rule/finding.ts';
import { unitOf } from '../../src/state/proofread-context.ts';
import type { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { knownFigures, toReportFindings } from '../../src/state/text-findings.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const register = readLegalDocuments(json('legal-documents.json'));
const unitNames = readUnitNames(json('units-2026.json'), json('units-until-2025-06.json'));
if (!register.ok || !unitNames.ok) throw new Error('The lists cannot be read');
const lists = { register: register.value.documents, unitNames: unitNames.value };

/** What the worker finds in the words of the report on the desk, here and now. */
export function findTexts({ evaluation }: ReportDesk): readonly Finding[] {
  const { organisation, figures, report } = evaluation.input;
  const date = readDate(report.date);
  const { text, sources } = reportText(evaluation);
  const found = proofread(text, {
    ...NO_CONTEXT,
    ...lists,
    figures: knownFigures(evaluation),
    unit: unitOf(organisation),
    period: figures.period,
    reportDate: date.state === 'value' ? String(date.value) : null,
  });
  return toReportFindings(found, sources, evaluation);
}
