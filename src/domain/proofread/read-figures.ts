import type { DocumentText } from './document-text.ts';
import { CONCEPT_FIGURES } from './lists/concept-figures.ts';
import type { CellPlace } from './proof-finding.ts';
import type { ProofreadContext } from './proofread-context.ts';
import { readFacts } from './reading/facts.ts';
import { placeOf } from './reading/paragraph.ts';
import { readDocument } from './reading/read-document.ts';

/** A count that a report states, and the figure of the catalogue it is. */
export interface ReadFigure {
  /** Key of the catalogue: `dossierReceivedTotal`. */
  readonly figure: string;
  readonly value: number;
  readonly block: number;
  readonly cell: CellPlace | null;
  readonly start: number;
  readonly end: number;
  /** The sentence or cell it stands in, cut to what one reads at a glance. */
  readonly quote: string;
}

const AROUND = 90;

/** The words around a number, cut at spaces. */
function quoteOf(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const cut = text.lastIndexOf(' ', end + AROUND);
  const to = end + AROUND >= text.length ? text.length : Math.max(cut, end);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/**
 * The figures that a report states with words that name them, each value once and the first place of
 * it. Pure; what is not sure to be a figure of the catalogue is left out.
 */
export function readFigures(
  document: DocumentText,
  context: ProofreadContext,
): readonly ReadFigure[] {
  const found = new Map<string, ReadFigure>();
  for (const { facts } of readFacts(readDocument(document, context))) {
    for (const { concept, value, paragraph, start, end } of facts) {
      const figure = CONCEPT_FIGURES[concept];
      const key = `${figure ?? ''}=${String(value)}`;
      if (figure === undefined || found.has(key)) continue;
      const quote = quoteOf(paragraph.text, start, end);
      found.set(key, { figure, value, ...placeOf(paragraph, start, end), quote });
    }
  }
  return [...found.values()];
}
