import { strFromU8, unzipSync } from 'fflate';
import type { DocumentTree } from '../../src/document/document-tree.ts';
import { renderDocx } from '../../src/document/render-docx.ts';

const CREATED = new Date('2023-06-09T01:00:00Z');

export async function docxBytes(tree: DocumentTree): Promise<Uint8Array> {
  return new Uint8Array(await (await renderDocx(tree, CREATED)).arrayBuffer());
}

/** The XML parts of a rendered document, by path. */
export class DocxParts {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  static async of(tree: DocumentTree): Promise<DocxParts> {
    return new DocxParts(await docxBytes(tree));
  }

  get paths(): readonly string[] {
    return Object.keys(this.#files);
  }

  part(path: string): string {
    const bytes = this.#files[path];
    if (bytes === undefined) throw new Error(`No part ${path} in ${this.paths.join(', ')}`);
    return strFromU8(bytes);
  }

  get document(): string {
    return this.part('word/document.xml');
  }

  /** Paragraphs of the body, tables included, as XML. */
  get paragraphs(): readonly string[] {
    return this.document.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? [];
  }

  get tables(): readonly string[] {
    return this.document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  }
}

/** The text of a piece of XML, as Word shows it; a space that holds words together looks like any other. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text ?? '')
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

export function paragraphOf(parts: DocxParts, text: string): string {
  const found = parts.paragraphs.find((paragraph) => textOf(paragraph) === text);
  if (found === undefined) throw new Error(`No paragraph "${text}"`);
  return found;
}
