import type { IsoDate } from '../period/period.ts';
import { referenceCode } from '../reference/reference-code.ts';
import type { Reference } from '../reference/reference.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding, Place } from '../rule/finding.ts';
import type { EvaluationInput } from './evaluation.ts';
import { listedReferences } from './listed-references.ts';
import type { SectionIndex } from './section-index.ts';
import { resolveToken, type TokenContext } from './token.ts';
import type { WrittenText } from './written-texts.ts';

/** Where a document is used in the report. */
interface Use {
  readonly reference: Reference;
  readonly places: Place[];
  readonly sections: Set<string>;
}

/** Named by type and subject alone: laws are not cited by number in reports. */
const UNNUMBERED: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'hiến pháp', 'đề án']);

function collectUses(
  texts: readonly WrittenText[],
  index: SectionIndex,
  tokens: TokenContext,
  { references, report, figures }: EvaluationInput,
  until: IsoDate,
): readonly Use[] {
  const uses = new Map<string, Use>();
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const use = (id: string, place: Place | null, section: string | null): void => {
    const reference = byId.get(id);
    if (reference === undefined) return;
    let found = uses.get(id);
    if (found === undefined) {
      found = { reference, places: [{ kind: 'reference', reference: id }], sections: new Set() };
      uses.set(id, found);
    }
    if (place !== null) found.places.push(place);
    if (section !== null) found.sections.add(section);
  };

  if (report.requestId !== null) use(report.requestId, null, null);
  for (const { section, tokens: used, place } of texts) {
    for (const { name } of used) {
      const target = resolveToken(name, tokens);
      if (target?.kind === 'reference') use(target.reference, place(`{${name}}`), section);
    }
  }
  for (const { block, section } of index.references) {
    for (const { id } of listedReferences(block, references, figures.period, until)) {
      use(id, null, section);
    }
  }
  return [...uses.values()];
}

function describe(reference: Reference): string {
  return `${reference.type} ${referenceCode(reference) ?? reference.subject}`.trim();
}

function missingParts(reference: Reference): readonly string[] {
  const needed = UNNUMBERED.has(reference.type.trim().toLocaleLowerCase('vi'))
    ? (['subject'] as const)
    : (['number', 'symbol', 'date', 'issuer', 'subject'] as const);
  return needed.filter((part) => (reference[part] ?? '').trim() === '');
}

/**
 * R-DOC-NUMBER and R-DATE-PERIOD for the documents that the report cites, lists or answers.
 * `reportDate` is null while it is unknown; then the end of the period is the measure.
 */
export function findReferenceProblems(
  texts: readonly WrittenText[],
  index: SectionIndex,
  tokens: TokenContext,
  input: EvaluationInput,
  reportDate: IsoDate | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  const { to } = input.figures.period;
  const limit = reportDate ?? to;
  const until = limit > to ? limit : to;
  for (const { reference, places, sections } of collectUses(texts, index, tokens, input, until)) {
    const found = { places, sections: [...sections] };
    const document = { value: describe(reference), format: 'text' } as const;
    const missing = missingParts(reference);
    if (missing.length > 0) {
      findings.push(
        builtInFinding('R-DOC-NUMBER', reference.id, {
          ...found,
          severity: 'warning',
          params: { document, missing: { value: missing.join(','), format: 'text' } },
        }),
      );
    }
    // A request for a report is often dated after the period's end.
    const counts = reportDate !== null || reference.id !== input.report.requestId;
    if (reference.date !== null && reference.date > limit && counts) {
      const check = reportDate === null ? 'referenceUndated' : 'reference';
      findings.push(
        builtInFinding(`R-DATE-PERIOD.${check}`, reference.id, {
          ...found,
          severity: reportDate === null ? 'warning' : 'error',
          params: {
            document,
            date: { value: reference.date, format: 'date' },
            limit: { value: limit, format: 'date' },
          },
        }),
      );
    }
  }
  return findings;
}
