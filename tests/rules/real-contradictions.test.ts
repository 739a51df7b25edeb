import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { findingText } from '../../src/text/finding-text.ts';
import { r4Input } from '../fixtures/reports/r4-input.ts';
import { shippedTemplate } from '../templates/shipped-template.ts';
import {
  liveFindings,
  openReport,
  readReport,
  referencesOf,
  type WrittenReport,
} from './live-report.ts';

interface Found {
  readonly rule: string;
  readonly says: readonly string[];
}
type RealReport = WrittenReport & { readonly finds: readonly Found[] };

/** Its figures and period are in the fixtures, typed from the report. */
function open(name: string): { written: RealReport; evaluation: ReturnType<typeof openReport> } {
  const own = readReport(name, 'real') as RealReport;
  if (name === 'R4') {
    const input = r4Input(shippedTemplate(own.template));
    const references = [...input.references, ...referencesOf(own)];
    const report = { ...input.report, narratives: own.narratives as Record<string, string> };
    const written = { ...own, period: input.figures.period };
    return { written, evaluation: evaluate({ ...input, references, report }) };
  }
  const { period, figures } = parse(
    readFileSync(`tests/fixtures/reports/${name}.yaml`, 'utf8'),
  ) as Pick<WrittenReport, 'period' | 'figures'>;
  const written = { ...own, period, ...(figures === undefined ? {} : { figures }) };
  return { written, evaluation: openReport(written) };
}

describe.each(['R1', 'R2', 'R3', 'R4', 'R5'])(
  'the real report %s, entered through the fields',
  (name) => {
    const { written, evaluation } = open(name);
    const said = liveFindings(written, evaluation).map((finding) => ({
      finding,
      message: findingText(finding).message,
    }));
    const isSaid = ({ rule, says }: Found, one: (typeof said)[number]): boolean =>
      one.finding.rule === rule && says.every((words) => one.message.includes(words));

    it.each(written.finds.map((one) => [`${one.rule}: ${one.says.join(' / ')}`, one] as const))(
      'is found to say %s',
      (_, wanted) => {
        const about = said.filter(({ finding }) => finding.rule === wanted.rule);
        expect(about.map(({ message }) => message)).toEqual(
          expect.arrayContaining([
            said.find((one) => isSaid(wanted, one))?.message ?? wanted.says.join(' … '),
          ]),
        );
      },
    );

    it('has nothing else of weight, so that what holds in it stays silent', () => {
      const others = said.filter(
        (one) =>
          one.finding.severity !== 'info' &&
          // What it does not state at all is no contradiction.
          one.finding.rule !== 'R-REQ-FIELD' &&
          !written.finds.some((wanted) => isSaid(wanted, one)),
      );
      expect(others.map(({ finding, message }) => `${finding.rule}: ${message}`)).toEqual([]);
    });
  },
);
