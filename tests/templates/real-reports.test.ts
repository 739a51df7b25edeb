import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compose } from '../../src/document/compose.ts';
import type { DocumentBlock, DocumentTree } from '../../src/document/document-tree.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { DocxParts, textOf } from '../document/docx-parts.ts';
import { R3_HEADINGS, R3_PRINTED, R3_TAKEN } from '../fixtures/reports/r3-printed.ts';
import { R5_HEADINGS, R5_PRINTED } from '../fixtures/reports/r5-printed.ts';
import { shippedTemplate } from './shipped-template.ts';
import { trialInput, type TypedFigures } from './trial-input.ts';

interface RealReport {
  readonly period: Period;
  readonly figures: TypedFigures;
  readonly findings: readonly string[];
}

interface Case {
  readonly name: string;
  readonly template: string;
  readonly headings: readonly (readonly [section: string, heading: string])[];
  readonly printed: readonly (readonly [cells: string, printed: string])[];
  /** Optional sections that are not as in a new report. */
  readonly taken: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'R1', template: 'cchc', headings: [], printed: [], taken: [] },
  { name: 'R2', template: 'kiem-soat-tthc', headings: [], printed: [], taken: [] },
  { name: 'R3', template: 'cchc', headings: R3_HEADINGS, printed: R3_PRINTED, taken: R3_TAKEN },
  {
    name: 'R5',
    template: 'cchc',
    headings: R5_HEADINGS,
    printed: R5_PRINTED,
    taken: ['annex.tasks'],
  },
];

const annexBlocks = ({ annexes = [] }: DocumentTree): readonly DocumentBlock[] =>
  annexes.flatMap(({ blocks }) => blocks);

/** Paragraphs as they are, rows with a bar between cells. */
function texts(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.number} ${block.text}`.trim()];
    case 'paragraph':
      return [block.text];
    case 'table':
      return block.rows.map((row) => row.map(({ text }) => text).join('|'));
    case 'chart':
      return [];
  }
}

const cellsOf = (figures: TypedFigures): readonly string[] =>
  Object.entries(figures).flatMap(([key, typed]) =>
    typeof typed === 'string' ? [key] : Object.keys(typed).map((member) => `${key}.${member}`),
  );

/** A real report with its figures entered, as it is printed. */
function open({ name, template: id, headings, taken }: Case) {
  const given = parse(readFileSync(`tests/fixtures/reports/${name}.yaml`, 'utf8')) as RealReport;
  const template = shippedTemplate(id);
  const input = trialInput({ template, ...given, taken });
  const evaluation = evaluate({
    ...input,
    report: { ...input.report, headings: Object.fromEntries(headings) },
  });
  const tree = compose(evaluation);
  return { given, evaluation, tree, blocks: [...tree.blocks, ...annexBlocks(tree)] };
}

// R1 and R2 in print: sample.test.ts and kiem-soat-tthc.test.ts.
describe.each(CASES.filter(({ printed }) => printed.length > 0))('report $name in print', (one) => {
  const { headings, printed } = one;
  const { given, tree, blocks } = open(one);

  it('has every heading of its outline, in its order', () => {
    const all = tree.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const wanted = headings.map(([, heading]) => heading);
    expect(all.filter((heading) => wanted.includes(heading))).toEqual(wanted);
  });

  it.each(printed)('prints %s as “%s”', (_, text) => {
    expect(blocks.flatMap(texts).join('\n')).toContain(text);
  });

  it('leaves none of its figures out', () => {
    const listed = new Set(printed.flatMap(([cells]) => cells.split(' ')));
    expect(cellsOf(given.figures).filter((cell) => !listed.has(cell))).toEqual([]);
  });
});

describe.each(CASES)('report $name', (one) => {
  const { given, evaluation, tree, blocks } = open(one);

  it('finds the relations that fail in it, and no other', () => {
    const found = evaluation.findings.filter(({ rule }) => rule !== 'R-REQ-FIELD');
    // Where a check is made for each member, the member follows a colon.
    expect(found.map(({ id: finding }) => finding.split(':')[0]).sort()).toEqual(
      [...given.findings].sort(),
    );
  });

  it('has each heading, sentence and cell in the .docx, the annexes in pages of their own', async () => {
    const parts = await DocxParts.of(tree);
    const lines = new Set(parts.paragraphs.map(textOf));
    const missing = blocks
      .flatMap((block) =>
        block.kind === 'table'
          ? block.rows.flatMap((row) => row.map(({ text }) => text))
          : texts(block),
      )
      .filter((text) => !lines.has(text) && ![...lines].some((line) => line.includes(text)));
    expect(missing).toEqual([]);
    const landscape = (tree.annexes ?? []).filter(({ orientation }) => orientation === 'landscape');
    expect(parts.document.match(/w:orient="landscape"/g) ?? []).toHaveLength(landscape.length);
    for (const { label, heading } of tree.annexes ?? []) {
      expect([...lines]).toEqual(expect.arrayContaining([label, heading]));
    }
  });
});
