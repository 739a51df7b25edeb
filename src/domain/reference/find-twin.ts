import { foldText } from '../../lib/fold-text.ts';
import type { Reference } from './reference.ts';

type Numbered = Pick<Reference, 'id' | 'type' | 'number' | 'symbol' | 'date' | 'issuer'>;

const plain = (text: string | null): string =>
  foldText(text ?? '')
    .replaceAll('uy ban nhan dan', 'ubnd')
    .replace(/\s+/gu, ' ')
    .trim();

const plainNumber = (number: string | null): string => plain(number).replace(/^0+(?=\d)/u, '');

/** Unknown parts contradict nothing. */
const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/**
 * Another document of the register with the same number: same type, symbol, issuer and year, as far
 * as they are known. An office numbers its documents of a type from 01 each year, so this is most
 * often one document that was entered twice.
 */
export function findTwin<Entry extends Numbered>(
  document: Numbered,
  register: readonly Entry[],
): Entry | null {
  const number = plainNumber(document.number);
  if (number === '') return null;
  const year = ({ date }: Numbered): string => date?.slice(0, 4) ?? '';
  const isTwin = (other: Entry): boolean =>
    other.id !== document.id &&
    plainNumber(other.number) === number &&
    plain(other.type) === plain(document.type) &&
    plain(other.symbol) === plain(document.symbol) &&
    agree(plain(other.issuer), plain(document.issuer)) &&
    agree(year(other), year(document));
  return register.find(isTwin) ?? null;
}
