import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/report/evaluate.ts';
import { listMembers } from '../../../src/domain/template/list-members.ts';
import { readCells, readChangedCells } from '../../../src/domain/report/read-cells.ts';
import { parseTemplates } from '../../../src/domain/template/parse-templates.ts';
import { readSample } from '../../../src/storage/sample.ts';
import { readTemplates } from '../../templates/read-templates.ts';

const EDITS = 400;
const TEXTS = ['0', '1.144', '96,68', '05', 'Không', 'mười', '-3', ' ', '31/02/2023', '10%', null];

/** Numbers from 0 to below `limit`, the same at every run. */
function* numbers(limit: number): Generator<number, never> {
  let state = 20_230_627;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield Math.floor((state / 2 ** 31) * limit);
  }
}

function sample() {
  const text = readFileSync('public/data/sample-thong-nhat-2023.json', 'utf8');
  const read = readSample(JSON.parse(text));
  const parsed = parseTemplates(readTemplates());
  if (!read.ok || !parsed.ok) throw new Error('The sample or the templates do not parse');
  const { organisation, figureSet, report, references } = read.value;
  const template = parsed.value.find(({ id }) => id === report.templateId);
  if (!template) throw new Error(`No template ${report.templateId}`);
  return { organisation, figures: figureSet, report, references, template };
}

it('reads after any row of edits what a reading of everything reads, and so does all that follows', () => {
  const input = sample();
  const { catalogue } = input.template;
  const { lists } = input.organisation;
  const members = (list: string) => listMembers(list, catalogue, input.organisation);
  const whole = () => readCells(catalogue, members, figures);
  let { figures } = input;
  const cells = [...whole().keys(), 'gone', 'dossierReceivedTotal.gone', '__proto__'];
  const next = numbers(1_000_000);
  for (let edit = 0; edit < EDITS; edit += 1) {
    const cell = cells[next.next().value % cells.length] ?? '';
    const typed = TEXTS[next.next().value % TEXTS.length] ?? null;
    const others = Object.entries(figures.entries).filter(([key]) => key !== cell);
    const added = typed === null ? [] : [[cell, { typed, at: '' }] as const];
    const entries = Object.fromEntries([...others, ...added]);
    figures = { ...figures, entries };
    expect([...readChangedCells(catalogue, lists, members, figures)]).toEqual([...whole()]);
    if (edit % 5 !== 0) continue;
    const followed = evaluate({ ...input, figures });
    // A copy of the period is a set that was never read before.
    const fresh = evaluate({ ...input, figures: { ...figures, period: { ...figures.period } } });
    expect([...followed.indicators]).toEqual([...fresh.indicators]);
    expect(followed.findings).toEqual(fresh.findings);
    expect([...followed.statements]).toEqual([...fresh.statements]);
    expect([...followed.sections]).toEqual([...fresh.sections]);
  }
}, 30_000);
