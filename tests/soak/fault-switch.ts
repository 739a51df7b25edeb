import type { BrowserContext, Page } from 'playwright';

/** What is to go wrong in one database, at every call of one method until it is lifted. */
export interface PlantedFault {
  readonly method:
    'open' | 'transaction' | 'get' | 'getAll' | 'put' | 'add' | 'delete' | 'clear' | 'complete';
  readonly how: 'quota' | 'unknown' | 'abort' | 'never' | 'error' | 'blocked';
}

/** Puts a switch for faults into every page of this visitor; nothing is wrong until it is turned. */
export async function addFaultSwitch(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Milliseconds from the last key or click to the alarm, by the page's own clock.
    let acted = 0;
    const act = () => {
      acted = performance.now();
      delete document.documentElement.dataset.noticeAfter;
    };
    for (const type of ['input', 'click']) addEventListener(type, act, { capture: true });
    // The same for whatever a screen warns of that was not there before.
    const seen = new WeakSet();
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver(() => {
        const alarm = document.querySelector('header [role=alert]');
        const html = document.documentElement;
        if (!alarm) delete html.dataset.alarmAfter;
        else html.dataset.alarmAfter ??= String(Math.round(performance.now() - acted));
        for (const notice of document.querySelectorAll(
          'main :is(.notice.error, .notice.warning)',
        )) {
          if (!seen.has(notice))
            html.dataset.noticeAfter ??= String(Math.round(performance.now() - acted));
          seen.add(notice);
        }
      }).observe(document, { childList: true, subtree: true });
    });
    const planted = (database: unknown, method: string): string | null => {
      const [name, at, how] = (localStorage.getItem('soak.fault') ?? '').split(':');
      return name === database && at === method ? (how ?? null) : null;
    };
    /** A request that ends with an error, or never; the transaction hangs with it. */
    const failing = (how: string, store: IDBObjectStore): IDBRequest => {
      if (how === 'quota') throw new DOMException('planted', 'QuotaExceededError');
      if (how === 'unknown') throw new DOMException('planted', 'UnknownError');
      if (how === 'never') {
        const spin = () => {
          store.count().onsuccess = spin;
        };
        spin();
        return new EventTarget() as IDBRequest;
      }
      if (how === 'abort') store.transaction.abort();
      // A key that is there already: the browser's own error event, and then its abort.
      store.add({ id: 'soak' });
      return store.add({ id: 'soak' });
    };
    for (const method of ['get', 'getAll', 'put', 'add', 'delete', 'clear'] as const) {
      const native = Reflect.get(IDBObjectStore.prototype, method) as (
        ...given: unknown[]
      ) => IDBRequest;
      let isInner = false;
      Reflect.set(
        IDBObjectStore.prototype,
        method,
        function (this: IDBObjectStore, ...given: unknown[]) {
          const how = isInner ? null : planted(this.transaction.db.name, method);
          if (how === null) return native.apply(this, given);
          isInner = true;
          try {
            return failing(how, this);
          } finally {
            isInner = false;
          }
        },
      );
    }
    const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as (
      ...given: unknown[]
    ) => IDBTransaction;
    Reflect.set(
      IDBDatabase.prototype,
      'transaction',
      function (this: IDBDatabase, ...given: unknown[]) {
        if (given[1] === 'readwrite' && planted(this.name, 'transaction') !== null)
          throw new DOMException('planted', 'UnknownError');
        const made = transaction.apply(this, given);
        if (planted(this.name, 'complete') !== null)
          made.addEventListener('complete', (event) => {
            event.stopImmediatePropagation();
          });
        return made;
      },
    );
    const open = Reflect.get(IDBFactory.prototype, 'open') as (
      ...given: unknown[]
    ) => IDBOpenDBRequest;
    Reflect.set(IDBFactory.prototype, 'open', function (this: IDBFactory, ...given: unknown[]) {
      const how = planted(given[0], 'open');
      if (how === 'never') return new EventTarget() as IDBOpenDBRequest;
      if (how === 'unknown') throw new DOMException('planted', 'UnknownError');
      return open.apply(this, given);
    });
  });
}

export async function plant(
  page: Page,
  fault: (PlantedFault & { readonly database: string }) | null,
): Promise<void> {
  await page.evaluate(
    (text) => {
      if (text === null) localStorage.removeItem('soak.fault');
      else localStorage.setItem('soak.fault', text);
    },
    fault && `${fault.database}:${fault.method}:${fault.how}`,
  );
}

export const faults = (
  method: PlantedFault['method'],
  ...hows: PlantedFault['how'][]
): PlantedFault[] => hows.map((how) => ({ method, how }));

export const faultName = ({ method, how }: PlantedFault): string => `${method} ${how}`;
