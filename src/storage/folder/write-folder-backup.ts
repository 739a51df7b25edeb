import { fail, succeed, type Result } from '../../lib/result.ts';
import { TimedOutError, withinTime } from '../time-limit.ts';
import type { FolderFailure } from './folder-access.ts';

interface FolderBackupFile {
  /** The name it shall have; another free one is taken where it stands already. */
  readonly fileName: string;
  readonly text: string;
  /** Under which it is written first. Ours alone: what stands there is written over. */
  readonly temporary: string;
}

/** A network drive may hang for ever. Milliseconds. */
const LONGEST = 60_000;

/** Waits before an unfinished file is taken away once more. Milliseconds. */
const RELEASE_PAUSES = [30, 100, 300, 1000];

class DifferentError extends Error {}

/**
 * Writes the text under a temporary name, reads it back, gives it its name and reads it back again.
 * Succeeds with the name only when what stands under it is what was given; otherwise nothing of
 * this attempt is left in the folder, as far as the folder can still be reached.
 */
export async function writeFolderBackup(
  folder: FileSystemDirectoryHandle,
  file: FolderBackupFile,
): Promise<Result<string, FolderFailure>> {
  try {
    return succeed(await withinTime(LONGEST, writeChecked(folder, file)));
  } catch (error) {
    return fail(toFailure(error));
  }
}

/** Whether a file of this name stands in the folder. */
export async function folderHas(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<Result<boolean, FolderFailure>> {
  try {
    return succeed(await withinTime(LONGEST, exists(folder, name)));
  } catch (error) {
    return fail(toFailure(error));
  }
}

/** Takes files away; those that could not be are given back. */
export async function removeFromFolder(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of names) {
    try {
      await folder.removeEntry(name);
    } catch (error) {
      // One that somebody removed by hand is as wished.
      if (!isNamed(error, 'NotFoundError')) left.push(name);
    }
  }
  return left;
}

async function writeChecked(
  folder: FileSystemDirectoryHandle,
  { fileName, text, temporary }: FolderBackupFile,
): Promise<string> {
  const name = await freeName(folder, fileName);
  try {
    const written = await write(folder, temporary, text);
    await requireSame(folder, temporary, text);
    const moved = await move(written, name);
    if (!moved) await write(folder, name, text);
    await requireSame(folder, name, text);
    if (!moved) await removeFromFolder(folder, [temporary]);
    return name;
  } catch (error) {
    await removeUnfinished(folder, [temporary, name]);
    throw error;
  }
}

/** A file whose stream was just given up may still be held by the browser for a moment. */
async function removeUnfinished(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<void> {
  let left = await removeFromFolder(folder, names);
  for (const pause of RELEASE_PAUSES) {
    if (left.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    left = await removeFromFolder(folder, left);
  }
}

/** The browser itself writes into a copy and puts it in place when the stream is closed. */
async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<FileSystemFileHandle> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  try {
    await stream.write(text);
    await stream.close();
  } catch (error) {
    // The stream may have ended by the same fault.
    await stream.abort().catch(() => undefined);
    throw error;
  }
  return file;
}

/** Not every browser can move a file: false then, and the file still has its old name. */
async function move(file: FileSystemFileHandle, name: string): Promise<boolean> {
  try {
    if (!file.move) return false;
    await file.move(name);
    return true;
  } catch {
    return false;
  }
}

/** Character by character, which is stricter than a hash and costs no more. */
async function requireSame(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<void> {
  const file = await (await folder.getFileHandle(name)).getFile();
  if ((await file.text()) !== text) throw new DifferentError();
}

async function freeName(folder: FileSystemDirectoryHandle, wanted: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? wanted : wanted.replace(/\.json$/, `-${String(copy)}.json`);
    if (!(await exists(folder, name))) return name;
  }
}

async function exists(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (isNamed(error, 'TypeMismatchError')) return true;
    if (!isNamed(error, 'NotFoundError')) throw error;
    await requireFolder(folder);
    return false;
  }
}

/** A file that is not found may be missing with its whole folder. */
async function requireFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await folder.keys().next();
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;

function toFailure(error: unknown): FolderFailure {
  if (error instanceof DifferentError) return { code: 'differs' };
  if (error instanceof TimedOutError) return { code: 'timed-out' };
  if (isNamed(error, 'NotAllowedError') || isNamed(error, 'SecurityError'))
    return { code: 'not-allowed' };
  if (isNamed(error, 'NotFoundError')) return { code: 'folder-gone' };
  if (isNamed(error, 'QuotaExceededError')) return { code: 'disk-full' };
  return { code: 'failed', detail: String(error) };
}
