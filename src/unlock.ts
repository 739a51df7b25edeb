import { mount, unmount } from 'svelte';
import type { VaultSession } from './state/vault-session.svelte.ts';
import type { SealedWork } from './storage/vault/sealed-work.ts';

type SessionParts = ConstructorParameters<typeof VaultSession>[0];

interface Unlocked {
  readonly work: SealedWork;
  /** Begins to watch for idleness. */
  session(parts: Omit<SessionParts, 'work' | 'by' | 'cover' | 'reload'>): VaultSession;
}

/** The locked page in `target`, until it is opened. All of it is loaded only where there is a passphrase. */
export async function unlock(target: HTMLElement): Promise<Unlocked> {
  const [{ default: LockScreen }, { LockDesk }, { VaultSession: Session }] = await Promise.all([
    import('./screens/lock/LockScreen.svelte'),
    import('./state/lock-desk.svelte.ts'),
    import('./state/vault-session.svelte.ts'),
  ]);
  const reload = () => {
    location.reload();
  };
  const { work, by } = await new Promise<{
    readonly work: SealedWork;
    readonly by: 'passphrase' | 'recovery';
  }>((resolve) => {
    const desk = new LockDesk({
      version: __APP_VERSION__,
      now: () => new Date(),
      reload,
      opened: (opened, how) => {
        void unmount(screen);
        resolve({ work: opened, by: how });
      },
    });
    target.replaceChildren();
    const screen = mount(LockScreen, { target, props: { desk } });
  });
  if (by === 'recovery') location.hash = '#/mat-khau';
  return {
    work,
    session: (parts) => {
      const cover = (covered: boolean) => {
        target.hidden = covered;
      };
      const session = new Session({ ...parts, work, by, cover, reload });
      session.watch(window);
      return session;
    },
  };
}
