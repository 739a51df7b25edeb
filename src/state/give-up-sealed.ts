import { forgetInstance } from '../storage/instance-marker.ts';
import { forgetEdits } from '../storage/journal.ts';
import { removePlain, removeSealed } from '../storage/vault/change-vault.ts';
import { forgetVault } from '../storage/vault/vault-note.ts';

/** Takes away sealed work that nobody opens any more, so that the page starts empty; false: the browser refuses. */
export async function giveUpSealed(): Promise<boolean> {
  if (!(await removeSealed()) || !(await removePlain())) return false;
  forgetEdits(localStorage);
  forgetInstance();
  forgetVault();
  // Where it was is no more.
  location.hash = '#/';
  return true;
}
