import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/document/render-docx.ts';
import { REAL_REPORTS } from '../fixtures/reports/real-reports.ts';
import { CHART_TREE } from '../fixtures/documents/sample-tree.ts';
import { docxOutline } from './docx-outline.ts';
import { DocxParts } from './docx-parts.ts';

/*
 * What each real report is in its .docx, a line for each paragraph, kept in golden/. Where a change is
 * wanted: `npx vitest run tests/document/golden.test.ts -u`, then read the difference before it is committed.
 */
describe('the .docx of a real report is as it was', () => {
  it.each(Object.entries(REAL_REPORTS))('for %s', async (name, tree) => {
    const parts = await DocxParts.of(tree);
    const charts = parts.paths.filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path));
    const paths = ['word/document.xml', ...charts, 'docProps/core.xml'];
    await expect(docxOutline(parts, paths)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('in its styles, headers and settings', async () => {
    const parts = await DocxParts.of(REAL_REPORTS.R1);
    const headers = parts.paths.filter((path) => /^word\/header\d+\.xml$/.test(path)).sort();
    const paths = ['word/styles.xml', ...headers, 'word/settings.xml'];
    await expect(docxOutline(parts, paths)).toMatchFileSnapshot('golden/styles.txt');
  });
});

describe('the same report', () => {
  const bytes = async (created: Date) =>
    new Uint8Array(await (await renderDocx(CHART_TREE, created)).arrayBuffer());
  const DAY = new Date('2026-11-28T01:00:00Z');

  it('is the same file to the byte, its charts and their workbooks too', async () => {
    const first = await bytes(DAY);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await bytes(DAY)).equals(first)).toBe(true);
  });

  it('differs from day to day in its properties only', async () => {
    const one = new DocxParts(await bytes(DAY));
    const other = new DocxParts(await bytes(new Date('2027-01-05T01:00:00Z')));
    const changed = one.paths.filter(
      (path) => !path.endsWith('.xlsx') && one.part(path) !== other.part(path),
    );
    expect(changed).toEqual(['docProps/core.xml']);
  });

  it('leaves chance and the clock as they were', async () => {
    await bytes(DAY);
    expect(new Set([Math.random(), Math.random(), Math.random()]).size).toBe(3);
    expect(Math.abs(Date.now() - new Date().getTime())).toBeLessThan(1000);
    expect(String(Math.random)).toContain('native code');
    expect(String(Date.now)).toContain('native code');
  });
});
