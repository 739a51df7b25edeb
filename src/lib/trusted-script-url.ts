import { isPageScript, pageScriptUrl } from './page-file.ts';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    /** Chrome only; Firefox 115 has none and takes plain addresses. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
    };
  }
}

function requireOwnOrigin(url: string): string {
  if (isPageScript(url)) return url;
  const { origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new Error(`A script from another origin: ${url}`);
  return url;
}

const policy: ScriptUrlPolicy = globalThis.window?.trustedTypes?.createPolicy(
  'bao-cao-xa-script-url',
  { createScriptURL: requireOwnOrigin },
) ?? { createScriptURL: requireOwnOrigin };

/**
 * Marks an address as one of our own scripts. The page's security policy lets `new Worker` and
 * `serviceWorker.register` take no other; throws for an address of another origin.
 */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(pageScriptUrl(url));
}
