import { documentOfText } from '../../src/domain/proofread/document-of-text.ts';
import type { DocumentText } from '../../src/domain/proofread/document-text.ts';
import { proofread } from '../../src/domain/proofread/proofread.ts';
import type { ProofFinding } from '../../src/domain/proofread/proof-finding.ts';
import { NO_CONTEXT, type LegalDocument } from '../../src/domain/proofread/proofread-context.ts';

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
  /** Findings of error or warning that no known defect stands for. */
  readonly alarms: readonly ProofFinding[];
  readonly milliseconds: number;
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

export function compare(
  text: string,
  defects: readonly KnownDefect[],
  register: readonly LegalDocument[],
  unitNames: readonly string[],
): Comparison {
  const document: DocumentText = documentOfText(text);
  const context = { ...NO_CONTEXT, register, unitNames };
  proofread(document, context);
  const start = performance.now();
  const findings = proofread(document, context);
  const milliseconds = performance.now() - start;
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
  return {
    findings,
    hits,
    misses: defects.filter((defect) => !found.has(defect)),
    alarms: findings.filter((finding) => finding.severity !== 'info' && !standing(finding)),
    milliseconds,
  };
}
