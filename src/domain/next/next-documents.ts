import type { Period } from '../period/period.ts';
import { referenceTokens } from '../reference/reference-token.ts';
import type { Reference } from '../reference/reference.ts';
import { textTokens } from '../report/parse-text.ts';
import type { NextText } from './next-texts.ts';

/** A document that the old report's texts cite. */
export interface NextDocument {
  readonly reference: Reference;
  /** Law and standing documents go on; those of the old period and its year do not. */
  readonly usual: boolean;
}

/** The documents that the texts cite, in the order of the register. */
export function nextDocuments(
  texts: readonly NextText[],
  references: readonly Reference[],
  period: Pick<Period, 'from' | 'year'>,
): readonly NextDocument[] {
  const ids = referenceTokens(references);
  const cited = new Set(
    texts.flatMap(({ text }) =>
      textTokens(text).map(({ name }) => ids.get(name.normalize('NFC').toLowerCase())),
    ),
  );
  const first = [period.from, `${String(period.year)}-01-01`].sort()[0] ?? period.from;
  return references
    .filter(({ id }) => cited.has(id))
    .map((reference) => ({
      reference,
      usual: reference.role === 'basis' && (reference.date === null || reference.date < first),
    }));
}
