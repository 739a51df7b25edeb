import type { Fault } from './soak-tab.ts';

/** A transaction with nothing to do commits by itself; one that hangs does neither that nor end. */
function keepBusy(store: IDBObjectStore): void {
  store.count().onsuccess = () => {
    keepBusy(store);
  };
}

/** From here on `next` is asked at each write of a row what is to go wrong with it. */
export function plantFaults(next: () => Fault | null): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at every call
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
    const fault = next();
    if (fault === 'quota') throw new DOMException('planted', 'QuotaExceededError');
    if (fault === 'unknown') throw new DOMException('planted', 'UnknownError');
    if (fault === 'never') {
      keepBusy(this);
      return new EventTarget() as IDBRequest<IDBValidKey>;
    }
    const request = put.apply(this, row);
    if (fault === 'abort') this.transaction.abort();
    return request;
  };
}
