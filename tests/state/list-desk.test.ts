import { expect, it } from 'vitest';
import { ListDesk } from '../../src/state/list-desk.ts';
import { sampleDesk } from './sample-desk.ts';

function fields() {
  const { desk, workspace } = sampleDesk();
  const list = new ListDesk(desk, 'field');
  const [first, second] = list.members;
  if (!first || !second) throw new Error('The sample has too few fields');
  const cell = `dossierResolvedByField.${first.key}`;
  desk.typeFigure(cell, '17');
  const value = () => desk.evaluation.readings.get(cell);
  return { desk, workspace, list, first, second, cell, value };
}

it('keeps values with their member while it is renamed and moved', () => {
  const { list, first, value } = fields();
  list.rename(first.key, 'Hộ tịch, chứng thực');
  list.move(first.key, 1);
  expect(list.members[1]).toMatchObject({ key: first.key, label: 'Hộ tịch, chứng thực' });
  expect(value()).toEqual({ state: 'value', value: 17 });
});

it('knows which member has values, leaves them in store and gives them back with its name', () => {
  const { desk, list, first, cell, value } = fields();
  expect(list.hasValues(first.key)).toBe(true);
  list.remove(first.key);
  expect(value()).toBeUndefined();
  expect(desk.figures.entries[cell]?.typed).toBe('17');
  list.add(first.label);
  expect(list.members.at(-1)?.key).toBe(first.key);
  expect(value()).toEqual({ state: 'value', value: 17 });
});

it('gives a new member cells of its own', () => {
  const { list, first } = fields();
  list.add('Lĩnh vực mới');
  const added = list.members.at(-1);
  expect(added?.key).not.toBe(first.key);
  expect(list.hasValues(added?.key ?? '')).toBe(false);
});
