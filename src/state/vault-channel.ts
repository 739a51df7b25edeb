/** What the tabs of this browser tell each other about the passphrase. */
type VaultMessage =
  /** Lock, all of you. */
  | 'lock'
  /** Somebody is working in a tab: no tab may call itself idle. */
  | 'active'
  /** There is a passphrase now, or another one, or none any more. */
  | 'changed';

export interface VaultChannel {
  say(message: VaultMessage): void;
  /** What the other tabs say; a page does not hear itself. */
  on(message: VaultMessage, listener: () => void): void;
}

export function vaultChannel(): VaultChannel {
  if (!('BroadcastChannel' in globalThis)) return { say: () => undefined, on: () => undefined };
  const channel = new BroadcastChannel('bao-cao-xa-vault');
  return {
    say: (message) => {
      channel.postMessage(message);
    },
    on: (message, listener) => {
      channel.addEventListener('message', (event: MessageEvent<VaultMessage>) => {
        if (event.data === message) listener();
      });
    },
  };
}
