import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openHistory } from '../../src/storage/history/history-database.ts';
import { undoStore } from '../../src/storage/history/undo-store.ts';
import type { UndoStep } from '../../src/storage/history/undo-step.ts';

const now = new Date('2026-11-22T02:00:00.000Z');

function step(id: number, at = now.toISOString()): UndoStep {
  const change = {
    type: 'set',
    kind: 'report',
    id: 'r',
    path: ['number'],
    before: undefined,
    after: String(id),
  } as const;
  return { id, organisationId: 'o', at, changes: [change], undone: false };
}

const ids = async (store: ReturnType<typeof undoStore>): Promise<readonly number[]> => {
  const loaded = await store.load(now);
  if (!loaded.ok) throw new Error(loaded.reason);
  return loaded.value.map(({ id }) => id);
};

it('keeps steps in order, replaces and drops them', async () => {
  const store = undoStore(openHistory('steps').steps);
  await store.save([step(2), step(1)], []);
  await store.save([{ ...step(2), undone: true }, step(3)], [1]);
  const loaded = await store.load(now);
  expect(loaded).toEqual({ ok: true, value: [{ ...step(2), undone: true }, step(3)] });
});

it('lets go of steps older than a week and of more than 500', async () => {
  const store = undoStore(openHistory('many').steps);
  await store.save([step(1, '2026-11-10T00:00:00.000Z')], []);
  await store.save(
    Array.from({ length: 510 }, (_, index) => step(index + 2)),
    [],
  );
  expect(await ids(store)).toHaveLength(500);
  expect((await ids(store))[0]).toBe(12);
});

it('gives a reason when the database is closed, and throws nothing', async () => {
  const history = openHistory('closed');
  const store = undoStore(history.steps);
  history.close();
  expect(await store.load(now)).toMatchObject({ ok: false });
  expect(await store.save([step(1)], [])).toMatchObject({ ok: false });
});
