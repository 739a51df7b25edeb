import type { DocumentText } from '../domain/proofread/document-text.ts';
import { CARRIED_NAMESPACE, type CarriedData } from '../domain/report/carried-data.ts';
import type { Result } from '../lib/result.ts';
import { DocxPackage } from './docx/docx-package.ts';
import { readDocument } from './docx/document-reading.ts';
import { attempt, damaged, UnreadableFile, type FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';
import { XmlReader } from './xml/xml-reader.ts';

/** A .docx as its report is opened again from it. */
export interface CarriedFile {
  /** Still packed, its hash not checked; null: the file carries no report. */
  readonly data: CarriedData | null;
  /** What stands in the file today: Word can have changed it, and not the data. */
  readonly text: DocumentText;
}

const VERSION = /^[1-9]\d{0,5}$/;
const HASH = /^[\da-f]{64}$/;
const BASE64 = /^[A-Za-z\d+/]+={0,2}$/;

/**
 * The report that a .docx carries, found by the namespace of its part, and the text of the file. Fails
 * like `readDocx`, and for a part of ours that is not as it was written.
 */
export function readCarriedFile(bytes: Uint8Array): Result<CarriedFile, FileProblem> {
  return attempt(() => {
    const docx = new DocxPackage(bytes);
    const data = findCarried(docx);
    const { blocks } = readDocument(docx);
    return { data, text: { blocks: blocks.map(({ block }) => block) } };
  });
}

function findCarried(docx: DocxPackage): CarriedData | null {
  for (const path of docx.related(docx.main, 'customXml')) {
    const data = readPart(docx.source(path) ?? '', path);
    if (data !== null) return data;
  }
  return null;
}

/** Null for a part of somebody else's. */
function readPart(source: string, path: string): CarriedData | null {
  const reader = new XmlReader(source, path);
  while (reader.next() && reader.kind !== 'open');
  const [prefix, name] = reader.written.includes(':')
    ? reader.written.split(':')
    : ['', reader.written];
  if (reader.namespace(prefix ?? '') !== CARRIED_NAMESPACE || name !== 'reportData') return null;
  const shape = reader.attribute('shape') ?? '';
  const sha256 = reader.attribute('sha256') ?? '';
  // Programs that write XML anew may break its lines.
  const packed = reader.innerText().replace(/\s+/g, '');
  if (packed.length > LIMITS.carried) {
    throw new UnreadableFile({ code: 'unpacks-too-large', limit: LIMITS.carried, part: path });
  }
  if (!VERSION.test(shape) || !HASH.test(sha256) || !BASE64.test(packed)) throw damaged(path);
  return { shape: Number(shape), sha256, packed };
}
