import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { findTools } from '../../../scripts/find-tools.mjs';

/** Null where it is not installed; in CI it must be there. */
export const firefoxProgram =
  findTools().firefox ?? (process.env.CI === 'true' ? 'firefox-esr' : null);

/** Milliseconds that anything on the page may take, on a busy machine. */
const WAIT_MS = 30_000;

const quoted = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

/**
 * A stock Firefox with a folder of its own: what it stored is there when it opens again. Playwright
 * drives none but its own; puppeteer drives this one by WebDriver BiDi.
 */
export class Firefox {
  readonly #folder: string;
  #browser: Browser | undefined;
  #page: Page | undefined;
  /** Errors that pages threw. */
  readonly problems: string[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(url: string): Promise<Firefox> {
    const firefox = new Firefox(await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-firefox-')));
    await mkdir(firefox.#downloads);
    await mkdir(firefox.#profile);
    await firefox.start(url);
    return firefox;
  }

  get page(): Page {
    if (!this.#page) throw new Error('Firefox is not open');
    return this.#page;
  }

  get #downloads(): string {
    return path.join(this.#folder, 'downloads');
  }

  get #profile(): string {
    return path.join(this.#folder, 'profile');
  }

  /** Opens the browser on what it stored before, and the address in it. */
  async start(url: string): Promise<void> {
    this.#browser = await launch({
      browser: 'firefox',
      executablePath: firefoxProgram ?? '',
      headless: true,
      userDataDir: this.#profile,
      defaultViewport: { width: 1366, height: 768 },
      extraPrefsFirefox: {
        'browser.download.dir': this.#downloads,
        'browser.download.folderList': 2,
        'browser.download.alwaysOpenPanel': false,
        'browser.helperApps.neverAsk.saveToDisk':
          'application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    });
    await this.openTab(url);
  }

  /** A new tab, which everything below then works in; the tab before. */
  async openTab(url: string): Promise<Page | undefined> {
    if (!this.#browser) throw new Error('Firefox is not open');
    const before = this.#page;
    this.#page = await this.#browser.newPage();
    this.#page.setDefaultTimeout(WAIT_MS);
    this.#page.on('pageerror', (error) => this.problems.push(String(error)));
    await this.#page.goto(url);
    return before;
  }

  button(name: string): Promise<ElementHandle> {
    return this.#find(`(//button[normalize-space()=${quoted(name)}])[last()]`);
  }

  async press(name: string): Promise<void> {
    await (await this.button(name)).click();
  }

  field(label: string): Promise<ElementHandle<HTMLInputElement>> {
    const id = `//label[normalize-space()=${quoted(label)}]/@for`;
    return this.#find(`(//input | //textarea)[@id=${id}]`) as Promise<
      ElementHandle<HTMLInputElement>
    >;
  }

  async valueOf(label: string): Promise<string> {
    return (await this.field(label)).evaluate(({ value }) => value);
  }

  /** Types over what is there, as an official does. */
  async fill(label: string, text: string): Promise<void> {
    const field = await this.field(label);
    await field.click({ count: 3 });
    await field.type(text);
    await this.page.keyboard.press('Tab');
  }

  /**
   * One key at the end of a field, until the save line tells a time after it. That line tells
   * seconds: the key waits until a save made before it would be told by another one.
   */
  async typesAndSaves(label: string, key: KeyInput): Promise<void> {
    const field = await this.field(label);
    await field.click();
    await this.page.keyboard.press('End');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const before = await this.page.$eval('header', ({ innerText }) => innerText);
    await this.page.keyboard.press(key);
    await this.page.waitForFunction(
      (old) => {
        const now = document.querySelector('header')?.innerText ?? '';
        return now !== old && now.includes('Đã lưu trên máy này lúc');
      },
      { polling: 5, timeout: WAIT_MS },
      before,
    );
  }

  /** A choice among several, by its words. */
  async choose(label: string): Promise<void> {
    const words = quoted(label);
    await (
      await this.#find(
        `//label[.//input[@type='radio']][normalize-space()=${words}] | //label[@for=//input[@type='radio']/@id][normalize-space()=${words}]`,
      )
    ).click();
  }

  /** Gives a file to the hidden chooser of this name. */
  async giveFile(chooser: string, file: string): Promise<void> {
    const input = await this.page.waitForSelector(`input[type=file][aria-label="${chooser}"]`);
    await input?.uploadFile(file);
  }

  /** Until the page shows a text. */
  async sees(text: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      { timeout: WAIT_MS },
      text,
    );
  }

  /** What `act` brings into the folder of downloads: its name and content. */
  async downloads(
    act: () => Promise<void>,
  ): Promise<{ name: string; file: string; bytes: Uint8Array }> {
    const before = new Set(await readdir(this.#downloads));
    await act();
    for (let tries = 0; tries < WAIT_MS / 100; tries += 1) {
      const now = await readdir(this.#downloads);
      const name = now.find((one) => !before.has(one) && !one.endsWith('.part'));
      if (name !== undefined && !now.includes(`${name}.part`)) {
        const file = path.join(this.#downloads, name);
        const bytes = await readFile(file);
        if (bytes.length > 0) return { name, file, bytes };
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Nothing was downloaded');
  }

  /** Ends the browser at once, as a crash does: no page hears of it. */
  async kill(): Promise<void> {
    const running = this.#browser?.process();
    if (!running) throw new Error('Firefox is not open');
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
    // Content processes hold the profile a moment longer.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await rm(path.join(this.#profile, 'lock'), { force: true });
    await rm(path.join(this.#profile, '.parentlock'), { force: true });
  }

  async close(): Promise<void> {
    await this.#browser?.close().catch(() => undefined);
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10 });
  }

  async #find(xpath: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(`::-p-xpath(${xpath})`, { visible: true });
    if (!found) throw new Error(`Nothing at ${xpath}`);
    return found;
  }
}
