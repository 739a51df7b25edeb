import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTools, TOOLS } from '../../scripts/find-tools.mjs';
import type { DocumentBlock, DocumentTree } from '../../src/document/document-tree.ts';
import { MOTTO, NATION } from '../../src/document/layout/header-layout.ts';
import { belowSignature, RECIPIENTS_TITLE } from '../../src/document/layout/signature-layout.ts';
import { renderDocx } from '../../src/document/render-docx.ts';
import { REAL_REPORTS } from '../fixtures/reports/real-reports.ts';

const tools = findTools();
const isMissing = (['soffice', 'pdftotext'] as const).some(
  (tool) => tools[tool] === null && process.env.CI !== 'true',
);
const SLOW = 180_000;

/** A picture of nothing: words in a chart are drawn by each program in an order of its own. */
const DOT = new Uint8Array(readFileSync('tests/fixtures/documents/dot.png'));

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
const sorted = (text: string): string => [...text].sort().join('');

/** A stretch of the document as it must be read; `header` again at the top of each page of its table. */
interface Piece {
  readonly text: string;
  readonly header?: string;
}

function piecesOf(block: DocumentBlock): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: `${block.number}${block.text}` }];
    case 'paragraph':
      return [{ text: block.text }];
    case 'table': {
      const header = block.headerRows.flat().map(({ text }) => text);
      return [
        { text: block.title },
        { text: header.join(''), header: header.join('') },
        ...block.rows.map((row) => ({
          text: row.map(({ text }) => text).join(''),
          header: header.join(''),
        })),
      ];
    }
    case 'chart':
      return [];
  }
}

function allPieces(tree: DocumentTree): readonly Piece[] {
  const { addressees } = tree;
  const to = addressees.length === 1 ? addressees : addressees.map((name) => `- ${name}`);
  const lines = (texts: readonly string[]): Piece[] => texts.map((text) => ({ text }));
  return [
    ...lines([...tree.superior, ...tree.issuer, NATION, MOTTO, tree.number, tree.placeAndDate]),
    ...lines([tree.name, tree.subject]),
    ...lines(addressees.length === 0 ? [] : ['Kính gửi:']),
    ...lines(
      to.map((line, index) =>
        to.length === 1 ? line : `${line}${index === to.length - 1 ? '.' : ';'}`,
      ),
    ),
    ...tree.blocks.flatMap(piecesOf),
    ...lines([RECIPIENTS_TITLE, ...tree.recipients]),
    ...lines([...tree.signature, ...belowSignature(tree)]),
    ...(tree.annexes ?? []).flatMap((annex) => [
      ...lines([annex.form, annex.label, annex.heading, annex.attached, ...annex.intro]),
      ...annex.blocks.flatMap(piecesOf),
    ]),
  ];
}

/** Reads a text piece by piece; where it does not go on as it must, what stands there instead. */
function readThrough(text: string, pieces: readonly Piece[]): string | null {
  let at = 0;
  for (const piece of pieces) {
    const wanted = flat(piece.text);
    const header = flat(piece.header ?? '');
    // Cells that span rows are read in an order of their own: the letters count.
    const isHeader = () =>
      header !== '' && sorted(text.slice(at, at + header.length)) === sorted(header);
    if (wanted === header && header !== '') {
      if (!isHeader()) return `header ${header} at ${text.slice(at, at + 80)}`;
      at += header.length;
      continue;
    }
    if (!text.startsWith(wanted, at) && isHeader()) at += header.length;
    if (!text.startsWith(wanted, at)) return `${wanted} at ${text.slice(at, at + 80)}`;
    at += wanted.length;
  }
  return at === text.length ? null : `end at ${text.slice(at, at + 80)}`;
}

describe.skipIf(isMissing)(
  `the whole text of a report (needs ${TOOLS.soffice.name}, ${TOOLS.pdftotext.name})`,
  () => {
    const texts: Record<string, string> = {};
    const reports = Object.entries(REAL_REPORTS);
    let folder = '';

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'bao-cao-xa-'));
      const files: string[] = [];
      for (const [name, tree] of reports) {
        const pictured = { ...tree, chartsAsPictures: true };
        const file = await renderDocx(pictured, new Date(0), () => Promise.resolve(DOT));
        files.push(join(folder, `${name}.docx`));
        writeFileSync(files.at(-1) ?? '', new Uint8Array(await file.arrayBuffer()));
      }
      spawnSync(tools.soffice ?? 'soffice', [
        '--headless',
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--convert-to', 'pdf', '--outdir', folder, ...files],
      ]);
      for (const [name] of reports) {
        const read = ['-raw', join(folder, `${name}.pdf`), '-'];
        const pages = spawnSync(tools.pdftotext ?? 'pdftotext', read)
          .stdout.toString()
          .split('\f');
        // Page numbers are not text of the report.
        texts[name] = flat(pages.map((page) => page.replace(/^\s*\d+\n/, '')).join(''));
      }
    }, SLOW);
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(reports)('of %s is there, once and in its order, and nothing else', (name, tree) => {
      const text = texts[name] ?? '';
      expect(text.length).toBeGreaterThan(2000);
      expect(readThrough(text, allPieces(tree))).toBeNull();
    });

    it.each(reports)('of %s is missed when a piece is gone, doubled or moved', (name, tree) => {
      const pieces = allPieces(tree);
      const text = texts[name] ?? '';
      const middle = Math.floor(pieces.length / 2);
      const [one = { text: '' }, two = { text: '' }] = pieces.slice(middle);
      const rest = [pieces.slice(0, middle), pieces.slice(middle + 2)] as const;
      for (const changed of [[one], [one, one, two], [two, one]]) {
        expect(readThrough(text, [...rest[0], ...changed, ...rest[1]])).not.toBeNull();
      }
    });
  },
);
