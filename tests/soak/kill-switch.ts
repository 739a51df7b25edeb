import type { BrowserContext, Page } from 'playwright';
import type { Profile } from '../e2e/harness/profile.ts';

/**
 * Counts every step of the page into its stores, of databases and localStorage alike, from `arm` on, and
 * calls for the kill at step `at`; the page stands still until it comes. With 0 it only counts.
 */
async function addKillSwitch(
  context: BrowserContext,
  at: number,
  kill: () => void,
  isArmedAtStart: boolean,
): Promise<void> {
  await context.exposeFunction('soakKill', kill);
  await context.addInitScript(
    ([stop, isArmed]) => {
      // Counts on when the page loads itself again.
      // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at every call
      const { getItem, setItem } = Storage.prototype;
      let steps = Number(getItem.call(sessionStorage, 'soak.steps') ?? 0);
      let armed = isArmed;
      Reflect.set(window, 'soakArm', () => {
        armed = true;
      });
      Reflect.set(window, 'soakSteps', () => steps);
      const step = () => {
        if (!armed) return;
        steps += 1;
        setItem.call(sessionStorage, 'soak.steps', String(steps));
        if (steps !== stop) return;
        void (Reflect.get(window, 'soakKill') as () => Promise<void>)();
        // No more of this page happens.
        for (const end = Date.now() + 10_000; Date.now() < end;);
      };
      const watch = (owner: object, method: string) => {
        const native = Reflect.get(owner, method) as (...given: unknown[]) => unknown;
        Reflect.set(owner, method, function (this: unknown, ...given: unknown[]) {
          step();
          return native.apply(this, given);
        });
      };
      for (const method of ['get', 'getAll', 'put', 'add', 'delete', 'clear'])
        watch(IDBObjectStore.prototype, method);
      watch(IDBFactory.prototype, 'open');
      watch(IDBFactory.prototype, 'deleteDatabase');
      watch(Storage.prototype, 'setItem');
      watch(Storage.prototype, 'removeItem');
      const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as (
        ...given: unknown[]
      ) => IDBTransaction;
      Reflect.set(
        IDBDatabase.prototype,
        'transaction',
        function (this: IDBDatabase, ...given: unknown[]) {
          step();
          const made = transaction.apply(this, given);
          made.addEventListener('complete', step);
          return made;
        },
      );
    },
    [at, isArmedAtStart] as const,
  );
}

export const arm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (Reflect.get(window, 'soakArm') as () => void)();
  });

/** How a piece of work ended, and of how many steps it is; 0 where it was killed. */
export interface Killed {
  readonly steps: number;
  readonly wasKilled: boolean;
}

/** Does `work` in a browser that is killed at step `at` of it, or closed at its end. */
export async function workUntilKilled(
  profile: Profile,
  page: Page,
  { at, isArmedAtStart }: { readonly at: number; readonly isArmedAtStart: boolean },
  work: () => Promise<void>,
): Promise<Killed> {
  const kill = await profile.armKill();
  let dying: Promise<void> | null = null;
  const call = (): void => {
    dying = kill();
  };
  await addKillSwitch(page.context(), at, call, isArmedAtStart);
  let steps = 0;
  try {
    await work();
    // Steps that follow the answer, such as of the history.
    await page.waitForTimeout(200);
    steps = await page.evaluate(() => (Reflect.get(window, 'soakSteps') as () => number)());
  } catch (error) {
    if (dying === null) throw error;
  }
  // What a callback sets, the compiler does not see.
  const killed = dying as Promise<void> | null;
  await (killed ?? profile.close());
  return { steps, wasKilled: killed !== null };
}
