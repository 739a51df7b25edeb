/** The prefix under which the reader names elements, whatever prefix a file gave the namespace. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** The namespaces in force at a place of a file; those of the elements around it are its `outer`. */
export class Namespaces {
  readonly #declared: ReadonlyMap<string, string>;
  readonly #outer: Namespaces | null;
  readonly #known = new Map<string, string>();

  constructor(declared: ReadonlyMap<string, string>, outer: Namespaces | null) {
    this.#declared = declared;
    this.#outer = outer;
  }

  /** The address a prefix stands for ('' is the default namespace), or undefined. */
  address(prefix: string): string | undefined {
    return this.#declared.get(prefix) ?? this.#outer?.address(prefix);
  }

  /** `w:p` for a paragraph of Word under any prefix; `?:name` for elements of no interest here. */
  elementName(written: string): string {
    let name = this.#known.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      const address = this.address(colon < 0 ? '' : written.slice(0, colon));
      name = `${PREFIXES.get(address ?? '') ?? '?'}:${written.slice(colon + 1)}`;
      this.#known.set(written, name);
    }
    return name;
  }

  /** Like an element's name, but a name without prefix is in no namespace and stays as it is. */
  attributeName(written: string): string {
    return written.includes(':') ? this.elementName(written) : written;
  }
}

export const XML_ONLY = new Namespaces(
  new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  null,
);
