/** A backup that was read back and found right. */
export interface FolderFile {
  readonly name: string;
  /** ISO 8601 */
  readonly at: string;
  /** The one that was open, which the file is named after. */
  readonly organisationId: string;
  /** SHA-256 of what is in it, so that the same is not written twice. */
  readonly content: string;
}

/** The folder that backups go to, and what this browser has written there. */
export interface FolderRecord {
  readonly id: 'backup';
  readonly folder: FileSystemDirectoryHandle;
  /** This browser's own name for files that are not checked yet. */
  readonly temporary: string;
  /** The oldest first. Only these are ever taken away. */
  readonly files: readonly FolderFile[];
}

const NEWEST = 3;
const MOST = 10;

const dayOf = (at: string): string => new Date(at).toDateString();

/**
 * The files to take away: of each organisation ten stay, its newest three and the last of each
 * day before, so that a busy hour does not push out last week.
 */
export function surplusFiles(files: readonly FolderFile[]): readonly FolderFile[] {
  const counts = new Map<string, { seen: number; kept: number; days: Set<string> }>();
  return [...files].reverse().filter(({ organisationId, at }) => {
    const count = counts.get(organisationId) ?? { seen: 0, kept: 0, days: new Set() };
    counts.set(organisationId, count);
    count.seen += 1;
    const wanted = count.seen <= NEWEST || !count.days.has(dayOf(at));
    count.days.add(dayOf(at));
    if (!wanted || count.kept === MOST) return true;
    count.kept += 1;
    return false;
  });
}
