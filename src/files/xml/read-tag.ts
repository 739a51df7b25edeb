/** An opening tag: its name and attributes as written, values not yet decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, raw: string])[];
  /** Addresses by prefix ('' for the default namespace), where the tag declares any. */
  readonly declared: ReadonlyMap<string, string> | null;
  readonly isEmpty: boolean;
  /** Where the source goes on after it. */
  readonly end: number;
}

const NAME = /[A-Za-z_\u0080-\uffff][\w.\-:\u0080-\uffff]*/y;
const ATTRIBUTE =
  /\s+([A-Za-z_\u0080-\uffff][\w.\-:\u0080-\uffff]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const CLOSE = /\s*(\/?)>/y;

/** The opening tag at `start` of the source, or null when it is not well-formed. */
export function readTag(source: string, start: number): Tag | null {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(source)?.[0];
  if (name === undefined) return null;
  let at = NAME.lastIndex;
  const attributes: (readonly [string, string])[] = [];
  let declared: Map<string, string> | null = null;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(source);
    if (found === null) break;
    at = ATTRIBUTE.lastIndex;
    const attribute = found[1] ?? '';
    const raw = found[2] ?? found[3] ?? '';
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) {
      declared ??= new Map();
      declared.set(attribute.slice(6), raw);
    } else {
      attributes.push([attribute, raw]);
    }
  }
  CLOSE.lastIndex = at;
  const close = CLOSE.exec(source);
  if (close === null) return null;
  return { name, attributes, declared, isEmpty: close[1] === '/', end: CLOSE.lastIndex };
}
