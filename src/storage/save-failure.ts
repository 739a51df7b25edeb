import { assertNever } from '../lib/assert-never.ts';
import type { OpenFailure, SaveFailure } from './storage.ts';
import { TimedOutError } from './time-limit.ts';

/** Thrown inside a transaction to roll it back for a reason that is known. */
export class SaveRefusedError extends Error {
  override readonly name = 'SaveRefusedError';
  readonly failure: SaveFailure;

  constructor(failure: SaveFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The named reason of an error of Dexie or the browser. */
export function toSaveFailure(error: unknown): SaveFailure {
  if (error instanceof SaveRefusedError) return error.failure;
  if (error instanceof TimedOutError) return { code: 'timed-out' };
  const causes = causesOf(error);
  if (causes.some((cause) => nameOf(cause) === 'QuotaExceededError')) return { code: 'quota' };
  return { code: 'failed', detail: causes.map(describe).join(' < ') };
}

/** Why nothing can be saved in a database that could not be read. */
export function whenUnread(reason: OpenFailure): SaveFailure {
  switch (reason.code) {
    case 'newer-data':
      return { code: 'stale-build' };
    case 'unavailable':
      // A sealed database is not made anew where there is none.
      return reason.detail === 'no-database'
        ? { code: 'gone', detail: 'deleted' }
        : { code: 'timed-out' };
    case 'emptied':
    case 'damaged':
      return { code: 'gone', detail: reason.code };
    default:
      return assertNever(reason);
  }
}

/** Dexie wraps: an abort holds the transaction's error, a bulk error those of its rows. */
function causesOf(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let next = error; next !== undefined && next !== null && found.length < 5;) {
    found.push(next);
    const failures = property(next, 'failures');
    const row: unknown = Array.isArray(failures) ? failures[0] : undefined;
    next = property(next, 'inner') ?? row ?? property(next, 'cause');
  }
  return found;
}

function describe(error: unknown): string {
  const message = property(error, 'message');
  return `${nameOf(error)}: ${typeof message === 'string' ? message : ''}`;
}

function nameOf(error: unknown): string {
  const name = property(error, 'name');
  return typeof name === 'string' ? name : typeof error;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
