import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { allMigrations } from '../../src/storage/migrations/all-migrations.ts';
import { declareVersions } from '../../src/storage/migrations/declare-versions.ts';
import { packFrozen, readFrozen } from '../../src/storage/frozen-report.ts';
import shape001 from '../fixtures/shapes/001.json';
import { openStorage } from '../storage/open-storage.ts';
import {
  figureSet,
  issue,
  organisation,
  reference,
  report,
  workspace,
} from '../storage/records.ts';

/** A database as the first release left it. */
async function firstRelease(name: string): Promise<void> {
  const database = new Dexie(name);
  declareVersions(database, allMigrations.slice(0, 1));
  await database.open();
  for (const [table, rows] of Object.entries(shape001)) {
    await database.table(table).bulkAdd(rows.map((row) => ({ ...row, rev: 1 })));
  }
  await database.table('meta').add({
    id: 'database',
    schemaVersion: 1,
    instanceId: 'cu',
    lastWrite: null,
  });
  database.close();
}

it('a database of the first release gets room for issued reports, and loses nothing', async () => {
  await firstRelease('tu-ban-dau');
  const { storage, stored } = await openStorage('tu-ban-dau');
  expect(stored.reports).toEqual(workspace.reports.map((one) => ({ ...one, rev: 1 })));
  expect(stored.issues).toEqual([]);
  expect(await storage.put([{ kind: 'issue', record: issue }])).toMatchObject({ ok: true });
  storage.close();
  const again = await openStorage('tu-ban-dau');
  expect(again.stored.issues).toEqual([{ ...issue, rev: 1 }]);
  expect(await again.storage.replaceAll(workspace)).toMatchObject({ ok: true });
  again.storage.close();
  expect((await openStorage('tu-ban-dau')).stored.issues).toEqual([{ ...issue, rev: 1 }]);
});

it('a frozen report is read back as it was, and damage is told', async () => {
  const frozen = {
    organisation,
    figures: figureSet,
    subPeriods: { receipt: { ...figureSet, id: 'rieng', name: 'Kỳ tiếp nhận' } },
    report,
    references: [reference],
    findings: { 'R-INPUT:a': 'Chưa đọc được.' },
    document: { blocks: [] },
  };
  const packed = await packFrozen(frozen);
  expect(await readFrozen({ frozen: packed, shape: issue.shape })).toEqual({
    ok: true,
    value: frozen,
  });
  for (const bad of [
    '',
    'không',
    packed.slice(0, 40),
    await packFrozen({ ...frozen, report: {} as never }),
  ]) {
    expect(await readFrozen({ frozen: bad, shape: issue.shape })).toMatchObject({ ok: false });
  }
});
