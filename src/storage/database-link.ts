import { fail, succeed, type Result } from '../lib/result.ts';
import { connect, type Connection, type ConnectOptions } from './connect.ts';
import { SaveRefusedError } from './save-failure.ts';
import type { OpenFailure, SaveFailure } from './storage.ts';

interface LinkOptions extends Omit<ConnectOptions, 'events' | 'create'> {
  /** Whether a database found again is the one that was worked on. Throws a SaveRefusedError when not. */
  readonly recognise: (connection: Connection) => Promise<void>;
  /** Told once when nothing can be written any more. */
  readonly onEnd: (failure: SaveFailure) => void;
}

const notOpen: SaveFailure = { code: 'failed', detail: 'not-open' };

/** Milliseconds. While a site's data are being cleared, every open is refused for a moment. */
const pausesBetweenLooks = [20, 50, 100, 200, 400];

/**
 * The one connection that is written to. What the browser drops is looked for again; a database that was
 * deleted, replaced or taken by a newer build ends the link until another connection is kept.
 */
export class DatabaseLink {
  readonly #options: LinkOptions;
  #connection: Connection | null = null;
  /** Set when no write can succeed any more. */
  #ended: SaveFailure | null = notOpen;
  /** Settled unless the browser dropped the connection and its database is being looked for. */
  #reconnecting: Promise<void> = Promise.resolve();
  /** Counts what was let go: what was opened for the link before is not for the one after. */
  #era = 0;

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  get era(): number {
    return this.#era;
  }

  /** A connection of its own, to be looked into before it is kept. `create`: make a database where there is none. */
  open(create: boolean): Promise<Result<Connection, OpenFailure>> {
    const { era } = this;
    const endHere = (failure: SaveFailure) => {
      if (era === this.#era) this.end(failure);
    };
    return connect({
      ...this.#options,
      create,
      events: {
        onUpgrade: () => {
          endHere({ code: 'stale-build' });
        },
        onDelete: () => {
          endHere({ code: 'gone', detail: 'deleted' });
        },
        onLost: () => {
          if (era !== this.#era) return;
          this.#connection = null;
          void this.#reconnect();
        },
      },
    });
  }

  /** From here on it is written to. It must be live, and opened since the last `close`. */
  keep(connection: Connection): void {
    this.#connection = connection;
    this.#ended = null;
  }

  /** The connection of this era, looked for again if the browser dropped it. */
  async ready(era: number): Promise<Result<Connection, SaveFailure>> {
    await this.#reconnecting;
    if (!this.#connection && !this.#ended) await this.#reconnect();
    if (era !== this.#era) return fail(notOpen);
    if (this.#ended) return fail(this.#ended);
    return this.#connection
      ? succeed(this.#connection)
      : fail({ code: 'failed', detail: 'no-connection' });
  }

  /** Why nothing can be written any more, once it is clear what became of a dropped connection; else null. */
  async ending(): Promise<SaveFailure | null> {
    await this.#reconnecting;
    return this.#ended;
  }

  /** The same without waiting. */
  get ended(): SaveFailure | null {
    return this.#ended;
  }

  /** What was loaded cannot be worked on: writes are told why. Whoever loaded it knows. */
  refuse(failure: SaveFailure): void {
    this.#ended = failure;
  }

  end(failure: SaveFailure): void {
    if (this.#ended) return;
    this.#ended = failure;
    this.#connection?.close();
    this.#connection = null;
    this.#options.onEnd(failure);
  }

  close(): void {
    this.#era += 1;
    this.#connection?.close();
    this.#connection = null;
    this.#ended = notOpen;
  }

  /** Looks whether the database this page worked on is still there, and only then goes on with it. */
  #reconnect(): Promise<void> {
    this.#reconnecting = this.#lookForDatabase(this.#era);
    return this.#reconnecting;
  }

  async #lookForDatabase(era: number): Promise<void> {
    for (const pause of pausesBetweenLooks) {
      if (this.#ended || era !== this.#era || (await this.#foundDatabase(era))) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    // The browser cannot say now: the next write asks again.
  }

  /** Whether it is clear now what became of the database. */
  async #foundDatabase(era: number): Promise<boolean> {
    const connected = await this.open(false);
    if (era !== this.#era) {
      // Loaded again or closed meanwhile.
      if (connected.ok) connected.value.close();
      return true;
    }
    if (!connected.ok) {
      const { reason } = connected;
      if (reason.code === 'newer-data') this.end({ code: 'stale-build' });
      else if (reason.detail === 'no-database') this.end({ code: 'gone', detail: 'deleted' });
      else return false;
      return true;
    }
    const connection = connected.value;
    try {
      await this.#options.recognise(connection);
      if (era !== this.#era || this.#ended) connection.close();
      // Dropped once more meanwhile: it is being looked for already.
      else if (connection.isLive()) this.#connection = connection;
      return true;
    } catch (error) {
      connection.close();
      if (!(error instanceof SaveRefusedError)) return false;
      if (era === this.#era) this.end(error.failure);
      return true;
    }
  }
}
