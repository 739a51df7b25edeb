import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { inEachBrowser, type Office } from '../e2e/harness/office.ts';
import type { Profile } from '../e2e/harness/profile.ts';
import { openSample, sampleReport } from '../e2e/steps/open-sample.ts';
import { unlock, workSealed } from '../e2e/steps/passphrase.ts';
import { whenSaved } from '../e2e/steps/save-line.ts';
import { watchCommits, watchedElements } from './commit-watch.ts';
import { seedsOf, soakPrograms, tell } from './scale.ts';
import { Seeded } from './seeded.ts';
import { Tally } from './tally.ts';
import { TypedField } from './typed-field.ts';

const SECTION = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const ENDINGS = ['kill', 'close', 'reload', 'navigate'] as const;
type Ending = (typeof ENDINGS)[number];
const LETTERS = 'abcdeghiklmnopqrstuvxyàáảãạăắặâấậđèéẻẽẹêếệìíòóơớợôốộùúưứựỳý 0123456789.,%-;()';
/** As many of the last keys may be missing, when no commit has confirmed them. */
const MOST_UNCONFIRMED = 2;
/** Longer texts are begun anew. */
const LONGEST = 300;

const input = (page: Page, element: string) => page.locator(`[id="${element}"]`);

/** The section, typed in, left in some way and opened again, run after run on one profile. */
class Typist {
  readonly #office: Office;
  readonly #profile: Profile;
  /** Under a passphrase no commit can be read: the line alone says what is saved. */
  readonly #isSealed: boolean;
  readonly #fields = new Map<string, TypedField>();
  #page: Page | undefined;
  readonly endings: Record<Ending, number> = { kill: 0, close: 0, reload: 0, navigate: 0 };
  readonly failures: string[] = [];
  /** Confirmed characters that came back no more. */
  lost = 0;
  keys = 0;
  commits = 0;
  missing = 0;
  mostMissing = 0;

  constructor(office: Office, profile: Profile, isSealed: boolean) {
    this.#office = office;
    this.#profile = profile;
    this.#isSealed = isSealed;
  }

  get #address(): string {
    return this.#office.url + SECTION;
  }

  async begin(): Promise<void> {
    const page = await this.#openBrowser(this.#office.url);
    if (this.#isSealed) await workSealed(page, this.#office.url);
    else {
      await openSample(page);
      await whenSaved(page);
    }
    await page.goto(this.#address);
    await this.#read(page, null);
  }

  async run(seed: number): Promise<void> {
    const random = new Seeded(seed);
    const ending = ENDINGS[seed % ENDINGS.length] ?? 'kill';
    const page = this.#page;
    if (!page) throw new Error('No page is open');
    const kill = ending === 'kill' ? await this.#profile.armKill() : null;
    const bursts = 1 + random.below(3);
    for (let burst = 0; burst < bursts; burst += 1) {
      await this.#type(page, random);
      if (burst + 1 < bursts && random.chance(40)) await this.#rest(page, seed);
    }
    if (this.#isSealed && random.chance(50)) await this.#rest(page, seed);
    await page.waitForTimeout(random.pick([0, 0, 0, 5, 15, 40, 120]));
    this.endings[ending] += 1;
    await this.#leave(page, ending, kill, random);
    await this.#read(this.#page, { seed, ending });
  }

  async #type(page: Page, random: Seeded): Promise<void> {
    const field = random.pick([...this.#fields.values()]);
    await input(page, field.element).focus();
    await page.keyboard.press(field.text.length > LONGEST ? 'Control+A' : 'Control+End');
    let text = field.text.length > LONGEST ? '' : field.text;
    const keys = 3 + random.below(28);
    for (let key = 0; key < keys; key += 1) {
      if (text.length > 0 && random.chance(8)) {
        text = text.slice(0, -1);
        field.type(text);
        await page.keyboard.press('Backspace');
      } else {
        const letter = random.pick([...LETTERS]);
        text += letter;
        field.type(text);
        await page.keyboard.type(letter);
      }
      this.keys += 1;
      await page.waitForTimeout(10 + random.below(70));
    }
  }

  /** The line may not say that all is saved before the database has confirmed it. */
  async #rest(page: Page, seed: number): Promise<void> {
    await page.waitForTimeout(30);
    await whenSaved(page);
    if (this.#isSealed) {
      for (const field of this.#fields.values()) field.confirm(field.text);
      this.commits += 1;
      return;
    }
    const early = [...this.#fields.values()].filter((field) => !field.isConfirmed);
    if (early.length > 0)
      this.failures.push(
        `seed ${String(seed)}: “đã lưu” before ${early.map((f) => f.element).join()}`,
      );
  }

  async #leave(
    page: Page,
    ending: Ending,
    kill: (() => Promise<void>) | null,
    random: Seeded,
  ): Promise<void> {
    if (kill) {
      await kill();
      this.#page = undefined;
      await this.#openBrowser(this.#address);
    } else if (ending === 'reload') await page.reload();
    else if (ending === 'navigate') {
      await page.goto('about:blank');
      if (random.chance(50)) await page.goBack();
      else await page.goto(this.#address);
    } else {
      const next = await page.context().newPage();
      await page.close();
      this.#page = next;
      await next.goto(this.#address);
    }
  }

  async #openBrowser(address: string): Promise<Page> {
    const page = await this.#profile.open('about:blank');
    await watchCommits(page.context(), (element, text) => {
      if (this.#isSealed) return;
      this.commits += 1;
      this.#fields.get(element)?.confirm(text);
    });
    await page.goto(address);
    this.#page = page;
    return page;
  }

  /** A page that the browser had put by may come back open. */
  async #unlock(page: Page): Promise<void> {
    const asked = page.getByLabel('Mật khẩu', { exact: true });
    await asked
      .or(input(page, watchedElements[0] ?? ''))
      .first()
      .waitFor();
    if (await asked.isVisible()) await unlock(page);
  }

  /** Compares what is on screen with what was typed. */
  async #read(page: Page | undefined, run: { seed: number; ending: Ending } | null): Promise<void> {
    if (!page) throw new Error('No page is open');
    if (this.#isSealed) await this.#unlock(page);
    for (const element of watchedElements) {
      await input(page, element).waitFor();
      // A tab that comes after another waits for the pen: read once it has it.
      await expect.poll(() => input(page, element).isEnabled()).toBe(true);
      const found = await input(page, element).inputValue();
      const field = this.#fields.get(element);
      if (!field || !run) {
        this.#fields.set(element, new TypedField(element, found));
        continue;
      }
      const wanted = field.text;
      const { lost, unknown, keys } = field.reopen(found);
      this.lost += lost;
      this.missing += unknown ? 0 : keys;
      this.mostMissing = Math.max(this.mostMissing, unknown ? 0 : keys);
      if (lost > 0 || unknown || keys > MOST_UNCONFIRMED)
        this.failures.push(
          `seed ${String(run.seed)} (${run.ending}) ${element}: ${String(lost)} confirmed and ${String(keys)} keys in all lost; “${wanted.slice(-30)}” came back as “${found.slice(-30)}”`,
        );
    }
  }
}

const MODES = [
  { mode: 'plain', isSealed: false, seeds: seedsOf({ short: 4, whole: 108 }) },
  { mode: 'under a passphrase', isSealed: true, seeds: seedsOf({ short: 2, whole: 40 }) },
];

inEachBrowser(
  'typing that is cut off',
  (office) => {
    test.each(MODES)(
      'loses nothing that was confirmed, and two keys at most, $mode',
      async ({ mode, isSealed, seeds }) => {
        const tally = Tally.of({ part: `typing, ${mode}`, browser: office.name, unit: 'runs' });
        tally.lost = 0;
        const profile = await office.newProfile();
        const typist = new Typist(office, profile, isSealed);
        await typist.begin();
        for (const seed of seeds) {
          await typist.run(seed);
          tally.runs += 1;
          tally.failed = typist.failures.length;
          tally.lost = typist.lost;
        }
        const { kill, close, reload, navigate } = typist.endings;
        tell(
          `typing, ${mode}: ${String(seeds.length)} runs (${String(kill)} killed, ${String(close)} closed, ${String(reload)} reloaded, ${String(navigate)} navigated), ` +
            `${String(typist.keys)} keys, ${String(typist.commits)} confirmations seen, ${String(typist.missing)} unconfirmed keys missing (most in one run: ${String(typist.mostMissing)}), ${String(typist.failures.length)} failures`,
        );
        expect(typist.failures).toEqual([]);
        expect(typist.commits).toBeGreaterThan(isSealed ? 0 : seeds.length);
      },
    );
  },
  soakPrograms,
);
