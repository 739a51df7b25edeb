import { XmlReader } from '../xml/xml-reader.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `comments`, `officeDocument`. */
  readonly type: string;
  /** Path of the part inside the file. */
  readonly target: string;
}

/** Where the relationships of a part are kept: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The relationships of a part to other parts of the file. Those that lead out of it, to an address
 * or over its top folder, are left out: nothing outside is ever read.
 */
export function readRelationships(source: string, part: string): readonly Relationship[] {
  const reader = new XmlReader(source, relationshipsPath(part));
  const relationships: Relationship[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== 'rel:Relationship') continue;
    if (reader.attribute('TargetMode') === 'External') continue;
    const target = resolve(part, reader.attribute('Target') ?? '');
    const type = reader.attribute('Type') ?? '';
    if (target === null) continue;
    relationships.push({
      id: reader.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target,
    });
  }
  return relationships;
}

function resolve(part: string, target: string): string | null {
  if (target === '' || /^[a-z][a-z\d+.-]*:|^\/\/|\\/i.test(target)) return null;
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
