import { expect, test } from 'vitest';
import { inEachBrowser } from '../e2e/harness/office.ts';
import { downloadBy } from '../e2e/harness/download.ts';
import { sampleReport } from '../e2e/steps/open-sample.ts';
import { whenSaved } from '../e2e/steps/save-line.ts';
import { figure } from '../e2e/steps/section.ts';
import { faultName, faults } from './fault-switch.ts';
import { ALARM_WITHIN, bothModes, FaultVisit, modesInTurn, someFaults } from './fault-visit.ts';
import { neutralPage } from './raw-database.ts';
import { isWhole, soakPrograms, tell } from './scale.ts';
import { Tally } from './tally.ts';

const SECTION = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';
const IN_FILE = '1234';

/** Of the records: nothing of the file may be taken in. */
const IN_RECORDS = [
  ...faults('clear', 'unknown', 'abort', 'never', 'error'),
  ...faults('add', 'quota', 'never', 'unknown', 'abort'),
  ...faults('put', 'quota', 'never', 'unknown', 'abort'),
  ...faults('transaction', 'unknown'),
  ...faults('complete', 'never'),
];
/** Of the snapshot that is taken first: it is said that there is none, and the restore goes on. */
const IN_SNAPSHOT = [
  ...faults('getAll', 'never', 'unknown', 'abort'),
  ...faults('put', 'never', 'quota', 'abort'),
  ...faults('transaction', 'unknown'),
  ...faults('complete', 'never'),
];

/** Work that is restored from one file again and again, while something is wrong. */
class Restoring {
  readonly #visit: FaultVisit;
  readonly #file: { readonly name: string; readonly bytes: Uint8Array };

  private constructor(visit: FaultVisit, file: Restoring['file']) {
    this.#visit = visit;
    this.#file = file;
  }

  get file() {
    return this.#file;
  }

  static async begin(visit: FaultVisit): Promise<Restoring> {
    const { page } = visit;
    await figure(page, SLIPS).fill(IN_FILE);
    await whenSaved(page);
    await visit.goTo('#/sao-luu');
    const file = await downloadBy(page, () => Restoring.#save(visit));
    return new Restoring(visit, file);
  }

  static #save({ page }: FaultVisit): Promise<void> {
    return page.getByRole('main').getByRole('button', { name: 'Sao lưu', exact: true }).click();
  }

  /** Types `typed`, and goes up to the last question before the restore. */
  async prepare(typed: string): Promise<void> {
    const { page } = this.#visit;
    await this.#visit.goTo(SECTION);
    await figure(page, SLIPS).fill(typed);
    await whenSaved(page);
    // Steps of undo are written at leisure, into the database of the snapshots.
    await page.waitForTimeout(600);
    await this.#visit.goTo('#/sao-luu');
    await page.getByLabel('Tệp sao lưu bao-cao-xa-….json').setInputFiles({
      name: this.#file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(this.#file.bytes),
    });
    await this.#confirm.waitFor();
  }

  get #confirm() {
    return this.#visit.page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' });
  }

  /** Milliseconds until the screen says that something is wrong, or takes long. */
  confirm(): Promise<number> {
    return this.#visit.noticeAfter(() => this.#confirm.click());
  }

  /** How the screen says it ended: what never settles is given up after a while. */
  async ended(): Promise<'restored' | 'refused'> {
    const { page } = this.#visit;
    const refused = page.getByText('Chưa khôi phục được');
    await refused.or(page.getByText('Đã khôi phục')).first().waitFor({ timeout: 20_000 });
    return (await refused.count()) > 0 ? 'refused' : 'restored';
  }

  /** In memory and in the copy that can be taken of it. */
  async expectInMemory(typed: string, message: string): Promise<void> {
    const { page } = this.#visit;
    await this.#visit.goTo('#/sao-luu');
    const copy = await this.#visit.copyBy(() => Restoring.#save(this.#visit));
    expect(copy, message).toContain(`"typed":"${typed}"`);
    await this.#visit.goTo(SECTION);
    expect(await figure(page, SLIPS).inputValue(), message).toBe(typed);
  }

  /** What the next start finds. */
  async stored(): Promise<string> {
    const { page } = this.#visit;
    await this.#visit.reload();
    await this.#visit.enter();
    await figure(page, SLIPS).waitFor();
    return figure(page, SLIPS).inputValue();
  }

  /** As a cleaning program would. */
  async removeDatabase(of: 'records' | 'history'): Promise<void> {
    const beside = await this.#visit.page.context().newPage();
    await beside.goto(new URL(neutralPage, this.#visit.page.url()).href);
    await beside.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
      this.#visit.database(of),
    );
    await beside.close();
  }
}

inEachBrowser(
  'a fault while a file is restored',
  (office) => {
    const tallyOf = (part: string) => Tally.of({ part, browser: office.name, unit: 'faults' });

    test.each(bothModes)(
      'is told within a second, and everything stays as it was, %s',
      async (mode) => {
        const tally = tallyOf(`faults while restoring, ${mode}`);
        const visit = await FaultVisit.open(office, mode, SECTION);
        const restoring = await Restoring.begin(visit);
        for (const [index, fault] of someFaults(IN_RECORDS, mode).entries()) {
          const name = faultName(fault);
          const typed = `9${String(index)}`;
          await restoring.prepare(typed);
          await visit.plant(fault);
          const after = await restoring.confirm();
          tally.runs += 1;
          tally.alarm(after);
          expect(after, name).toBeLessThanOrEqual(ALARM_WITHIN);
          expect(await restoring.ended(), name).toBe('refused');
          await restoring.expectInMemory(typed, name);
          await visit.plant(null);
          // Whether a write whose answer never came was done, only the next start can say.
          const found = fault.method === 'complete' ? [typed, IN_FILE] : [typed];
          expect(found, name).toContain(await restoring.stored());
        }
        if (isWhole) {
          await restoring.prepare('700');
          await restoring.removeDatabase('records');
          tally.alarm(await restoring.confirm());
          tally.runs += 1;
          expect(await restoring.ended(), 'gone').toBe('refused');
          await restoring.expectInMemory('700', 'gone');
        }
        expect(tally.slowest).toBeLessThanOrEqual(ALARM_WITHIN);
        tell(
          `faults while restoring, ${mode}: ${String(tally.runs)}, told after ${String(tally.slowest)} ms at most, nothing changed`,
        );
      },
    );

    test.each(modesInTurn)(
      'in the snapshot that comes first is told within a second, and the restore is done, %s',
      async (mode) => {
        const tally = tallyOf(`faults in a snapshot, ${mode}`);
        const visit = await FaultVisit.open(office, mode, SECTION);
        const restoring = await Restoring.begin(visit);
        const restored = async (name: string) => {
          const after = await restoring.confirm();
          tally.runs += 1;
          tally.alarm(after);
          expect(after, name).toBeLessThanOrEqual(ALARM_WITHIN);
          expect(await restoring.ended(), name).toBe('restored');
          await visit.page.getByText('Trình duyệt không giữ được bản chụp').waitFor();
          await restoring.expectInMemory(IN_FILE, name);
        };
        for (const [index, fault] of someFaults(IN_SNAPSHOT, mode).entries()) {
          const name = faultName(fault);
          await restoring.prepare(`8${String(index)}`);
          await visit.plant(fault, 'history');
          await restored(name);
          await visit.plant(null);
          expect(await restoring.stored(), name).toBe(IN_FILE);
        }
        if (isWhole) {
          await restoring.prepare('700');
          await restoring.removeDatabase('history');
          await restored('gone');
          expect(await restoring.stored(), 'gone').toBe(IN_FILE);
        }
        tell(
          `faults in a snapshot before a restore, ${mode}: ${String(tally.runs)}, told after ${String(tally.slowest)} ms at most, all restored`,
        );
      },
    );
  },
  soakPrograms,
);
