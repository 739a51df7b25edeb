import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  folderHas,
  removeFromFolder,
  writeFolderBackup,
} from '../../src/storage/folder/write-folder-backup.ts';
import { folderStore } from '../../src/storage/folder/folder-store.ts';
import { openHistory } from '../../src/storage/history/history-database.ts';

/** A real folder of the browser, in place of one its user picked. */
let folder: FileSystemDirectoryHandle;
let count = 0;

beforeEach(async () => {
  count += 1;
  const root = await navigator.storage.getDirectory();
  folder = await root.getDirectoryHandle(`sao-luu-${String(count)}`, { create: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder.name, { recursive: true }).catch(() => undefined);
});

const TEXT = JSON.stringify({ words: 'Xã Thống Nhất, “đã rà soát” 😀\n'.repeat(2000) });
const file = { fileName: 'bao-cao-xa-A-2026-06-15-140507.json', text: TEXT, temporary: 'tam.json' };

async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const name of folder.keys()) found.push(name);
  return found.sort();
}

const read = async (name: string) => (await (await folder.getFileHandle(name)).getFile()).text();

function put(name: string, text: string): Promise<void> {
  return folder
    .getFileHandle(name, { create: true })
    .then((handle) => handle.createWritable())
    .then(async (stream) => {
      await stream.write(text);
      await stream.close();
    });
}

describe('a backup in a folder', () => {
  it('stands under its name, whole, and nothing else is left', async () => {
    expect(await writeFolderBackup(folder, file)).toEqual({ ok: true, value: file.fileName });
    expect(await names()).toEqual([file.fileName]);
    expect(await read(file.fileName)).toBe(TEXT);
  });

  it('also where files cannot be moved', async () => {
    const move = Reflect.get(FileSystemFileHandle.prototype, 'move') as unknown;
    Reflect.set(FileSystemFileHandle.prototype, 'move', () =>
      Promise.reject(new DOMException('planted', 'NotSupportedError')),
    );
    expect(await writeFolderBackup(folder, file)).toEqual({ ok: true, value: file.fileName });
    expect(await names()).toEqual([file.fileName]);
    expect(await read(file.fileName)).toBe(TEXT);
    Reflect.set(FileSystemFileHandle.prototype, 'move', move);
  });

  it('never stands in the place of another file', async () => {
    await put(file.fileName, 'của người khác');
    const written = await writeFolderBackup(folder, file);
    expect(written).toEqual({ ok: true, value: 'bao-cao-xa-A-2026-06-15-140507-2.json' });
    expect(await read(file.fileName)).toBe('của người khác');
  });

  it('takes the place of an unfinished one of before', async () => {
    await put(file.temporary, 'dở dang');
    await writeFolderBackup(folder, file);
    expect(await names()).toEqual([file.fileName]);
  });
});

describe('a backup that fails says why, leaves nothing, and keeps the one before', () => {
  const failsWith = async (code: string) => {
    const result = await writeFolderBackup(folder, file);
    expect(result).toMatchObject({ ok: false, reason: { code } });
    vi.restoreAllMocks();
  };

  it('when the folder is gone', async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(folder.name, { recursive: true });
    await failsWith('folder-gone');
    expect(await folderHas(folder, 'x.json')).toMatchObject({ reason: { code: 'folder-gone' } });
  });

  it('when the permission is taken back', async () => {
    await put('truoc.json', 'tốt');
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(
      new DOMException('planted', 'NotAllowedError'),
    );
    await failsWith('not-allowed');
    expect(await names()).toEqual(['truoc.json']);
  });

  it('when the disk is full, at the write and at the close', async () => {
    await put('truoc.json', 'tốt');
    for (const step of ['write', 'close'] as const) {
      vi.spyOn(FileSystemWritableFileStream.prototype, step).mockRejectedValue(
        new DOMException('planted', 'QuotaExceededError'),
      );
      await failsWith('disk-full');
      expect(await names()).toEqual(['truoc.json']);
    }
  });

  it('when the browser still holds the unfinished file for a moment', async () => {
    await put('truoc.json', 'tốt');
    vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(
      new DOMException('planted', 'QuotaExceededError'),
    );
    vi.spyOn(FileSystemDirectoryHandle.prototype, 'removeEntry').mockRejectedValueOnce(
      new DOMException('planted', 'NoModificationAllowedError'),
    );
    await failsWith('disk-full');
    expect(await names()).toEqual(['truoc.json']);
  });

  it('when what is read back differs, before and after it has its name', async () => {
    await put('truoc.json', 'tốt');
    for (const damaged of [file.temporary, file.fileName]) {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at every call
      const { getFile } = FileSystemFileHandle.prototype;
      vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockImplementation(async function (
        this: FileSystemFileHandle,
      ) {
        const whole = await getFile.call(this);
        if (this.name !== damaged) return whole;
        const bytes = new Uint8Array(await whole.arrayBuffer());
        bytes[1000] = (bytes[1000] ?? 0) ^ 1;
        return new File([bytes], this.name);
      });
      await failsWith('differs');
      expect(await names()).toEqual(['truoc.json']);
    }
  });
});

describe('old files', () => {
  it('are taken away by name; one that is gone already is as wished, one in use is told', async () => {
    await put('a.json', '1');
    await put('b.json', '2');
    // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at every call
    const { removeEntry } = FileSystemDirectoryHandle.prototype;
    vi.spyOn(FileSystemDirectoryHandle.prototype, 'removeEntry').mockImplementation(function (
      this: FileSystemDirectoryHandle,
      name,
    ) {
      if (name !== 'b.json') return removeEntry.call(this, name);
      return Promise.reject(new DOMException('planted', 'NoModificationAllowedError'));
    });
    const left = await removeFromFolder(folder, ['a.json', 'khong-co.json', 'b.json']);
    expect(left).toEqual(['b.json']);
    expect(await names()).toEqual(['b.json']);
  });
});

describe('the folder', () => {
  it('is still known, and usable, when the database is opened again', async () => {
    const name = `history-${String(count)}`;
    const record = { id: 'backup', folder, temporary: 't.json', files: [] } as const;
    const before = openHistory(name);
    expect(await folderStore(before).read()).toEqual({ ok: true, value: null });
    expect(await folderStore(before).write(record)).toMatchObject({ ok: true });
    before.close();
    const store = folderStore(openHistory(name));
    const found = await store.read();
    if (!found.ok || !found.value) throw new Error('The folder was not noted');
    await writeFolderBackup(found.value.folder, file);
    expect(await names()).toEqual([file.fileName]);
    await store.forget();
    expect(await store.read()).toEqual({ ok: true, value: null });
  });
});
