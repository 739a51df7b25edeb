import { trustedScriptUrl } from '../lib/trusted-script-url.ts';
import type { AppUpdate } from './app-update.svelte.ts';

/** Milliseconds between looks for a new version while the page stays open. */
const LOOK_EVERY = 60 * 60_000;

/**
 * Stores the whole page on this computer once it has loaded, so that it opens without a network,
 * and tells `update` of new versions. Does nothing in development, nor for a page opened from a
 * disk, where there is nothing to store.
 */
export function registerOffline(update: AppUpdate): void {
  const served = location.protocol === 'https:' || location.protocol === 'http:';
  if (import.meta.env.DEV || !served || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register(trustedScriptUrl('./sw.js')).then(
      (registration) => {
        update.watch(registration);
        lookNowAndThen(registration);
      },
      // A browser may refuse (a private window, a full disk): the page then works while online.
      () => undefined,
    );
  };
  // After the page itself, so that both do not share a slow line.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

/** Browsers look by themselves when the page is opened; some pages stay open for a week. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < LOOK_EVERY) return;
    looked = Date.now();
    // Without a network there is nothing new.
    registration.update().catch(() => undefined);
  });
}
