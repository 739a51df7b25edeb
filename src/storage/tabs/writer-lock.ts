export type TabRole = 'writer' | 'reader';

/** What tabs of one origin say to each other. */
type Message =
  /** Something was committed. */
  | { readonly type: 'saved' }
  /** A reader asks the writer to write what it has and make room. */
  | { readonly type: 'yield' }
  /** It has. */
  | { readonly type: 'yielded' };

export interface WriterLockEvents {
  /** The role changed after `start`. */
  readonly onRole: (role: TabRole) => void;
  /** Another tab has committed something. A writer hears of it only when the pen had just changed hands. */
  readonly onSaved: () => void;
  /** Writes everything that is waiting: this tab is about to hand the pen over. */
  readonly flush: () => Promise<void>;
}

export interface WriterLock {
  readonly role: TabRole;
  /** Finds out whether this tab may write. */
  start(): Promise<TabRole>;
  /** Makes this tab the writer; the one that was writes what it has first. */
  takeOver(): Promise<void>;
  /** Tells readers that something was committed. */
  announce(): void;
}

/** A page that is loaded again finds the lock of its old self for a moment. Milliseconds. */
const PATIENCE = 400;
/** A writer that does not answer, frozen or hanging, is passed over. Milliseconds. */
const LONGEST_YIELD = 3000;

interface WriterLockOptions {
  /** Lock and channel have this name. */
  readonly name: string;
  /** Absent where the browser has none (a page that is not served safely): then every tab writes. */
  readonly locks: LockManager | undefined;
  readonly events: WriterLockEvents;
}

/** One writer among the tabs of this origin; the others read along and may take over. */
export function writerLock(options: WriterLockOptions): WriterLock {
  return new TabWriterLock(options);
}

class TabWriterLock implements WriterLock {
  readonly #name: string;
  readonly #locks: LockManager | undefined;
  readonly #events: WriterLockEvents;
  readonly #channel: BroadcastChannel | null;
  #role: TabRole = 'reader';
  /** Ends the wait for a lock that another tab holds. */
  #waiting: AbortController | null = null;
  #yielded: () => void = () => undefined;

  constructor({ name, locks, events }: WriterLockOptions) {
    this.#name = name;
    this.#locks = locks;
    this.#events = events;
    this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
    this.#channel?.addEventListener('message', (event: MessageEvent<Message>) => {
      this.#hear(event.data);
    });
  }

  get role(): TabRole {
    return this.#role;
  }

  async start(): Promise<TabRole> {
    if (!this.#locks) return (this.#role = 'writer');
    let decided = false;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#wait(() => {
        clearTimeout(timer);
        this.#role = 'writer';
        if (decided) this.#events.onRole('writer');
        resolve();
      });
    });
    decided = true;
    return this.#role;
  }

  async takeOver(): Promise<void> {
    if (this.#role === 'writer' || !this.#locks) return;
    const answered = new Promise<void>((resolve) => {
      this.#yielded = resolve;
      setTimeout(resolve, LONGEST_YIELD);
    });
    this.#say({ type: 'yield' });
    await answered;
    this.#waiting?.abort();
    await new Promise<void>((resolve) => {
      this.#request({ steal: true }, () => {
        this.#role = 'writer';
        resolve();
      });
    });
    this.#events.onRole('writer');
  }

  announce(): void {
    this.#say({ type: 'saved' });
  }

  /** Stands in line: the pen comes when the writer closes, or is killed. */
  #wait(granted: () => void): void {
    this.#waiting = new AbortController();
    this.#request({ signal: this.#waiting.signal }, granted);
  }

  #request(options: globalThis.LockOptions, granted: () => void): void {
    const hold = () =>
      // Never settles: the lock goes with the tab, or is taken from it.
      new Promise<void>(() => {
        this.#waiting = null;
        granted();
      });
    this.#locks?.request(this.#name, options, hold).catch(() => {
      // Our own abort before taking over, or another tab took the lock from us.
      if (this.#role === 'writer') this.#stepBack();
    });
  }

  #stepBack(): void {
    this.#role = 'reader';
    this.#events.onRole('reader');
    this.#wait(() => {
      this.#role = 'writer';
      this.#events.onRole('writer');
    });
  }

  #hear(message: Message): void {
    // Where there are no locks every tab writes, and none may read over what it has in hand.
    if (message.type === 'saved') {
      if (this.#role === 'reader' || this.#locks) this.#events.onSaved();
    } else if (message.type === 'yielded') this.#yielded();
    else if (message.type === 'yield' && this.#role === 'writer') {
      void this.#events.flush().then(() => {
        this.#say({ type: 'yielded' });
      });
    }
  }

  #say(message: Message): void {
    this.#channel?.postMessage(message);
  }
}
