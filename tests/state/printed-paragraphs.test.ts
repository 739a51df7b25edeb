import { expect, it } from 'vitest';
import { printedParagraphs } from '../../src/state/printed-paragraphs.ts';
import { Scenario } from '../domain/report/scenario.ts';

it('a quotation is shown as it prints, what is missing in it still marked', () => {
  const evaluation = new Scenario('figures: { total: {} }').evaluate();
  const text = 'Luật quy định:\n\n> Điều 1. Có {total} hồ sơ\n> 2. Hết.';
  expect(printedParagraphs(text, evaluation)).toEqual([
    [{ text: 'Luật quy định:', known: true }],
    [
      { text: '“', known: true },
      { text: 'Điều 1. Có ', known: true },
      { text: '…', known: false },
      { text: ' hồ sơ', known: true },
    ],
    [
      { text: '2. Hết.', known: true },
      { text: '”', known: true },
    ],
  ]);
});
