import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Anything that should not happen on the page, whatever it is fed. */
export class Hostility {
  readonly #page: Page;
  readonly #seen: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** To be called before the page is opened. */
  static async watch(page: Page): Promise<Hostility> {
    const watch = new Hostility(page);
    page.on('dialog', (dialog) => {
      watch.#seen.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeFunction('soakSeen', (what: string) => {
      watch.#seen.push(what);
    });
    await page.addInitScript(() => {
      const tell = (what: string) => {
        void (Reflect.get(window, 'soakSeen') as (what: string) => Promise<void>)(what);
      };
      document.addEventListener('securitypolicyviolation', (event) => {
        tell(`policy ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
      addEventListener('unhandledrejection', (event) => {
        tell(`rejection ${String(event.reason)}`);
      });
      Object.defineProperty(window, '__hostile', {
        set: () => {
          tell('a script ran');
        },
      });
      const prototypes = [Object, Array, Function, String, Number, Map, Promise].map(
        (kind) => kind.prototype as object,
      );
      const names = () =>
        prototypes.map((one) => Reflect.ownKeys(one).map(String).sort().join()).join('\n');
      const before = names();
      Reflect.set(window, 'soakPrototypes', () => names() === before);
    });
    return watch;
  }

  /** Nothing has happened, and the page still answers. */
  async check(where: string): Promise<void> {
    const began = Date.now();
    const state = await this.#page.evaluate(() => ({
      prototypes: (Reflect.get(window, 'soakPrototypes') as () => boolean)(),
      polluted: Reflect.get({}, 'polluted') as unknown,
      headings: document.querySelectorAll('h1').length,
    }));
    expect(Date.now() - began, `${where} does not answer`).toBeLessThan(20_000);
    expect({ where, seen: this.#seen, ...state }).toEqual({
      where,
      seen: [],
      prototypes: true,
      polluted: undefined,
      headings: 1,
    });
  }
}
