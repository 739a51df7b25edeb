import { chromium, type BrowserContext, type Page } from 'playwright';
import { launchArguments, officeComputer } from './browsers.ts';

/** A browser with a folder of its own: what it stored is there when it opens again. */
export class Profile {
  readonly folder: string;
  readonly #program: string;
  readonly #watch: (context: BrowserContext) => unknown;
  #context: BrowserContext | undefined;

  constructor(program: string, folder: string, watch: (context: BrowserContext) => unknown) {
    this.#program = program;
    this.folder = folder;
    this.#watch = watch;
  }

  /** Opens the browser and the address in it. */
  async open(url: string): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.folder, {
      ...officeComputer,
      executablePath: this.#program,
      args: launchArguments,
    });
    this.#watch(this.#context);
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await page.goto(url);
    return page;
  }

  /** Closes the browser as its user would. */
  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** Ends the browser at once, as a power cut does: no page hears of it. */
  async kill(): Promise<void> {
    const kill = await this.armKill();
    await kill();
  }

  /** Finds the process beforehand, so that the kill itself comes the moment it is called. */
  async armKill(): Promise<() => Promise<void>> {
    const context = this.#context;
    const browser = context?.browser();
    if (!context || !browser) throw new Error('No browser is open to be killed');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return async () => {
      const closed = new Promise((resolve) => context.once('close', resolve));
      for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
      await closed;
      this.#context = undefined;
    };
  }
}
