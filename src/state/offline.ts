import { trustedScriptUrl } from '../lib/trusted-script-url.ts';

/**
 * Stores the whole page on this computer once it has loaded, so that it opens without a network.
 * Does nothing in development, nor for a page opened from a disk, where there is nothing to store.
 */
export function registerOffline(): void {
  const served = location.protocol === 'https:' || location.protocol === 'http:';
  if (import.meta.env.DEV || !served || !('serviceWorker' in navigator)) return;
  const register = () => {
    // A browser may refuse (a private window, a full disk): the page then works while online.
    navigator.serviceWorker.register(trustedScriptUrl('./sw.js')).catch(() => undefined);
  };
  // After the page itself, so that both do not share a slow line.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
