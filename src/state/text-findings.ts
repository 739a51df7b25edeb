import { reportText, type TextSource } from '../document/report-text.ts';
import { readDate } from '../domain/figure/read-date.ts';
import type { ProofFinding } from '../domain/proofread/proof-finding.ts';
import { referenceCode } from '../domain/reference/reference-code.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import type { Finding, FindingParam, Place } from '../domain/rule/finding.ts';
import { readFileInWorker } from '../files/read-file-in-worker.ts';
import { proofreadText } from '../text/proofread-text.ts';
import { proofreadContext, unitOf } from './proofread-context.ts';

/** Checked on the figures, the outline and the register themselves, by rules that know more. */
const CHECKED_ELSEWHERE: ReadonlySet<string> = new Set([
  'R-REQ-FIELD',
  'R-REQ-CELL',
  'R-REQ-NUMBER',
  'R-HEAD-NUM',
]);
const ABOUT_DOCUMENTS = /^R-D(?:OC|ATE)-/;
/** Said of an entry of the register by the checks that read the register. */
const SAID_OF_REGISTER: ReadonlySet<string> = new Set(['R-DOC-NUMBER', 'R-DATE-PERIOD']);
const ABOUT_SIGNING: ReadonlySet<string> = new Set(['R-RECIP', 'R-SIGN']);

const said = (value: string): FindingParam => ({ value, format: 'text' });

/** The entry of the register that words name by its number and symbol. */
function namedReference(
  { quote }: ProofFinding,
  references: readonly Reference[],
): Reference | undefined {
  const words = ` ${quote}`;
  return references.find((reference) => {
    const code = referenceCode(reference);
    // A number alone may be any number.
    if (code === null || reference.symbol === null) return false;
    const at = words.indexOf(code);
    return at > 0 && !/[\d\p{L}]/u.test(words[at - 1] ?? '');
  });
}

const ABOUT_NUMBERS = /^R-(?:SUM|SUBSET|PCT|XREF|NUMFMT|UNIT)/;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** Numbers that the program wrote in place of tokens are the figures themselves, and checked there. */
function isTyped(found: ProofFinding, place: Place, { report }: Evaluation['input']): boolean {
  if (!ABOUT_NUMBERS.test(found.rule)) return true;
  const typed =
    place.kind === 'narrative'
      ? report.narratives[place.block]
      : place.kind === 'statement'
        ? report.statements[place.block]?.text
        : undefined;
  const numbers = found.quote.match(NUMBER) ?? [];
  return typed === undefined || numbers.some((number) => typed.includes(number));
}

function placeOf(
  found: ProofFinding,
  source: TextSource,
  { report, references }: Evaluation['input'],
): Place | null {
  if (ABOUT_SIGNING.has(found.rule)) return { kind: 'report', field: 'signer' };
  if (ABOUT_DOCUMENTS.test(found.rule)) {
    const reference = namedReference(found, references);
    if (reference !== undefined) {
      return SAID_OF_REGISTER.has(found.rule)
        ? null
        : { kind: 'reference', reference: reference.id };
    }
  }
  if (found.code === 'heading-empty' && source.section !== null) {
    return report.done.includes(source.section)
      ? { kind: 'section', section: source.section }
      : null;
  }
  return source.place;
}

/** Proofreading's findings as findings of the report; those about words the program writes go. */
export function toReportFindings(
  found: readonly ProofFinding[],
  sources: readonly TextSource[],
  { input }: Pick<Evaluation, 'input'>,
): readonly Finding[] {
  return found.flatMap((one) => {
    const source = sources[one.block];
    if (source === undefined || CHECKED_ELSEWHERE.has(one.rule)) return [];
    const place = placeOf(one, source, input);
    if (place === null || !isTyped(one, place, input)) return [];
    const { message, hint } = proofreadText(one);
    const { section } = source;
    return [
      {
        id: `${one.rule}.text:${section ?? ''}:${one.id}`,
        rule: one.rule,
        severity: one.severity,
        // The words may hold braces of the official's own, which are no places to fill.
        message: '{message}',
        hint: '{hint}',
        params: {
          message: said(`“${shorten(one.quote)}” – ${message}`),
          hint: said(hint),
        },
        places: [place],
        sections: section === null ? [] : [section],
      },
    ];
  });
}

const LONGEST = 80;
function shorten(quote: string): string {
  return quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST).replace(/\s\S*$/u, '')} …`;
}

/** Whole counts of the report; none where its parts count different days. */
export function knownFigures({ input, readings }: Evaluation): Readonly<Record<string, number>> {
  if (input.template.subPeriods.length > 0) return {};
  return Object.fromEntries(
    [...readings].flatMap(([cell, reading]) =>
      reading.state === 'value' && typeof reading.value === 'number'
        ? [[cell, reading.value] as const]
        : [],
    ),
  );
}

/** Proofreads a report as it would be printed now. Null where the lists or the worker cannot be had. */
export async function findInTexts(evaluation: Evaluation): Promise<readonly Finding[] | null> {
  const { organisation, figures, report } = evaluation.input;
  const lists = await proofreadContext(unitOf(organisation), organisation.laws);
  if (lists === null) return null;
  const { text, sources } = reportText(evaluation);
  const date = readDate(report.date);
  const context = {
    ...lists,
    figures: knownFigures(evaluation),
    period: figures.period,
    reportDate: date.state === 'value' ? String(date.value) : null,
  };
  const read = await readFileInWorker(new Blob([]), 'proofread-report', { text, context });
  return read.ok ? toReportFindings(read.value, sources, evaluation) : null;
}
