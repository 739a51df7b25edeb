import { databaseName } from '../connect.ts';

export const wipeOrderKey = `${databaseName}.wipe`;

/** Both: the tab's own lasts until it has looked itself, whatever other tabs have done by then. */
const stores = (): readonly globalThis.Storage[] => [localStorage, sessionStorage];

/**
 * The order to wipe: from here on no tab of this browser opens its storage, and what was begun goes
 * on at the next start if the page is closed in the middle. It goes with all else at the end.
 * False where the browser keeps no such note.
 */
export function orderWipe(): boolean {
  try {
    for (const store of stores()) store.setItem(wipeOrderKey, new Date().toISOString());
    return true;
  } catch {
    return false;
  }
}

export function isWipeOrdered(): boolean {
  try {
    return stores().some((store) => store.getItem(wipeOrderKey) !== null);
  } catch {
    return false;
  }
}

/** `heard` is called when another tab has given the order, which then is this tab's too. */
export function onWipeOrder(heard: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key !== wipeOrderKey || event.newValue === null) return;
    sessionStorage.setItem(wipeOrderKey, event.newValue);
    heard();
  });
}
