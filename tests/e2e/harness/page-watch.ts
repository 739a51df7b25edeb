import type { BrowserContext } from 'playwright';

/** Requests that never leave the page, or the disk it was opened from. */
const INNER = /^(blob|data|about|chrome-error|file):/;

/**
 * Collects what no test should ever see: errors thrown by the page, errors in its console (which
 * is where a browser also reports breaches of the security policy), and calls to other hosts.
 */
export class PageWatch {
  readonly problems: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on('weberror', (error) => this.#add(`page error: ${String(error.error())}`));
    context.on('console', (message) => {
      // Of a page without one, such as a picture opened by a test: the browser's own asking.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (message.type() === 'error') this.#add(`console error: ${message.text()}`);
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!INNER.test(url) && new URL(url).origin !== origin) this.#add(`request to ${url}`);
    });
  }

  /** For a test that brings about an error on purpose. */
  allow(...expected: readonly RegExp[]): void {
    this.#allowed.push(...expected);
  }

  #add(problem: string): void {
    if (!this.#allowed.some((expected) => expected.test(problem))) this.problems.push(problem);
  }
}
