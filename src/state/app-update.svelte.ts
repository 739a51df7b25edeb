import type { SaveState } from '../storage/write-queue.ts';

export type UpdateState =
  | { readonly state: 'none' }
  /** Stored whole on this computer, and waiting; the version is null when it does not say. */
  | { readonly state: 'waiting'; readonly version: string | null }
  | { readonly state: 'applying'; readonly version: string | null }
  | {
      readonly state: 'refused';
      readonly version: string | null;
      /** Other tabs run this version; something is not saved; the browser does not answer. */
      readonly reason: 'other-tabs' | 'unsaved' | 'no-answer';
    }
  /** Another tab has put the new version in place: this page's parts are no more. */
  | { readonly state: 'replaced' };

interface UpdateParts {
  /** Writes everything that is waiting; what became of it. */
  readonly settle: () => Promise<SaveState>;
  readonly reload: () => void;
}

/** Milliseconds for the new version to answer and to take over. */
const LONGEST = 10_000;

/** A new version of the program: it waits, is told, and takes over when its user says so. */
export class AppUpdate {
  readonly #parts: UpdateParts;
  #state = $state.raw<UpdateState>({ state: 'none' });
  #waiting: ServiceWorker | null = null;
  #reloading = false;

  constructor(parts: UpdateParts) {
    this.#parts = parts;
  }

  get state(): UpdateState {
    return this.#state;
  }

  /** From here on versions are heard of. */
  watch(registration: ServiceWorkerRegistration): void {
    const { serviceWorker } = navigator;
    // The first version of all is no news.
    let served = serviceWorker.controller !== null;
    const look = () => {
      if (registration.waiting && served) void this.#found(registration.waiting);
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    serviceWorker.addEventListener('controllerchange', () => {
      if (served) this.#replaced();
      served = true;
    });
    registration.installing?.addEventListener('statechange', look);
    look();
  }

  /** Saves what is not saved, puts the new version in place and opens the page anew: in this order. */
  async apply(): Promise<void> {
    const worker = this.#waiting;
    if (!worker || this.#state.state === 'applying') return;
    const version = 'version' in this.#state ? this.#state.version : null;
    const refuse = (reason: 'other-tabs' | 'unsaved' | 'no-answer') => {
      this.#state = { state: 'refused', version, reason };
    };
    this.#state = { state: 'applying', version };
    const saved = await this.#parts.settle();
    if (saved.state !== 'saved') {
      refuse('unsaved');
      return;
    }
    const answer = await ask(worker, 'apply');
    if (answer !== 'applying') {
      refuse(answer === 'other-tabs' ? answer : 'no-answer');
      return;
    }
    this.#reloading = true;
    setTimeout(() => {
      this.#reloading = false;
      refuse('no-answer');
    }, LONGEST);
  }

  /** Opens the page anew after another tab has put the new version in place. */
  async reload(): Promise<void> {
    await this.#parts.settle();
    this.#parts.reload();
  }

  async #found(worker: ServiceWorker): Promise<void> {
    this.#waiting = worker;
    const version = await ask(worker, 'version');
    if (this.#waiting === worker) this.#state = { state: 'waiting', version };
  }

  #replaced(): void {
    if (this.#reloading) this.#parts.reload();
    else this.#state = { state: 'replaced' };
  }
}

/** The worker's answer, or null when none comes. */
function ask(worker: ServiceWorker, question: 'version' | 'apply'): Promise<string | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST, null);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(typeof data === 'string' ? data : null);
    };
    worker.postMessage(question, [port2]);
  });
}
