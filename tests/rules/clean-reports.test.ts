import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { findingText } from '../../src/text/finding-text.ts';
import { liveFindings, openReport, readReport } from './live-report.ts';

const names = readdirSync('tests/rules/reports').map((file) => file.replace(/\.yaml$/u, ''));

// Written for the purpose: four report types, xã, phường and thị trấn, two levels and three, a quarter to five
// years, the commune and a committee.
describe.each(names)('the report %s, which has no mistake,', (name) => {
  const written = readReport(name);

  it('has figures and words in plenty', () => {
    const { blocks } = compose(openReport(written));
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
    expect(paragraphs.length).toBeGreaterThan(30);
    expect(blocks.some(({ kind }) => kind === 'table')).toBe(true);
  });

  it('has no error and no warning, on figures or on words', () => {
    const weighty = liveFindings(written).filter(({ severity }) => severity !== 'info');
    expect(weighty.map((finding) => findingText(finding).message)).toEqual([]);
  });
});
