import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import {
  browserPrograms,
  launchArguments,
  officeComputer,
  type BrowserProgram,
} from './browsers.ts';
import { PageWatch } from './page-watch.ts';
import { Profile } from './profile.ts';

/** Milliseconds that anything on the page may take, on a busy machine. */
const WAIT_MS = 30_000;

/** The folder of the built page; another build than the one of `npm test` by DIST. */
const built = process.env.DIST ?? 'dist';

export interface WatchedPage {
  readonly page: Page;
  readonly watch: PageWatch;
}

/** What a browser test works with: one browser, one served page, fresh visitors. */
export class Office {
  /** The name of the browser. */
  readonly name: string;
  #program: string;
  #browser: Browser | undefined;
  #site: Awaited<ReturnType<typeof serve>> | undefined;
  #contexts: BrowserContext[] = [];
  #profiles: Profile[] = [];
  #watches: PageWatch[] = [];

  constructor({ name, path: program }: BrowserProgram) {
    this.name = name;
    this.#program = program ?? '';
  }

  /** The address of the page, ending in a slash; a new origin for every test file and browser. */
  get url(): string {
    if (!this.#site) throw new Error('The page is served only while tests run');
    return this.#site.url;
  }

  async open(): Promise<void> {
    this.#site = await serve(built);
    this.#browser = await chromium.launch({
      executablePath: this.#program,
      args: launchArguments,
    });
  }

  /**
   * A visitor who has never been here, on the page at `route` such as "#/van-ban"; with null, one
   * whose tab is still empty. Without `offline` the browser has no service workers: to store the whole page
   * anew for each of some hundred visitors is a third of their time.
   */
  async newVisitor(
    route: string | null = '',
    { offline = false }: { readonly offline?: boolean } = {},
  ): Promise<WatchedPage> {
    if (!this.#browser) throw new Error('The browser is open only while tests run');
    const context = await this.#browser.newContext(officeComputer);
    context.setDefaultTimeout(WAIT_MS);
    if (!offline) {
      await context.addInitScript(() =>
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
      );
    }
    this.#contexts.push(context);
    const watch = this.watchContext(context);
    const page = await context.newPage();
    if (route !== null) await page.goto(this.url + route);
    return { page, watch };
  }

  /** A visitor whose browser can be closed, killed and opened again on the same data. */
  async newProfile(): Promise<Profile> {
    const folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-profile-'));
    const profile = new Profile(this.#program, folder, (context) => this.watchContext(context));
    this.#profiles.push(profile);
    return profile;
  }

  /** Stops serving, as when the network is gone: what still works, works offline. */
  async stopServing(): Promise<void> {
    await this.#site?.close();
  }

  /** Serves another build on the same address, as after a release. */
  async serveInstead(folder: string): Promise<void> {
    const port = Number(new URL(this.url).port);
    await this.#site?.close();
    this.#site = await serve(folder, { port });
  }

  /** Serves again on the same address. */
  async resumeServing(): Promise<void> {
    this.#site = await serve(built, { port: Number(new URL(this.url).port) });
  }

  watchContext(context: BrowserContext): PageWatch {
    const watch = new PageWatch(context, new URL(this.url).origin);
    this.#watches.push(watch);
    return watch;
  }

  /** Closes every visitor of the test just run, and fails it for anything the watches saw. */
  async endTest(): Promise<void> {
    const problems = this.#watches.flatMap((watch) => watch.problems);
    await Promise.all(this.#contexts.map((context) => context.close()));
    for (const profile of this.#profiles) {
      await profile.close();
      await rm(profile.folder, { recursive: true, force: true, maxRetries: 5 });
    }
    this.#contexts = [];
    this.#profiles = [];
    this.#watches = [];
    expect(problems).toEqual([]);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#site?.close();
  }
}

/** Runs the same tests in Chromium 109 and in a current Chromium, where there is one. */
export function inEachBrowser(
  title: string,
  tests: (office: Office) => void,
  programs: readonly BrowserProgram[] = browserPrograms,
): void {
  for (const program of programs)
    describe.skipIf(program.path === null)(`${title}, in ${program.name}`, () => {
      const office = new Office(program);
      beforeAll(() => office.open());
      afterEach(() => office.endTest());
      afterAll(() => office.close());
      tests(office);
    });
}

/**
 * Runs tests in the oldest browser alone: those of what the program says and makes, which no browser
 * does in its own way. Typing, storing, files and versions are tested in both.
 */
export function inOldestBrowser(title: string, tests: (office: Office) => void): void {
  inEachBrowser(title, tests, browserPrograms.slice(0, 1));
}
