import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTools, TOOLS } from '../../scripts/find-tools.mjs';
import type { DocumentTree } from '../../src/document/document-tree.ts';
import { compose } from '../../src/document/compose.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { ANNEX_TREE } from '../fixtures/documents/annex-tree.ts';
import { SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import { r4Input } from '../fixtures/reports/r4-input.ts';
import { shippedTemplate } from '../templates/shipped-template.ts';
import { docxBytes } from './docx-parts.ts';

const tools = findTools();
const isMissing = (['soffice', 'pdftotext'] as const).some(
  (tool) => tools[tool] === null && process.env.CI !== 'true',
);
const SLOW = 180_000;
const POSITIONS = Array.from({ length: 24 }, (_, index) => 16 + index);

/** A report of so many lines; every other one with an annex after the signature. */
function ending(lines: number): DocumentTree {
  const blocks: DocumentTree['blocks'] = Array.from({ length: lines }, (_, index) => ({
    kind: 'paragraph',
    section: 'x',
    text: index === lines - 1 ? 'Dòng cuối của báo cáo./.' : `Dòng thứ ${String(index + 1)}.`,
  }));
  const { annexes = [] } = ANNEX_TREE;
  return { ...SAMPLE_TREE, blocks, ...(lines % 2 === 0 ? { annexes } : {}) };
}

const SCHEME = compose(evaluate(r4Input(shippedTemplate('de-an'))));

describe.skipIf(isMissing)(`pages (needs ${TOOLS.soffice.name}, ${TOOLS.pdftotext.name})`, () => {
  let folder = '';
  const pages = (name: string): readonly string[] =>
    spawnSync(tools.pdftotext ?? 'pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'])
      .stdout.toString()
      .normalize('NFC')
      .split('\f')
      .filter((page) => page.trim() !== '');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bao-cao-xa-'));
    const trees = new Map([
      ...POSITIONS.map((lines) => [String(lines), ending(lines)] as const),
      ['scheme', SCHEME] as const,
    ]);
    for (const [name, tree] of trees) {
      writeFileSync(join(folder, `${name}.docx`), await docxBytes(tree));
    }
    spawnSync(tools.soffice ?? 'soffice', [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--convert-to', 'pdf', '--outdir', folder],
      ...[...trees.keys()].map((name) => join(folder, `${name}.docx`)),
    ]);
  }, SLOW);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(POSITIONS)(
    'after %i lines the signature is whole, with the end of the report',
    (lines) => {
      const signed = pages(String(lines)).filter(
        (page) => page.includes('Nơi nhận:') || page.includes('Nguyễn Thị Hường'),
      );
      expect(signed).toHaveLength(1);
      for (const part of [
        'Dòng cuối',
        'Nơi nhận:',
        '- Lưu: VT, VHXH.',
        'TM. ỦY BAN',
        'Nguyễn Thị Hường',
      ]) {
        expect(signed[0]).toContain(part);
      }
    },
  );

  it('the positions reach over a page boundary', () => {
    const counts = POSITIONS.filter((lines) => lines % 2 === 1).map(
      (lines) => pages(String(lines)).length,
    );
    expect(new Set(counts).size).toBeGreaterThan(1);
  });

  it('no page is left empty but for its head', () => {
    // Two annexes of a page each.
    const [even] = POSITIONS.filter((lines) => lines % 2 === 0);
    expect(pages(String(even))).toHaveLength(3);
  });

  it('a whole report is there, in its order and once', () => {
    const flat = (text: string) => text.replace(/\s+/g, '');
    // Page numbers are not text of the report.
    const text = flat(
      pages('scheme')
        .map((page) => page.replace(/^\s*\d+\n/, ''))
        .join(''),
    );
    const printed = SCHEME.blocks.flatMap((block) => {
      if (block.kind === 'heading') return [`${block.number}${block.text}`];
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'table' ? [block.title] : [];
    });
    let at = 0;
    for (const piece of printed.map(flat)) {
      const found = text.indexOf(piece, at);
      expect(found, piece).toBeGreaterThanOrEqual(at);
      at = found + piece.length;
    }
    const long = printed.map(flat).filter((piece) => piece.length > 60);
    expect(long.length).toBeGreaterThan(5);
    for (const piece of long) expect(text.split(piece).length - 1, piece).toBe(1);
    for (const { heading } of SCHEME.annexes ?? []) {
      const found = text.indexOf(flat(heading), at);
      expect(found, heading).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });
});
