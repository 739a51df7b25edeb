import { damaged, unsafe } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';
import { decodeEntities } from './decode-entities.ts';
import { Namespaces, XML_ONLY } from './namespaces.ts';
import { readTag, type Tag } from './read-tag.ts';

interface OpenElement {
  readonly written: string;
  readonly name: string;
  readonly outer: Namespaces;
}

/**
 * Reads XML piece by piece, from front to back and each character once. Workers have no DOMParser;
 * and since every piece knows where it stands in the source, the source can be edited in place.
 *
 * Names carry our own prefixes (`w:p`, see `namespaces.ts`). Throws `UnreadableFile` for XML that is
 * not well-formed or nests too deep.
 */
export class XmlReader {
  readonly source: string;
  readonly #part: string;
  /** What was read last. An empty element is an `open` with a `close` after it. */
  kind: 'open' | 'close' | 'text' | 'end' = 'text';
  /** Of an element, with our prefix; and as the file writes it. */
  name = '';
  written = '';
  /** Of a text piece, entities decoded. */
  text = '';
  /** Where the piece stands in the source. */
  start = 0;
  end = 0;
  /** Whether the text can be cut at any character: it is not CDATA. */
  plain = true;
  #tag: Tag | null = null;
  #closePending = false;
  #namespaces = XML_ONLY;
  readonly #open: OpenElement[] = [];

  constructor(source: string, part: string) {
    this.source = source;
    this.#part = part;
  }

  /** How many elements are open around what was read last; an `open` counts itself. */
  get depth(): number {
    return this.#open.length;
  }

  /** Goes on to the next piece; false at the end. */
  next(): boolean {
    if (this.#closePending) {
      this.#closePending = false;
      this.#close(this.written);
      this.start = this.end;
      return true;
    }
    for (;;) {
      this.start = this.end;
      if (this.start >= this.source.length) return this.#finish();
      if (this.source.charCodeAt(this.start) !== LESS) {
        if (this.#readText()) return true;
      } else if (this.#readMarkup()) return true;
    }
  }

  attribute(name: string): string | undefined {
    const tag = this.#tag;
    if (this.kind !== 'open' || tag === null) return undefined;
    for (const [written, raw] of tag.attributes) {
      if (this.#namespaces.attributeName(written) === name) return this.#decode(raw);
    }
    return undefined;
  }

  /** Whether the element opened last has nothing in it. */
  get isEmpty(): boolean {
    return this.#closePending;
  }

  /** The address of the namespace that a prefix of the file stands for here. */
  namespace(prefix: string): string | undefined {
    return this.#namespaces.address(prefix);
  }

  /** Passes over the rest of the element opened last, so that its `close` was read last. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** Calls `visit` at each element right inside the one opened last, up to its `close`. */
  eachChild(visit: () => void): void {
    const inside = this.depth;
    while (this.next() && this.depth >= inside) {
      if (this.kind !== 'open') continue;
      visit();
      // What the visitor did not read is passed over.
      while (this.depth > inside) this.next();
    }
  }

  /** The text right inside the element opened last, up to its `close`. */
  innerText(): string {
    const inside = this.depth;
    let text = '';
    while (this.next() && this.depth >= inside) {
      if (this.kind === 'text' && this.depth === inside) text += this.text;
    }
    return text;
  }

  #readText(): boolean {
    const found = this.source.indexOf('<', this.start);
    this.end = found < 0 ? this.source.length : found;
    const raw = this.source.slice(this.start, this.end);
    if (this.depth === 0) {
      if (raw.trim() !== '' && raw !== '\ufeff') throw damaged(this.#part);
      return false;
    }
    this.kind = 'text';
    this.plain = true;
    this.text = this.#decode(raw);
    return true;
  }

  #readMarkup(): boolean {
    const { source, start } = this;
    switch (source.charCodeAt(start + 1)) {
      case SLASH: {
        const end = this.#find('>', start);
        this.#close(source.slice(start + 2, end - 1).trimEnd());
        this.end = end;
        return true;
      }
      case QUESTION:
        this.end = this.#find('?>', start);
        return false;
      case EXCLAMATION:
        return this.#readDeclaration();
      default:
        this.#openElement();
        return true;
    }
  }

  #readDeclaration(): boolean {
    const { source, start } = this;
    if (source.startsWith('<!--', start)) {
      this.end = this.#find('-->', start + 4);
      return false;
    }
    if (!source.startsWith('<![CDATA[', start) || this.depth === 0) {
      throw unsafe('entities', this.#part);
    }
    this.end = this.#find(']]>', start);
    this.kind = 'text';
    this.plain = false;
    this.text = source.slice(start + 9, this.end - 3);
    return true;
  }

  #openElement(): void {
    const tag = readTag(this.source, this.start);
    if (tag === null || (this.depth === 0 && this.kind === 'close')) throw damaged(this.#part);
    if (this.depth === LIMITS.xmlDepth) throw unsafe('too-deep', this.#part);
    const outer = this.#namespaces;
    if (tag.declared !== null) {
      const declared = [...tag.declared].map(
        ([prefix, raw]) => [prefix, this.#decode(raw)] as const,
      );
      this.#namespaces = new Namespaces(new Map(declared), outer);
    }
    this.#tag = tag;
    this.kind = 'open';
    this.written = tag.name;
    this.name = this.#namespaces.elementName(tag.name);
    this.end = tag.end;
    this.#closePending = tag.isEmpty;
    this.#open.push({ written: tag.name, name: this.name, outer });
  }

  #close(written: string): void {
    const element = this.#open.pop();
    if (element?.written !== written) throw damaged(this.#part);
    this.kind = 'close';
    this.name = element.name;
    this.written = element.written;
    this.#namespaces = element.outer;
  }

  #finish(): boolean {
    if (this.depth > 0 || this.kind === 'text') throw damaged(this.#part);
    this.kind = 'end';
    return false;
  }

  #find(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw damaged(this.#part);
    return at + mark.length;
  }

  #decode(raw: string): string {
    const text = decodeEntities(raw);
    if (text === null) throw damaged(this.#part);
    return text;
  }
}

const LESS = 0x3c;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
