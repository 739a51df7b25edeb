import type { Page } from 'playwright';
import { readBackup } from '../../src/storage/backup-file.ts';
import { databaseName } from '../../src/storage/connect.ts';
import { historyDatabaseName } from '../../src/storage/history/history-database.ts';
import { openSealedBackup, parseSealedBackup } from '../../src/storage/vault/sealed-backup.ts';
import { sealedDatabaseName, sealedHistoryName } from '../../src/storage/vault/sealed-names.ts';
import { secretOf } from '../../src/storage/vault/vault-keys.ts';
import { downloadBy } from '../e2e/harness/download.ts';
import type { Office } from '../e2e/harness/office.ts';
import { openSample } from '../e2e/steps/open-sample.ts';
import { passphrase, unlock, workSealed } from '../e2e/steps/passphrase.ts';
import { saveLine, whenSaved } from '../e2e/steps/save-line.ts';
import { isWhole } from './scale.ts';
import { addFaultSwitch, plant, type PlantedFault } from './fault-switch.ts';

/** An alarm must be on screen within so many milliseconds of the key. */
export const ALARM_WITHIN = 1000;

type FaultMode = 'plain' | 'sealed';
export const bothModes: readonly FaultMode[] = ['plain', 'sealed'];
/** Of what both do alike, in `npm test` only the one without a lock to open each time. */
export const modesInTurn = isWhole ? bothModes : bothModes.slice(0, 1);

/** In `npm test` every fourth in the clear, and one under a passphrase. */
export const someFaults = <Item>(items: readonly Item[], mode: FaultMode): readonly Item[] =>
  items.filter((_, index) => isWhole || (mode === 'plain' ? index % 4 === 0 : index === 1));

const DATABASES = {
  plain: { records: databaseName, history: historyDatabaseName },
  sealed: { records: sealedDatabaseName, history: sealedHistoryName },
} as const;

/** Somebody at work in the sample, in the clear or under a passphrase, in a browser that can be made to fail. */
export class FaultVisit {
  readonly page: Page;
  readonly #office: Office;
  readonly #mode: FaultMode;

  private constructor(page: Page, office: Office, mode: FaultMode) {
    this.page = page;
    this.#office = office;
    this.#mode = mode;
  }

  static async open(office: Office, mode: FaultMode, route: string): Promise<FaultVisit> {
    const { page, watch } = await office.newVisitor(null);
    watch.allow(/planted|AbortError|UnknownError|ConstraintError|DatabaseClosed/);
    await addFaultSwitch(page.context());
    await page.goto(office.url);
    if (mode === 'sealed') await workSealed(page, office.url);
    else await openSample(page);
    await whenSaved(page);
    await page.goto(office.url + route);
    return new FaultVisit(page, office, mode);
  }

  /** The database of the records, or of the history. */
  database(of: 'records' | 'history' = 'records'): string {
    return DATABASES[this.#mode][of];
  }

  /** To another screen of the same page. The address it is at already would load it anew. */
  async goTo(route: string): Promise<void> {
    const address = this.#office.url + route;
    if (this.page.url() !== address) await this.page.goto(address);
  }

  plant(fault: PlantedFault | null, of: 'records' | 'history' = 'records'): Promise<void> {
    return plant(this.page, fault && { ...fault, database: this.database(of) });
  }

  /** Loads the page anew, up to its lock. */
  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** Through the lock, where there is one. */
  async enter(): Promise<void> {
    if (this.#mode === 'sealed') await unlock(this.page);
  }

  /** The fault is over: what is in memory is written. */
  async lift(): Promise<void> {
    await this.plant(null);
    const retry = saveLine(this.page).getByRole('button', { name: 'Thử lưu lại' });
    // What the program tries again by itself may have been written meanwhile.
    if (await retry.isVisible()) await retry.click({ timeout: 2000 }).catch(() => undefined);
    await whenSaved(this.page);
  }

  /** Milliseconds until the save line shouts, by the page's own clock. */
  async alarmAfter(act: () => Promise<void>): Promise<number> {
    await act();
    await saveLine(this.page)
      .getByRole('alert')
      .getByText('CHƯA LƯU ĐƯỢC')
      .waitFor({ timeout: 5000 });
    return this.#after('data-alarm-after');
  }

  /** The same for what the screen itself warns of. */
  async noticeAfter(act: () => Promise<void>): Promise<number> {
    await act();
    await this.page.locator('html[data-notice-after]').waitFor({ timeout: 5000 });
    return this.#after('data-notice-after');
  }

  async #after(attribute: string): Promise<number> {
    const after = await this.page.locator('html').getAttribute(attribute);
    return Number(after ?? Number.POSITIVE_INFINITY);
  }

  /** Everything that the copy holds which this act hands over, as one text; sealed, it is opened. */
  async copyBy(act: () => Promise<void>): Promise<string> {
    const { bytes } = await downloadBy(this.page, act);
    const text = new TextDecoder().decode(bytes);
    const read = await (this.#mode === 'sealed' ? openCopy(text) : readBackup(text));
    if (!read.ok) throw new Error(`The copy does not open: ${read.reason.code}`);
    return JSON.stringify(read.value.workspace);
  }
}

async function openCopy(text: string) {
  const parsed = await parseSealedBackup(JSON.parse(text));
  return parsed.ok ? openSealedBackup(parsed.value, await secretOf(passphrase)) : parsed;
}
