import type { SnapshotStore } from '../storage/history/snapshot-store.ts';
import type {
  DamagedRows,
  OpenFailure,
  SaveFailure,
  Storage,
  StoredWorkspace,
} from '../storage/storage.ts';
import { copiesOf, planSalvage, type SalvagePlan } from './salvage-plan.ts';

type SalvageState =
  | { readonly state: 'looking' }
  /** `at`: when the copy was made from which records are taken; null when none is. */
  | { readonly state: 'ready'; readonly plan: SalvagePlan | null; readonly at: string | null }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly reason: OpenFailure | SaveFailure };

interface SalvageParts {
  readonly storage: Storage;
  readonly snapshots: SnapshotStore;
  readonly reload: () => void;
  readonly damage: DamagedRows;
}

interface Copy {
  readonly at: string;
  readonly workspace: StoredWorkspace;
}

/** Keeping the records that can be read, with copies of the others where a snapshot has them. */
export class SalvageDesk {
  readonly damage: DamagedRows;
  readonly #parts: SalvageParts;
  #state = $state.raw<SalvageState>({ state: 'looking' });
  #copy: Copy | null = null;

  constructor(parts: SalvageParts) {
    this.#parts = parts;
    this.damage = parts.damage;
  }

  get state(): SalvageState {
    return this.#state;
  }

  /** Works out what keeping them would come to. Nothing changes. */
  async look(): Promise<void> {
    const { storage } = this.#parts;
    const loaded = await storage.load('damaged');
    storage.close();
    if (!loaded.ok) {
      this.#state = { state: 'failed', reason: loaded.reason };
      return;
    }
    this.#copy = await this.#bestCopy();
    const plan = this.#plan(loaded.value);
    const at = plan && plan.recovered.length > 0 ? (this.#copy?.at ?? null) : null;
    this.#state = { state: 'ready', plan, at };
  }

  /** All or nothing: what cannot be read is set aside in the same transaction. Then the page opens anew. */
  async keep(): Promise<void> {
    if (this.#state.state !== 'ready' || !this.#state.plan) return;
    const { storage, reload } = this.#parts;
    this.#state = { state: 'working' };
    // As it is now: another tab may have written since.
    const loaded = await storage.load('damaged');
    const plan = loaded.ok ? this.#plan(loaded.value) : null;
    const written = plan ? await storage.replaceAll(plan.workspace) : loaded;
    if (written.ok) reload();
    else this.#state = { state: 'failed', reason: written.reason };
  }

  #plan(sound: StoredWorkspace): SalvagePlan | null {
    return planSalvage(sound, this.damage.broken, this.#copy?.workspace ?? null);
  }

  /** The newest snapshot of those that hold the most of what is broken: records of one time fit each other. */
  async #bestCopy(): Promise<Copy | null> {
    const { snapshots, damage } = this.#parts;
    const listed = await snapshots.list();
    let best: Copy | null = null;
    let most = 0;
    for (const { id, at } of listed.ok ? listed.value : []) {
      const read = await snapshots.read(id);
      if (!read.ok) continue;
      const count = copiesOf(damage.broken, read.value.workspace).length;
      if (count > most) {
        most = count;
        best = { at, workspace: read.value.workspace };
      }
      if (most === damage.broken.length) break;
    }
    return best;
  }
}
