import { readdirSync, readFileSync } from 'node:fs';
import { docxOfRaw } from './docx-of-raw.ts';

const CLEAN = 'tests/cases/proofread/clean/';
/** Letters of twelve pages in 14 points, where each holds 2,000: fuller than pages with headings and lists. */
const LETTERS = 24_000;

/** A long report made of the project's own: the bodies of several, one after another, under one head. */
export function twelvePages(): Uint8Array {
  const texts = readdirSync(CLEAN).map((name) => readFileSync(CLEAN + name, 'utf8'));
  const [first = ''] = texts;
  const head = first.slice(0, first.indexOf('\nI. '));
  const foot = first.slice(first.indexOf('\nTrên đây là'));
  const bodies = texts.map((text) => {
    const from = /\n(?:I\.|Phần thứ) /u.exec(text)?.index ?? 0;
    const to = text.indexOf('\nTrên đây là');
    return text.slice(from, to < 0 ? text.length : to);
  });
  let body = '';
  for (let turn = 0; body.length < LETTERS; turn += 1) body += bodies[turn % bodies.length] ?? '';
  return docxOfRaw(head + body + foot, 'laid-out');
}
