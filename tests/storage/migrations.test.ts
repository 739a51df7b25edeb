import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { allMigrations, schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { declareVersions } from '../../src/storage/migrations/declare-versions.ts';
import { migrateData } from '../../src/storage/migrations/migrate-data.ts';
import type { Migration, RawData } from '../../src/storage/migrations/migration.ts';
import { recordsOf } from '../../src/storage/record-tables.ts';
import { parseWorkspace } from '../../src/storage/schema/parse-workspace.ts';
import { openStorage } from './open-storage.ts';
import { reference, report, workspace } from './records.ts';

/** A step as a later release might bring one. */
const addColour: Migration = {
  version: schemaVersion + 1,
  name: 'add-colour',
  stores: {},
  migrate: (before) => ({
    ...before,
    references: before.references.map((one) => Object.assign({ colour: 'đỏ' }, one)),
  }),
};

async function storedBefore(name: string): Promise<void> {
  const { storage } = await openStorage(name);
  await storage.put(recordsOf(workspace));
  storage.close();
}

describe('the steps', () => {
  it('are numbered from 1 without gaps, and named', () => {
    expect(allMigrations.map(({ version }) => version)).toEqual(
      allMigrations.map((_, index) => index + 1),
    );
    expect(new Set(allMigrations.map(({ name }) => name)).size).toBe(allMigrations.length);
  });

  it('have not been edited since they were released', () => {
    expect(allMigrations[0]?.stores).toEqual({
      meta: 'id',
      organisations: 'id',
      figureSets: 'id, organisationId',
      reports: 'id, organisationId',
      references: 'id, organisationId',
    });
  });

  it.each(allMigrations)('$name leaves what it was given as it was', ({ migrate }) => {
    const before: RawData = structuredClone(workspace);
    migrate?.(before);
    expect(before).toEqual(workspace);
  });

  it('change nothing in data of the latest shape', () => {
    expect(migrateData(workspace, schemaVersion)).toBe(workspace);
  });

  it('run in order from the version the data have', () => {
    const [after] = migrateData(workspace, schemaVersion, [...allMigrations, addColour]).references;
    expect(after).toEqual({ ...reference, colour: 'đỏ' });
  });
});

describe('data of an earlier release', () => {
  it.each([
    // There were no issued reports yet.
    ['001', 1, []],
    ['002', 2, workspace.issues],
    ['003', 3, workspace.issues],
  ])('of shape %s come through as records of this one', (file, version, issues) => {
    const text = readFileSync(`tests/fixtures/shapes/${file}.json`, 'utf8');
    const before = JSON.parse(text) as RawData;
    const after = parseWorkspace(migrateData(before, version), '');
    expect(after).toEqual({ ok: true, value: { ...workspace, issues } });
    expect(before).toEqual(JSON.parse(text));
  });
});

describe('an upgrade of the database', () => {
  it('keeps every record, changes what the step changes, and says the new version', async () => {
    await storedBefore('nang-cap');
    const next = new Dexie('nang-cap');
    declareVersions(next, [...allMigrations, addColour]);
    await next.open();
    expect(await next.table('references').toArray()).toEqual([
      { ...reference, rev: 1, colour: 'đỏ' },
    ]);
    expect(await next.table('reports').toArray()).toEqual([{ ...report, rev: 1 }]);
    expect(await next.table('meta').get('database')).toMatchObject({
      schemaVersion: schemaVersion + 1,
    });
    next.close();
  });

  it('is not made again on rows that have it, whatever version the browser says', async () => {
    await storedBefore('hai-lan');
    const told = new Dexie('hai-lan');
    declareVersions(told, allMigrations);
    await told.open();
    await told.table('meta').update('database', { schemaVersion: schemaVersion + 1 });
    told.close();
    const next = new Dexie('hai-lan');
    declareVersions(next, [...allMigrations, addColour]);
    await next.open();
    expect(await next.table('references').toArray()).toEqual([{ ...reference, rev: 1 }]);
    next.close();
  });

  it('that fails half-way leaves the database as it was', async () => {
    await storedBefore('hong');
    const next = new Dexie('hong');
    const broken: Migration = {
      ...addColour,
      migrate: (before) => ({ ...before, references: [{ noId: true }] }),
    };
    declareVersions(next, [...allMigrations, broken]);
    await expect(next.open()).rejects.toThrow();
    next.close();
    const { stored } = await openStorage('hong');
    expect(stored.references).toEqual([{ ...reference, rev: 1 }]);
  });
});
