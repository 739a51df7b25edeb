import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { findingText } from '../../src/text/finding-text.ts';
import { findTexts } from './find-texts.ts';
import { sampleDesk } from './sample-desk.ts';

interface TextCase {
  readonly rule: string;
  readonly holds: string;
  readonly breaks: string;
}
const cases = parse(readFileSync('tests/cases/report-texts.yaml', 'utf8')) as readonly TextCase[];
const BLOCK = 'direct.organise.text';

/** What is found in the narrative of the sample when this is written in it. */
function foundIn(text: string) {
  const { desk } = sampleDesk();
  desk.typeNarrative(BLOCK, text);
  return findTexts(desk).filter(({ places: [place] }) => {
    return place?.kind === 'narrative' && place.block === BLOCK;
  });
}

it.each(cases)('$rule finds: $breaks', ({ rule, holds, breaks }) => {
  expect(foundIn(breaks).map((finding) => finding.rule)).toContain(rule);
  expect(foundIn(holds).map((finding) => finding.rule)).not.toContain(rule);
});

it('has nothing untrue against the sample report', () => {
  const { desk } = sampleDesk();
  const found = findTexts(desk).filter(({ severity }) => severity !== 'info');
  // 43/2011/NĐ-CP had ended when the report was written, as its writer found out; the heading "nguyên nhân"
  // has no cause below it; and the law on the budget is of the day before.
  expect(found.map(({ rule }) => rule)).toEqual([
    'R-DOC-SUPERSEDED',
    'R-HEAD-CONTENT',
    'R-DOC-KNOWNDATE',
  ]);
});

it('leads to the entry of the register that a citation names', () => {
  const { desk } = sampleDesk();
  const found = findTexts(desk).find(({ rule }) => rule === 'R-DOC-SUPERSEDED');
  const [place] = found?.places ?? [];
  const cited = desk.evaluation.input.references.find(
    ({ id }) => place?.kind === 'reference' && id === place.reference,
  );
  expect(cited?.symbol).toContain('NĐ-CP');
});

it('says what was written, braces and all', () => {
  const [found] = foundIn('UBND xã Liên Mạc {không rõ} đã làm.');
  if (!found) throw new Error('Nothing found');
  expect(findingText(found).message).toContain('xã Liên Mạc');
});
