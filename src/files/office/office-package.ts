import { damaged, UnreadableFile } from '../file-problem.ts';
import { identifyFile } from '../identify-file.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { XmlReader } from '../xml/xml-reader.ts';
import { ZipFile } from '../zip/zip-file.ts';
import { readRelationships, relationshipsPath, type Relationship } from './relationships.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const MACROS = /macroenabled|vbaproject/i;

/** What tells the files of one program of Office: its main part, by type and usual path. */
export interface OfficeKind {
  readonly mainType: RegExp;
  readonly mainPath: string;
}

/** A file of Office since 2007: its parts as XML text, and which part leads to which. */
export class OfficePackage {
  readonly zip: ZipFile;
  readonly contentTypes: string;
  /** Path of the main part, by custom `word/document.xml` or `xl/workbook.xml`. */
  readonly main: string;
  readonly #kind: OfficeKind;
  readonly #sources = new Map<string, string>();
  readonly #relationships = new Map<string, readonly Relationship[]>();

  /** Throws `UnreadableFile` for what is not a file of this kind, and says what it is instead. */
  constructor(bytes: Uint8Array, kind: OfficeKind) {
    this.#kind = kind;
    const problem = identifyFile(bytes);
    if (problem !== null) throw new UnreadableFile(problem);
    this.zip = new ZipFile(bytes);
    const contentTypes = this.source(CONTENT_TYPES);
    const main = this.related('', 'officeDocument')[0];
    if (contentTypes === undefined || main === undefined) throw this.#somethingElse();
    this.contentTypes = contentTypes;
    this.main = main;
    const mainType = readContentType(contentTypes, main);
    const names = [...this.zip.entries.keys()];
    if (MACROS.test(mainType) || names.some((name) => MACROS.test(name))) {
      throw new UnreadableFile({ code: 'macros' });
    }
    if (!kind.mainType.test(mainType)) throw new UnreadableFile({ code: 'another-office-file' });
  }

  get contentTypesPath(): string {
    return this.zip.find(CONTENT_TYPES) ?? CONTENT_TYPES;
  }

  /** The XML text of a part, or undefined when there is none. */
  source(path: string): string | undefined {
    const name = this.zip.find(path);
    if (name === undefined) return undefined;
    let source = this.#sources.get(name);
    if (source === undefined) {
      source = decodeXml(this.zip.unpack(name), name);
      this.#sources.set(name, source);
    }
    return source;
  }

  relationships(part: string): readonly Relationship[] {
    let relationships = this.#relationships.get(part);
    if (relationships === undefined) {
      const source = this.source(relationshipsPath(part));
      relationships = source === undefined ? [] : readRelationships(source, part);
      this.#relationships.set(part, relationships);
    }
    return relationships;
  }

  /** Paths of the existing parts to which a part leads by relationships of this type. */
  related(part: string, type: string): readonly string[] {
    return this.relationships(part)
      .filter((relationship) => relationship.type === type)
      .flatMap(({ target }) => this.zip.find(target) ?? []);
  }

  /** Without what makes such a file: an .odt, another program's zip, or one that lost its parts. */
  #somethingElse(): UnreadableFile {
    const mimetype = this.zip.find('mimetype');
    if (mimetype !== undefined) {
      const type = new TextDecoder().decode(this.zip.unpack(mimetype));
      if (type.includes('opendocument')) return new UnreadableFile({ code: 'open-document' });
    }
    if (this.zip.find(this.#kind.mainPath) !== undefined) return damaged(CONTENT_TYPES);
    return new UnreadableFile({ code: 'not-a-document' });
  }
}

function readContentType(contentTypes: string, part: string): string {
  const reader = new XmlReader(contentTypes, CONTENT_TYPES);
  const wanted = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  let byExtension = '';
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'ct:Override') {
      if (reader.attribute('PartName')?.toLowerCase() === wanted) {
        return reader.attribute('ContentType') ?? '';
      }
    } else if (reader.name === 'ct:Default') {
      if (reader.attribute('Extension')?.toLowerCase() === extension) {
        byExtension = reader.attribute('ContentType') ?? '';
      }
    }
  }
  return byExtension;
}
