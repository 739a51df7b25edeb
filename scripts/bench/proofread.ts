import { readLegalDocuments, readUnitNames } from '../../src/domain/proofread/read-lists.ts';
import { registerOf } from '../../src/domain/proofread/register-of.ts';
import type { ProofFinding } from '../../src/domain/proofread/proof-finding.ts';
import {
  NO_CONTEXT,
  type LegalDocument,
  type ProofreadContext,
} from '../../src/domain/proofread/proofread-context.ts';

export { docxOfRaw } from './docx-of-raw.ts';

/** A mistake that somebody found by reading. */
export interface KnownDefect {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly ruleId: string;
  readonly quote: string;
}

export interface Comparison {
  readonly findings: readonly ProofFinding[];
  readonly hits: readonly { readonly defect: KnownDefect; readonly finding: ProofFinding }[];
  readonly misses: readonly KnownDefect[];
  /** Findings that no known defect stands for. */
  readonly others: readonly Judged[];
}

/** Rules of one family tell the same mistakes under two names. */
const FAMILIES: readonly (readonly string[])[] = [
  ['R-PCT-VALUE', 'R-PCT-ROUND', 'R-PCT-BASE', 'R-PCT-100', 'R-PCT-DECIMALS', 'R-PCT-TOTAL100'],
  ['R-TEXT-SPELL', 'R-TEXT-WORD', 'R-STYLE'],
  [
    'R-SUM-BALANCE',
    'R-SUM-RECV',
    'R-SUM-RESOLVED',
    'R-SUM-PENDING',
    'R-SUM-LATE',
    'R-SUM-FIELD',
    'R-SUM-TTHC',
  ],
  [
    'R-SUM-DIGIT',
    'R-SUM-SURVEY',
    'R-SUBSET',
    'R-SUM-STAFF',
    'R-SUM-EVAL',
    'R-SUM-TASK',
    'R-SUM-LIST',
  ],
  ['R-DOC-NUMBER', 'R-DOC-SYMBOL', 'R-DOC-ISSUER'],
  ['R-DOC-SUPERSEDED', 'R-DOC-KNOWNDATE'],
  ['R-HEAD-NUM', 'R-HEAD-CONTENT'],
  ['R-XREF-SAME', 'R-XREF-COLLIDE'],
  ['R-REQ-CELL', 'R-REQ-FIELD'],
];
const sameFamily = (one: string, other: string): boolean =>
  one === other || FAMILIES.some((family) => family.includes(one) && family.includes(other));

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();

/** Whether two stretches of one text share words: one holds the other, or their ends meet. */
function overlaps(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  if (first === '' || second === '') return false;
  if (` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `)) return true;
  const words = first.split(' ');
  for (let size = Math.min(words.length, 40); size >= 3; size -= 1) {
    const head = words.slice(0, size).join(' ');
    const tail = words.slice(-size).join(' ');
    if (second.endsWith(head) || second.startsWith(tail)) return true;
  }
  return false;
}

/** What a reader says of findings that no known defect stands for, by their rule, code and words. */
export interface Judgement {
  readonly report: string;
  readonly code: string;
  /** Words the finding's quote must hold; without them the judgement is of all of the code. */
  readonly quote?: string;
  readonly verdict: 'true' | 'false';
  readonly reason: string;
}

export interface Judged {
  readonly finding: ProofFinding;
  readonly judgement: Judgement | null;
}

export function compare(
  findings: readonly ProofFinding[],
  defects: readonly KnownDefect[],
  judgements: readonly Judgement[],
): Comparison {
  const hits = defects.flatMap((defect) => {
    const fitting = findings.filter(
      ({ rule, quote }) => sameFamily(rule, defect.ruleId) && overlaps(quote, defect.quote),
    );
    const finding = fitting.find(({ rule }) => rule === defect.ruleId) ?? fitting[0];
    return finding === undefined ? [] : [{ defect, finding }];
  });
  const found = new Set(hits.map(({ defect }) => defect));
  const standing = (finding: ProofFinding): boolean =>
    defects.some(
      ({ ruleId, quote }) => sameFamily(finding.rule, ruleId) && overlaps(finding.quote, quote),
    );
  const judge = (finding: ProofFinding): Judgement | null =>
    judgements.find(
      ({ code, quote }) =>
        code === finding.code && quote !== undefined && plain(finding.quote).includes(plain(quote)),
    ) ??
    judgements.find(({ code, quote }) => code === finding.code && quote === undefined) ??
    null;
  return {
    findings,
    hits,
    misses: defects.filter((defect) => !found.has(defect)),
    others: findings
      .filter((finding) => !standing(finding))
      .map((finding) => ({ finding, judgement: judge(finding) })),
  };
}

/** The lists as the page has them; `read` takes the path of a file of JSON. */
export function pageLists(read: (path: string) => unknown) {
  const legal = readLegalDocuments(read('public/data/legal-documents.json'));
  const units = readUnitNames(
    read('public/data/units-2026.json'),
    read('public/data/units-until-2025-06.json'),
  );
  if (!legal.ok || !units.ok) throw new Error('A list of the page is not as it should be');
  return { register: registerOf(legal.value, null), unitNames: units.value };
}

/** The context the page gives: the lists, and nothing of the report. */
export function benchContext(
  register: readonly LegalDocument[],
  unitNames: string,
): ProofreadContext {
  return { ...NO_CONTEXT, register, unitNames };
}
