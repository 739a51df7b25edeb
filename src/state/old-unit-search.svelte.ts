import {
  findDistricts,
  readOldDistricts,
  type FoundDistrict,
  type OldDistrict,
} from '../domain/organisation/old-districts.ts';
import { fetchPageJson } from '../lib/page-file.ts';

const UNITS_FILE = './data/units-until-2025-06.json';

/** The districts of before July 2025, loaded when they are first searched. */
export class OldUnitSearch {
  #state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  #districts: Promise<readonly OldDistrict[] | null> | null = null;

  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#state;
  }

  /** Best first; none while the list cannot be read, and `state` says so. */
  async find(typed: string): Promise<readonly FoundDistrict[]> {
    this.#districts ??= this.#load();
    const districts = await this.#districts;
    // The next search tries again.
    if (districts === null) this.#districts = null;
    return findDistricts(districts ?? [], typed);
  }

  async #load(): Promise<readonly OldDistrict[] | null> {
    this.#state = 'loading';
    const districts = await fetchDistricts();
    this.#state = districts === null ? 'failed' : 'ready';
    return districts;
  }
}

async function fetchDistricts(): Promise<readonly OldDistrict[] | null> {
  try {
    const districts = readOldDistricts(await fetchPageJson(UNITS_FILE));
    return districts.ok ? districts.value : null;
  } catch {
    return null;
  }
}
