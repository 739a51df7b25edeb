export class TimedOutError extends Error {
  override readonly name = 'TimedOutError';
}

/** Why the browser did not do what it was asked: `timed-out`, or its own words. */
export const refusalOf = (error: unknown): string =>
  error instanceof TimedOutError ? 'timed-out' : String(error);

/** `work`, or a TimedOutError after `milliseconds`; `work` itself goes on and must be ended by the caller. */
export function withinTime<Value>(milliseconds: number, work: PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new TimedOutError(`No answer within ${String(milliseconds)} ms`));
    }, milliseconds);
    const stop = () => {
      clearTimeout(timer);
    };
    work.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
