import { expect, it } from 'vitest';
import { composeSections } from '../../src/document/compose-section.ts';
import { sampleDesk } from './sample-desk.ts';

const TOKEN = '{KH 54/KH-UBND}';
const FIRST = 'eval.positive.text';
const LATER = 'proposals.text';

it('shows a document short beside a text when the report has named it before, as it prints', () => {
  const { desk } = sampleDesk();
  desk.typeNarrative(LATER, `Kiến nghị theo ${TOKEN}.`);
  desk.settleNarrative(LATER);
  const live = (block: string, text: string) =>
    desk
      .printed(text, block)
      .map((pieces) => pieces.map((piece) => piece.text).join(''))
      .join('\n');
  const later = live(LATER, desk.report.narratives[LATER] ?? '');
  const printed = composeSections(desk.evaluation).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  );
  expect(printed).toContain(later);
  // In full it says whose it is and what about.
  expect(later).not.toContain('ngày 31/12/2022');
  expect(live('direct.text.that.is.nowhere', TOKEN)).toContain('ngày 31/12/2022');
});

it('every text of the sample reads beside it as it prints', () => {
  const { desk } = sampleDesk();
  const printed = composeSections(desk.evaluation).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  );
  const texts = desk.outline.flatMap(({ section }) => section.blocks);
  for (const block of texts) {
    if (block.kind !== 'narrative') continue;
    for (const pieces of desk.printed(desk.report.narratives[block.id] ?? '', block.id)) {
      expect(printed).toContain(
        pieces
          .map(({ text }) => text)
          .join('')
          .trim(),
      );
    }
  }
  expect(desk.report.narratives[FIRST]).toBeDefined();
});
