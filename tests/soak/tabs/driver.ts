// The page around the frames: runs seeds, some at a time, since most of their time is waiting.
import type { OpenVault } from '../../../src/storage/vault/vault-keys.ts';
import { FuzzRun, type FuzzOutcome } from './fuzz-run.ts';
import { makeSoakVault } from './soak-vault.ts';

/** How the work of a seed lies in the browser. */
export type FuzzMode = 'plain' | 'sealed';

declare global {
  interface Window {
    runSeeds?: (seeds: readonly number[], acts: number, mode: FuzzMode) => Promise<FuzzOutcome[]>;
  }
}

let opened: OpenVault | null = null;

async function vaultOfAll(): Promise<OpenVault> {
  if (opened) return opened;
  const { given, vault } = await makeSoakVault();
  window.soakVault = given;
  return (opened = vault);
}

window.runSeeds = async (seeds, acts, mode) => {
  const vault = mode === 'sealed' ? await vaultOfAll() : null;
  return Promise.all(seeds.map((seed) => new FuzzRun(seed, vault).run(acts)));
};
