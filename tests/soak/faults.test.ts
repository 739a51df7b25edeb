import { expect, test } from 'vitest';
import { inEachBrowser } from '../e2e/harness/office.ts';
import { sampleReport } from '../e2e/steps/open-sample.ts';
import { saveLine, whenSaved } from '../e2e/steps/save-line.ts';
import { figure } from '../e2e/steps/section.ts';
import { unlock } from '../e2e/steps/passphrase.ts';
import { faultName, faults } from './fault-switch.ts';
import { ALARM_WITHIN, bothModes, FaultVisit, modesInTurn, someFaults } from './fault-visit.ts';
import { holdOlder } from './hold-older.ts';
import { isWhole, soakPrograms, tell } from './scale.ts';
import { Tally } from './tally.ts';

const SECTION = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

const WHILE_TYPING = [
  ...faults('put', 'never', 'quota', 'abort', 'error', 'unknown'),
  ...faults('get', 'unknown', 'never', 'abort', 'error'),
  ...faults('transaction', 'unknown'),
  ...faults('complete', 'never'),
];
const WHILE_REMOVING = faults('delete', 'abort', 'unknown', 'never', 'error');
const AT_THE_START = [
  ...faults('open', 'never', 'unknown'),
  ...faults('getAll', 'unknown', 'never', 'abort'),
];

inEachBrowser(
  'a fault in the browser’s database',
  (office) => {
    const tallyOf = (part: string) => Tally.of({ part, browser: office.name, unit: 'faults' });

    test.each(bothModes)(
      'while typing is shouted within a second; memory stays, a copy can be taken, all is saved after, %s',
      async (mode) => {
        const tally = tallyOf(`faults while typing, ${mode}`);
        const visit = await FaultVisit.open(office, mode, SECTION);
        const { page } = visit;
        const slow: string[] = [];
        for (const [index, fault] of someFaults(WHILE_TYPING, mode).entries()) {
          const name = faultName(fault);
          const typed = `${String(index)}77`;
          await visit.plant(fault);
          const after = await visit.alarmAfter(() => figure(page, SLIPS).fill(typed));
          tally.runs += 1;
          tally.alarm(after);
          if (after > ALARM_WITHIN) slow.push(`${name}: ${String(after)} ms`);
          tally.failed = slow.length;
          expect(await figure(page, SLIPS).inputValue(), name).toBe(typed);
          const copy = await visit.copyBy(() =>
            saveLine(page).getByRole('button', { name: 'Tải bản sao ngay' }).click(),
          );
          expect(copy, name).toContain(`"typed":"${typed}"`);
          await visit.lift();
          await visit.reload();
          await visit.enter();
          await expect.poll(() => figure(page, SLIPS).inputValue(), { message: name }).toBe(typed);
        }
        tell(
          `faults while typing, ${mode}: ${String(tally.runs)}, alarm after ${String(tally.slowest)} ms at most`,
        );
        expect(slow).toEqual([]);
      },
    );

    test.each(modesInTurn)(
      'while the sample is removed is shouted, and mended by trying again, %s',
      async (mode) => {
        const tally = tallyOf(`faults while removing, ${mode}`);
        for (const fault of someFaults(WHILE_REMOVING, mode)) {
          const visit = await FaultVisit.open(office, mode, '#/');
          const { page } = visit;
          await visit.plant(fault);
          await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
          const after = await visit.alarmAfter(() =>
            page.getByRole('dialog').getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click(),
          );
          tally.runs += 1;
          tally.alarm(after);
          expect(after, faultName(fault)).toBeLessThanOrEqual(ALARM_WITHIN);
          await visit.lift();
          await visit.reload();
          await visit.enter();
          await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).waitFor();
        }
        tell(
          `faults while removing, ${mode}: ${String(tally.runs)}, alarm after ${String(tally.slowest)} ms at most`,
        );
      },
    );

    test.each(modesInTurn)(
      'at the start is told within a second, and nothing is lost, %s',
      async (mode) => {
        const tally = tallyOf(`faults at the start, ${mode}`);
        const visit = await FaultVisit.open(office, mode, SECTION);
        const { page } = visit;
        await figure(page, SLIPS).fill('4321');
        await whenSaved(page);
        const told = page
          .getByRole('alert')
          .or(page.getByRole('button', { name: 'Tải lại trang' }));
        for (const fault of someFaults(AT_THE_START, mode)) {
          await visit.plant(fault);
          await visit.reload();
          // Rows are read behind the lock; whether there is one is asked before.
          if (fault.method !== 'open') await visit.enter();
          // From the reload: scripts and templates come first, and under a passphrase the counting of the key.
          await told.first().waitFor({ timeout: mode === 'plain' ? 2500 : 5000 });
          tally.runs += 1;
          await visit.plant(null);
          await visit.reload();
          await visit.enter();
          await expect
            .poll(() => figure(page, SLIPS).inputValue(), { message: faultName(fault) })
            .toBe('4321');
        }
        tell(`faults at the start, ${mode}: ${String(tally.runs)}, all told`);
      },
    );

    // The browser is given ten seconds before it is called blocked.
    if (isWhole) {
      test.each(bothModes)(
        'of another tab that does not let go of the database is told, and costs nothing, %s',
        async (mode) => {
          const tally = tallyOf(`blocked open, ${mode}`);
          const visit = await FaultVisit.open(office, mode, SECTION);
          await figure(visit.page, SLIPS).fill('4321');
          await whenSaved(visit.page);
          await holdOlder(visit.page, visit.database());
          const other = await visit.page.context().newPage();
          await other.goto(office.url);
          if (mode === 'sealed') await unlock(other);
          await other.getByText('Trình duyệt chưa mở được kho dữ liệu').waitFor({ timeout: 3000 });
          await other
            .getByRole('heading', { name: 'Một thẻ khác đang giữ kho dữ liệu' })
            .waitFor({ timeout: 15_000 });
          await other.close();
          // The page that held it goes, and comes back as what it was.
          await visit.reload();
          await visit.enter();
          await expect.poll(() => figure(visit.page, SLIPS).inputValue()).toBe('4321');
          tally.runs += 1;
        },
      );
    }
  },
  soakPrograms,
);
