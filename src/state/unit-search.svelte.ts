import { findUnits } from '../domain/organisation/find-units.ts';
import { readUnits, type SearchableUnit, type Unit } from '../domain/organisation/read-units.ts';
import { fetchPageJson } from '../lib/page-file.ts';

const UNITS_FILE = './data/units-2026.json';

/** The register of communes, loaded when it is first searched. */
export class UnitSearch {
  #state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  #units: Promise<readonly SearchableUnit[] | null> | null = null;

  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#state;
  }

  /** Communes by name, best first; none while the register cannot be read, and `state` says so. */
  async find(typed: string): Promise<readonly Unit[]> {
    this.#units ??= this.#load();
    const units = await this.#units;
    // The next search tries again.
    if (units === null) this.#units = null;
    return findUnits(units ?? [], typed);
  }

  async #load(): Promise<readonly SearchableUnit[] | null> {
    this.#state = 'loading';
    const units = await fetchUnits();
    this.#state = units === null ? 'failed' : 'ready';
    return units;
  }
}

async function fetchUnits(): Promise<readonly SearchableUnit[] | null> {
  try {
    const units = readUnits(await fetchPageJson(UNITS_FILE));
    return units.ok ? units.value : null;
  } catch {
    return null;
  }
}
