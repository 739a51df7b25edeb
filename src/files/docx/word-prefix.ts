import { damaged } from '../file-problem.ts';
import { XmlReader } from '../xml/xml-reader.ts';

export interface WordPrefix {
  /** With its colon. */
  readonly prefix: string;
  /** An attribute to put where the prefix is used, with a space before; empty where it is bound. */
  readonly declaration: string;
}

/**
 * How to name new elements of Word in a part: with the prefix its root uses. Where the root has none,
 * `w:`, declared anew at each element, since attributes of Word need one.
 */
export function wordPrefix(source: string, part: string): WordPrefix {
  const reader = new XmlReader(source, part);
  while (reader.next() && reader.kind !== 'open');
  const colon = reader.written.indexOf(':');
  const prefix = reader.written.slice(0, Math.max(0, colon));
  const address = reader.namespace(prefix);
  if (address === undefined || !reader.name.startsWith('w:')) throw damaged(part);
  if (prefix !== '') return { prefix: `${prefix}:`, declaration: '' };
  return { prefix: 'w:', declaration: ` xmlns:w="${address}"` };
}
