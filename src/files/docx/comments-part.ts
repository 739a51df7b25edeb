import { damaged } from '../file-problem.ts';
import { editSource } from '../xml/edit-source.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { XmlReader } from '../xml/xml-reader.ts';
import type { DocxPackage } from './docx-package.ts';
import { relationshipsPath } from '../office/relationships.ts';
import { wordPrefix } from './word-prefix.ts';

export interface NewComment {
  readonly id: number;
  readonly author: string;
  readonly text: string;
}

/** The part with a document's comments: the one it has, or one to be made. */
export interface CommentsPart {
  readonly path: string;
  readonly source: string;
  readonly isNew: boolean;
  readonly nextId: number;
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Word keeps names of authors and their initials short. */
const LONGEST_AUTHOR = 100;

export function commentsPart(docx: DocxPackage): CommentsPart {
  const path = docx.related(docx.main, 'comments')[0];
  const source = path === undefined ? undefined : docx.source(path);
  if (path !== undefined && source !== undefined) {
    return { path, source, isNew: false, nextId: highestId(source, path) + 1 };
  }
  const folder = docx.main.slice(0, docx.main.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let number = 1; docx.zip.find(name) !== undefined; number += 1) {
    name = `${folder}comments${String(number)}.xml`;
  }
  const namespace = wordNamespace(docx);
  return {
    path: name,
    source: `${HEAD}<w:comments xmlns:w="${namespace}"></w:comments>`,
    isNew: true,
    nextId: 0,
  };
}

/** The parts to write so that the document has these comments too, by path. */
export function addComments(
  docx: DocxPackage,
  part: CommentsPart,
  comments: readonly NewComment[],
  now: Date,
): Map<string, string> {
  const changed = new Map<string, string>();
  if (comments.length === 0) return changed;
  const { prefix, declaration } = wordPrefix(part.source, part.path);
  const xml = comments.map((comment) => commentXml(comment, prefix, declaration, now)).join('');
  changed.set(part.path, appendToRoot(part.source, part.path, xml));
  if (!part.isNew) return changed;

  const override = `PartName="/${escapeXml(part.path)}" ContentType="${CONTENT_TYPE}"`;
  changed.set(
    docx.contentTypesPath,
    appendChild(docx.contentTypes, docx.contentTypesPath, 'Override', override),
  );
  const relationships = relationshipsPath(docx.main);
  const path = docx.zip.find(relationships) ?? relationships;
  const source =
    docx.source(path) ?? `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const type = `${relationshipNamespace(docx)}/comments`;
  const attributes = `Id="${freeId(docx)}" Type="${type}" Target="/${escapeXml(part.path)}"`;
  changed.set(path, appendChild(source, path, 'Relationship', attributes));
  return changed;
}

function commentXml(
  { id, author, text }: NewComment,
  prefix: string,
  declaration: string,
  now: Date,
): string {
  const name = escapeXml(author.slice(0, LONGEST_AUTHOR));
  const initials = escapeXml(
    author
      .split(/\s+/)
      .map((word) => word.slice(0, 1))
      .join('')
      .slice(0, 9),
  );
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t></${prefix}r></${prefix}p>`,
    )
    .join('');
  const attributes = `${prefix}id="${String(id)}" ${prefix}author="${name}" ${prefix}date="${localTime(now)}" ${prefix}initials="${initials}"`;
  return `<${prefix}comment${declaration} ${attributes}>${paragraphs}</${prefix}comment>`;
}

/** Word writes local time and calls it UTC, and shows it as it stands. */
function localTime(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}Z`;
}

function highestId(source: string, path: string): number {
  const reader = new XmlReader(source, path);
  let highest = -1;
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== 'w:comment') continue;
    const id = Number(reader.attribute('w:id'));
    if (Number.isSafeInteger(id) && id > highest && id < 2 ** 30) highest = id;
  }
  return highest;
}

function wordNamespace(docx: DocxPackage): string {
  const reader = new XmlReader(docx.source(docx.main) ?? '', docx.main);
  while (reader.next() && reader.kind !== 'open');
  const colon = reader.written.indexOf(':');
  return reader.namespace(reader.written.slice(0, Math.max(0, colon))) ?? TRANSITIONAL;
}

/** Documents of the strict kind (ISO 29500) have addresses of their own. */
function relationshipNamespace(docx: DocxPackage): string {
  return wordNamespace(docx) === TRANSITIONAL
    ? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    : 'http://purl.oclc.org/ooxml/officeDocument/relationships';
}

function freeId(docx: DocxPackage): string {
  const source = docx.source(relationshipsPath(docx.main)) ?? '';
  let number = 1;
  while (source.includes(`"rIdSoat${String(number)}"`)) number += 1;
  return `rIdSoat${String(number)}`;
}

/** Adds an empty element in the root's own namespace. */
function appendChild(source: string, path: string, name: string, attributes: string): string {
  const reader = new XmlReader(source, path);
  while (reader.next() && reader.kind !== 'open');
  const prefix = reader.written.slice(0, reader.written.indexOf(':') + 1);
  return appendToRoot(source, path, `<${prefix}${name} ${attributes}/>`);
}

function appendToRoot(source: string, path: string, xml: string): string {
  const reader = new XmlReader(source, path);
  while (reader.next() && reader.kind !== 'open');
  if (reader.kind !== 'open') throw damaged(path);
  const { written, start, end, isEmpty } = reader;
  if (isEmpty) {
    const tag = source.slice(start, end).replace(/\s*\/>$/, '>');
    return editSource(source, [{ start, end, text: `${tag}${xml}</${written}>` }]);
  }
  reader.skip();
  return editSource(source, [{ start: reader.start, end: reader.start, text: xml }]);
}
