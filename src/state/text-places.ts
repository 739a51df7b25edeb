import type { ReportText, TextSource } from '../document/report-text.ts';
import type { ProofFinding } from '../domain/proofread/proof-finding.ts';
import { referenceCode } from '../domain/reference/reference-code.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { EvaluationInput } from '../domain/report/evaluation.ts';
import type { Place } from '../domain/rule/finding.ts';
import { foldText } from '../lib/fold-text.ts';

/** Checked on the figures, the outline and the head themselves, by rules that know more. */
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
const ABOUT_NUMBERS = /^R-(?:SUM|SUBSET|PCT|XREF|NUMFMT|UNIT)/;
const NUMBER = /\d+(?:[.,]\d+)*/gu;
/** What two places of a report say against each other: the official's words may be the other one. */
const ABOUT_TWO_PLACES: ReadonlySet<string> = new Set([
  'R-TEXT-CONTRA',
  'R-TEXT-DUP',
  'R-XREF-SAME',
  'R-PCT-100',
]);
/** Headings are the template's, and what stands under them the official's. */
const ABOUT_CONTENT: ReadonlySet<string> = new Set(['R-HEAD-CONTENT']);
/** Wants of a whole report: which parts it has, the template says. */
const OF_THE_TEMPLATE: ReadonlySet<string> = new Set(['section-missing', 'heading-alone']);
/** Fewer letters than this stand in many texts. */
const SHORTEST = 4;
/** A repeated stretch is known again by its beginning. */
const BEGINNING = 50;
const SHORTEST_REPEATED = 40;

const plain = (text: string): string => foldText(text).replace(/\s+/gu, ' ').trim();

/** The entry of the register that words name by its number and symbol. */
function namedReference(quote: string, references: readonly Reference[]): Reference | undefined {
  const words = ` ${quote}`;
  return references.find((reference) => {
    const code = referenceCode(reference);
    // A number alone may be any number.
    if (code === null || reference.symbol === null) return false;
    const at = words.indexOf(code);
    return at > 0 && !/[\d\p{L}]/u.test(words[at - 1] ?? '');
  });
}

/** Where a finding about the words of a report leads. */
export class TextPlaces {
  readonly #printed: ReportText;
  readonly #input: EvaluationInput;

  constructor(printed: ReportText, input: EvaluationInput) {
    this.#printed = printed;
    this.#input = input;
  }

  /** Null for what is checked elsewhere, and for words of the program that are no fault of anyone's. */
  of(found: ProofFinding, source: TextSource): Place | null {
    if (CHECKED_ELSEWHERE.has(found.rule)) return null;
    // Who asked for the report is in the register, and checked there.
    if (found.code === 'recipient-missing' && found.params.asked === 1) return null;
    if (ABOUT_SIGNING.has(found.rule)) return { kind: 'report', field: 'signer' };
    if (ABOUT_DOCUMENTS.test(found.rule)) {
      const reference = namedReference(found.quote, this.#input.references);
      if (reference !== undefined) {
        return SAID_OF_REGISTER.has(found.rule)
          ? null
          : { kind: 'reference', reference: reference.id };
      }
    }
    if (found.code === 'heading-empty' && source.section !== null) {
      return this.#input.report.done.includes(source.section)
        ? { kind: 'section', section: source.section }
        : null;
    }
    if (source.place === null) return this.#behind(found, source);
    if (!this.#isTyped(found, source.place)) return null;
    return this.#citedIn(found, source.place) ?? source.place;
  }

  /** What stands in a narrative by a token was typed elsewhere. */
  #citedIn({ quote }: ProofFinding, place: Place): Place | null {
    if (place.kind !== 'narrative') return null;
    const typed = this.#input.report.narratives[place.block] ?? '';
    return typed.includes(quote) ? null : this.#typedElsewhere(quote);
  }

  /** Numbers that the program wrote in place of tokens are the figures themselves, and checked there. */
  #isTyped(found: ProofFinding, place: Place): boolean {
    if (!ABOUT_NUMBERS.test(found.rule)) return true;
    const { report } = this.#input;
    const typed =
      place.kind === 'narrative'
        ? report.narratives[place.block]
        : place.kind === 'statement'
          ? report.statements[place.block]?.text
          : undefined;
    const numbers = found.quote.match(NUMBER) ?? [];
    return (
      typed === undefined ||
      numbers.length === 0 ||
      numbers.some((number) => typed.includes(number))
    );
  }

  /** What of the official's own is behind words that the program put together. */
  #behind(found: ProofFinding, source: TextSource): Place | null {
    if (OF_THE_TEMPLATE.has(found.code)) return null;
    if (ABOUT_TWO_PLACES.has(found.rule)) return this.#otherPlace(found);
    if (ABOUT_CONTENT.has(found.rule)) return this.#isBegun(source) ? source.behind : null;
    if (ABOUT_NUMBERS.test(found.rule)) return null;
    return this.#typedElsewhere(found.quote);
  }

  /** The typed text that a sentence of the program contradicts, or that it repeats. */
  #otherPlace({ rule, quote, params }: ProofFinding): Place | null {
    const words =
      rule === 'R-TEXT-DUP' ? quote.slice(0, BEGINNING) : (params.against ?? params.otherLabel);
    const wanted = plain(String(words ?? ''));
    if (wanted.length < (rule === 'R-TEXT-DUP' ? SHORTEST_REPEATED : SHORTEST)) return null;
    const { blocks } = this.#printed.text;
    const at = this.#printed.sources.findIndex(({ place }, index) => {
      const block = blocks[index];
      return place !== null && block?.kind === 'paragraph' && plain(block.text).includes(wanted);
    });
    return this.#printed.sources[at]?.place ?? null;
  }

  /** Under a heading that nobody has written anything under yet nothing can be wanting. */
  #isBegun({ section }: TextSource): boolean {
    return this.#printed.sources.some(
      ({ section: other, place }) =>
        place?.kind === 'narrative' &&
        section !== null &&
        (other === section || other?.startsWith(`${section}.`) === true),
    );
  }

  /** A document's subject or a text typed in a cell, printed in a sentence, a list or a table. */
  #typedElsewhere(quote: string): Place | null {
    const wanted = quote.normalize('NFC').trim();
    if (plain(wanted).length < SHORTEST) return null;
    const { references, figures } = this.#input;
    const has = (text: string): boolean => text.normalize('NFC').includes(wanted);
    const reference = references.find(({ subject, issuer }) => has(subject) || has(issuer ?? ''));
    if (reference !== undefined) return { kind: 'reference', reference: reference.id };
    const [cell] =
      Object.entries(figures.entries).find(([, { typed }]) => has(typed)) ??
      Object.entries(figures.rows).flatMap(([figure, rows]) =>
        rows.flatMap(({ id, cells }) =>
          Object.entries(cells)
            .filter(([, typed]) => has(typed))
            .map(([column]) => [`${figure}.${id}.${column}`] as const),
        ),
      )[0] ??
      [];
    return cell === undefined ? null : { kind: 'figure', cell };
  }
}
