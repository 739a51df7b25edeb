import { shortUnitName } from '../domain/organisation/unit-phrases.ts';
import type { BackupContents } from '../storage/backup-file.ts';
import type { StoredWorkspace } from '../storage/storage.ts';
import { backupWords } from '../text/screens/backup.ts';
import { typedAt } from '../text/typed-at.ts';

/** A line that sets what is in a file against what is on this computer. */
export interface ComparedRow {
  readonly key: string;
  /** What it is, in the file, on this computer. */
  readonly cells: readonly [string, string, string];
}

const units = ({ organisations }: StoredWorkspace): string =>
  backupWords.units(organisations.map(shortUnitName));

/** The newest change of a report, in words. */
function lastChange({ reports }: StoredWorkspace): string {
  const last = reports
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  return last === undefined ? backupWords.none : typedAt(last);
}

/** What restoring would replace, line by line. */
export function compareBackup(
  { workspace: there, created, without = [] }: BackupContents,
  here: StoredWorkspace,
): readonly ComparedRow[] {
  const { lines } = backupWords;
  const count = (of: StoredWorkspace, key: keyof StoredWorkspace) =>
    backupWords.count(of[key].length);
  return [
    { key: 'created', cells: [lines.created, typedAt(created), backupWords.now] },
    { key: 'units', cells: [lines.organisations, units(there), units(here)] },
    ...(['reports', 'issues', 'figureSets', 'references'] as const).map((key) => ({
      key,
      cells: [lines[key], count(there, key), count(here, key)] as const,
    })),
    ...(without.includes('personal')
      ? [
          {
            key: 'personal',
            cells: [lines.personal, backupWords.leftOut, backupWords.kept] as const,
          },
        ]
      : []),
    { key: 'change', cells: [lines.lastChange, lastChange(there), lastChange(here)] },
  ];
}
