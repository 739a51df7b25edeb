import { fail, succeed, type Result } from '../../lib/result.ts';
import type { HistoryTable } from './history-database.ts';
import type { UndoStep } from './undo-step.ts';

export interface UndoStore {
  /** Steps of the last days, oldest first; older and surplus ones are dropped for good. */
  load(now: Date): Promise<Result<readonly UndoStep[], string>>;
  /** Writes these and drops those, in one transaction. */
  save(put: readonly UndoStep[], drop: readonly number[]): Promise<Result<void, string>>;
}

const MOST_STEPS = 500;
const MOST_DAYS = 7;

/** The steps in the history database. A failure is a reason in the browser's words. */
export function undoStore(table: HistoryTable<UndoStep>): UndoStore {
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Result<Value, string>> => {
    try {
      return succeed(await work());
    } catch (error) {
      return fail(String(error));
    }
  };
  return {
    load: (now) =>
      attempt(async () => {
        const since = new Date(now.getTime() - MOST_DAYS * 86_400_000).toISOString();
        const all = await table.readable();
        const kept = all.slice(-MOST_STEPS).filter(({ at }) => at >= since);
        const ids = new Set(kept.map(({ id }) => id));
        await table.write(
          [],
          all.map(({ id }) => id).filter((id) => !ids.has(id)),
        );
        return kept;
      }),
    save: (put, drop) => attempt(() => table.write(put, drop)),
  };
}
