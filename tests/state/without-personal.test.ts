import { describe, expect, it } from 'vitest';
import { personalPlaces, withoutPersonal } from '../../src/state/without-personal.ts';
import { createBackup, readBackup } from '../../src/storage/backup-file.ts';
import { packFrozen } from '../../src/storage/frozen-report.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { figureSet, issue, organisation, report, workspace } from '../storage/records.ts';
import { cchcTemplate } from '../templates/cchc-template.ts';

const templates = [cchcTemplate()];
const withName = {
  ...figureSet,
  rows: {
    lateDossiers: [{ id: 'dong-1', cells: { applicant: 'Nguyễn Thị Bông', cause: 'Mất điện' } }],
  },
};

async function issueOf(figures: typeof figureSet) {
  const frozen = await packFrozen({
    organisation,
    figures,
    subPeriods: {},
    report,
    references: [],
    findings: {},
    document: null,
  });
  return { ...issue, frozen, shape: schemaVersion };
}

describe('a copy without personal data', () => {
  it('leaves out what the catalogue marks, and nothing else', async () => {
    const after = await withoutPersonal({ ...workspace, figureSets: [withName] }, templates);
    expect(after.figureSets[0]).toEqual({
      ...withName,
      rows: { lateDossiers: [{ id: 'dong-1', cells: { cause: 'Mất điện' } }] },
    });
    expect(JSON.stringify(after)).not.toContain('Bông');
    expect(after.reports).toEqual(workspace.reports);
    expect(personalPlaces(templates).labels).toContain('Người nộp hồ sơ');
  });

  it('leaves out an issued report with a name in it, or that cannot be looked into', async () => {
    const named = { ...(await issueOf(withName)), id: 'named' };
    const nameless = { ...(await issueOf(figureSet)), id: 'nameless' };
    const broken = { ...issue, id: 'broken', frozen: 'H4sIAAAA' };
    const after = await withoutPersonal(
      { ...workspace, issues: [named, nameless, broken] },
      templates,
    );
    expect(after.issues.map(({ id }) => id)).toEqual(['nameless']);
  });

  it('says so in the file, which is read again', async () => {
    const all = await withoutPersonal({ ...workspace, figureSets: [withName] }, templates);
    const made = { appVersion: '0', now: new Date('2026-11-22T02:00:00Z') };
    const { fileText } = await createBackup(all, { ...made, without: ['personal'] });
    expect(await readBackup(fileText)).toMatchObject({
      ok: true,
      value: { without: ['personal'] },
    });
    const whole = await readBackup((await createBackup(workspace, made)).fileText);
    expect(whole.ok && whole.value.without).toBeUndefined();
  });
});
