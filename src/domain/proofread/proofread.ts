import type { DocumentText } from './document-text.ts';
import type { Draft, ProofRule } from './draft.ts';
import type { ProofFinding } from './proof-finding.ts';
import { NO_CONTEXT, type ProofreadContext } from './proofread-context.ts';
import { placeOf, placeOfRaw } from './reading/paragraph.ts';
import { readDocument } from './reading/read-document.ts';
import { PROOF_RULES } from './rules/proof-rules.ts';

/** No reader goes through more; a hostile text must not fill the memory. */
const MOST_PER_CODE = 60;
const MOST = 1000;
const LONGEST_QUOTE = 600;

const LETTER = /[A-Za-zÀ-ỹ\d]/u;
const LONGEST_WORD = 20;

/** Whole words, where the mark is there to be read and not to be replaced. */
function wholeWords(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (
    from > 0 &&
    start - from < LONGEST_WORD &&
    LETTER.test(text[from - 1] ?? '') &&
    LETTER.test(text[from] ?? '')
  )
    from -= 1;
  while (
    to < text.length &&
    to - end < LONGEST_WORD &&
    LETTER.test(text[to] ?? '') &&
    LETTER.test(text[to - 1] ?? '')
  )
    to += 1;
  return [from, to];
}

function toFinding(draft: Draft): Omit<ProofFinding, 'id'> {
  const { paragraph, rule, code, severity, params, suggestion } = draft;
  const text = draft.raw === true ? paragraph.raw : paragraph.text;
  const isReplaced = typeof suggestion === 'string';
  const [start, end] = isReplaced
    ? [draft.start, draft.end]
    : wholeWords(text, draft.start, draft.end);
  const place =
    draft.raw === true ? placeOfRaw(paragraph, start, end) : placeOf(paragraph, start, end);
  const quote = text.slice(start, Math.min(end, start + LONGEST_QUOTE));
  return {
    rule,
    code,
    severity,
    ...place,
    quote,
    params: params ?? {},
    suggestion: suggestion ?? null,
  };
}

/** A name for the finding that does not change when something else in the document does. */
function nameOf({ code, quote }: Omit<ProofFinding, 'id'>): string {
  let hash = 0;
  for (let index = 0; index < quote.length; index += 1) {
    hash = (Math.imul(hash, 31) + quote.charCodeAt(index)) | 0;
  }
  return `${code}-${(hash >>> 0).toString(36)}`;
}

function collect(rules: readonly ProofRule[], reading: Parameters<ProofRule>[0]): ProofFinding[] {
  const counts = new Map<string, number>();
  const names = new Map<string, number>();
  const findings: ProofFinding[] = [];
  for (const rule of rules) {
    for (const draft of rule(reading)) {
      const count = counts.get(draft.code) ?? 0;
      counts.set(draft.code, count + 1);
      if (count >= MOST_PER_CODE || findings.length >= MOST) continue;
      const finding = toFinding(draft);
      const name = nameOf(finding);
      const before = names.get(name) ?? 0;
      names.set(name, before + 1);
      findings.push({ ...finding, id: before === 0 ? name : `${name}-${before + 1}` });
    }
  }
  return findings;
}

/**
 * Reads a report made anywhere and says what is wrong with it: figures that do not agree, documents
 * cited wrongly, names and years left over, words, form. What the context leaves open (whose report it
 * is, its period and day) is inferred from the document. Findings come in reading order. Pure and
 * linear in the length of the text; rules look at 20.000 characters of a paragraph, 1.500 of a sentence.
 */
export function proofread(
  document: DocumentText,
  context: ProofreadContext = NO_CONTEXT,
): readonly ProofFinding[] {
  const findings = collect(PROOF_RULES, readDocument(document, context));
  const row = ({ cell }: ProofFinding): number => (cell === null ? 0 : cell.row * 100 + cell.index);
  return findings.sort(
    (one, other) => one.block - other.block || row(one) - row(other) || one.start - other.start,
  );
}
