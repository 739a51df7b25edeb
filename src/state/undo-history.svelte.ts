import type { RecordChange, UndoStep } from '../storage/history/undo-step.ts';
import type { UndoStore } from '../storage/history/undo-store.ts';
import { inverse, isIdle, make, ownerOf, stands } from './record-changes.ts';
import { StepSaver } from './step-saver.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Keys that follow each other within this time at one place are one step. Milliseconds. */
const ONE_STEP = 1500;

export type UndoOutcome =
  | { readonly done: true; readonly step: UndoStep }
  /** Nothing to take back, or the place has been changed since by another tab. */
  | { readonly done: false; readonly reason: 'nothing' | 'changed-elsewhere' };

/** Hoàn tác, Làm lại: every change of the open organisation, across sections and reloads. */
export class UndoHistory {
  readonly #workspace: Workspace;
  readonly #saver: StepSaver;
  #steps = $state.raw<readonly UndoStep[]>([]);
  #replaying = false;
  /** Changes made in one go, such as those of one click, are one step. */
  #sameTask = false;
  /** Why steps could not be kept; undo works all the same until the page closes. */
  #problem = $state<string | null>(null);

  constructor(workspace: Workspace, store: UndoStore) {
    this.#workspace = workspace;
    this.#saver = new StepSaver(store, (problem) => {
      this.#problem = problem;
    });
    workspace.onChange((change) => {
      this.#note(change);
    });
  }

  readonly #own = $derived.by(() => {
    const open = this.#workspace.organisation?.id;
    return this.#steps.filter(({ organisationId }) => organisationId === open);
  });
  /** What "Hoàn tác" would take back. */
  readonly next: UndoStep | null = $derived(
    this.#own.filter(({ undone }) => !undone).at(-1) ?? null,
  );
  /** What "Làm lại" would make again. */
  readonly again: UndoStep | null = $derived(this.#own.find(({ undone }) => undone) ?? null);

  get problem(): string | null {
    return this.#problem;
  }

  /** Brings back the steps of earlier visits. What was done since the page opened stays on top. */
  async load(): Promise<void> {
    const loaded = await this.#saver.load(this.#workspace.now());
    if (!loaded.ok) this.#problem = loaded.reason;
    else this.#steps = [...loaded.value, ...this.#steps];
  }

  undo(): UndoOutcome {
    return this.#replay(this.next, true);
  }

  redo(): UndoOutcome {
    return this.#replay(this.again, false);
  }

  /** Writes what is waiting, for a page that is closing. */
  flush(): Promise<void> {
    return this.#saver.flush();
  }

  #note(change: RecordChange): void {
    if (this.#replaying || isIdle(change) || isIssuing(change)) return;
    const organisationId = ownerOf(change, this.#workspace);
    if (organisationId === null) return;
    const at = this.#workspace.now().toISOString();
    const last = this.#steps.at(-1);
    this.#dropUndone(organisationId);
    if (last && !last.undone && last.organisationId === organisationId) {
      const merged = this.#sameTask ? [...last.changes, change] : mergeTyping(last, change, at);
      if (merged) {
        this.#put([...this.#steps.slice(0, -1), { ...last, at, changes: merged }]);
        return;
      }
    }
    // Two steps of one millisecond still sort.
    const id = Math.max(Date.parse(at), (last?.id ?? 0) + 1);
    this.#put([...this.#steps, { id, organisationId, at, changes: [change], undone: false }]);
    this.#sameTask = true;
    queueMicrotask(() => {
      this.#sameTask = false;
    });
  }

  #replay(step: UndoStep | null, back: boolean): UndoOutcome {
    if (!step) return { done: false, reason: 'nothing' };
    const changes = back ? step.changes.map(inverse).reverse() : step.changes;
    if (!changes.every((change) => stands(change, this.#workspace))) {
      // It can never be taken back any more: keeping it would block all that is below it.
      this.#forget(step);
      return { done: false, reason: 'changed-elsewhere' };
    }
    this.#replaying = true;
    try {
      for (const change of changes) make(change, this.#workspace);
    } finally {
      this.#replaying = false;
    }
    const replayed = { ...step, undone: back };
    this.#steps = this.#steps.map((one) => (one.id === step.id ? replayed : one));
    this.#saver.save(replayed.id, replayed);
    return { done: true, step: replayed };
  }

  #dropUndone(organisationId: string): void {
    for (const step of this.#steps) {
      if (step.undone && step.organisationId === organisationId) this.#forget(step);
    }
  }

  #forget({ id }: UndoStep): void {
    this.#steps = this.#steps.filter((one) => one.id !== id);
    this.#saver.save(id, null);
  }

  #put(steps: readonly UndoStep[]): void {
    this.#steps = steps;
    const last = steps.at(-1);
    if (last) this.#saver.save(last.id, last);
  }
}

/** What was sent was sent: a frozen copy is taken back by deleting it, not in passing. */
const isIssuing = (change: RecordChange): boolean =>
  change.type !== 'set' && change.records.some(({ kind }) => kind === 'issue');

/** The changes of the last step with this one in it, when both are typing at one place. */
function mergeTyping(
  last: UndoStep,
  change: RecordChange,
  at: string,
): readonly RecordChange[] | null {
  const before = last.changes.at(-1);
  if (change.type !== 'set' || before?.type !== 'set') return null;
  if (change.kind !== before.kind || change.id !== before.id) return null;
  if (change.path.join('\n') !== before.path.join('\n')) return null;
  if (Date.parse(at) - Date.parse(last.at) > ONE_STEP || !hasSameRows(change)) return null;
  return [...last.changes.slice(0, -1), { ...before, after: change.after }];
}

/** Typing in a row leaves the list its rows; what adds, removes or replaces rows is a step of its own. */
function hasSameRows({ before, after }: Extract<RecordChange, { type: 'set' }>): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return true;
  const ids = (rows: readonly unknown[]): string =>
    JSON.stringify(
      rows.map((row): unknown => (row instanceof Object ? Reflect.get(row, 'id') : row)),
    );
  return ids(before) === ids(after);
}
