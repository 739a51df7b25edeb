import type { Reading } from '../figure/reading.ts';
import type { Period } from '../period/period.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding, FindingParam } from '../rule/finding.ts';

const day = (value: string): FindingParam => ({ value, format: 'date' });

/** R-DATE-PERIOD for the period's own days and the report's date. */
export function findDateProblems({ from, to }: Period, date: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  if (to < from) {
    findings.push(
      builtInFinding('R-DATE-PERIOD.order', '', {
        severity: 'error',
        params: { from: day(from), to: day(to) },
        places: [{ kind: 'report', field: 'period' }],
        sections: [],
      }),
    );
  }
  if (date.state === 'unreadable') {
    findings.push(
      builtInFinding('R-DATE-PERIOD.unreadable', '', {
        severity: 'error',
        params: {
          typed: { value: date.typed.slice(0, 100), format: 'text' },
          problem: { value: date.problem, format: 'text' },
        },
        places: [{ kind: 'report', field: 'date' }],
        sections: [],
      }),
    );
  }
  if (date.state === 'value' && typeof date.value === 'string' && date.value < to) {
    findings.push(
      builtInFinding('R-DATE-PERIOD.early', '', {
        severity: 'warning',
        params: { date: day(date.value), to: day(to) },
        places: [{ kind: 'report', field: 'date' }],
        sections: [],
      }),
    );
  }
  return findings;
}
