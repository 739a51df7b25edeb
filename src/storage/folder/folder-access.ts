/** What Chromium has beyond the common part of the File System API; absent in other browsers. */
declare global {
  interface FileSystemHandle {
    queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
    /** Only at a press of a button. */
    requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  }
  interface FileSystemFileHandle {
    move?(name: string): Promise<void>;
  }
  interface Window {
    showDirectoryPicker?(options: {
      readonly id: string;
      readonly mode: 'readwrite';
      readonly startIn: 'documents';
    }): Promise<FileSystemDirectoryHandle>;
  }
}

/** Why no good backup stands in the folder. */
export type FolderFailure =
  /** The browser does not let the page write there (any more). */
  | { readonly code: 'not-allowed' }
  /** Removed, renamed, or on a drive that is not plugged in. */
  | { readonly code: 'folder-gone' }
  | { readonly code: 'disk-full' }
  /** What was read back is not what was written; the file was taken away again. */
  | { readonly code: 'differs' }
  | { readonly code: 'timed-out' }
  /** In the browser's words. */
  | { readonly code: 'failed'; readonly detail: string }
  /** The file is good, but the browser could not note the folder for its next start. */
  | { readonly code: 'not-remembered'; readonly detail: string };

/** Whether this browser lets a page write into a folder of the computer at all. */
export const canPickFolder = (): boolean =>
  'window' in globalThis && typeof window.showDirectoryPicker === 'function';

/** Asks for a folder; null when the user thought better of it. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const options = { id: 'bao-cao-xa', mode: 'readwrite', startIn: 'documents' } as const;
    return (await window.showDirectoryPicker?.(options)) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** What the page may do in the folder now, without asking anybody. */
export async function folderPermission(
  folder: FileSystemDirectoryHandle,
): Promise<PermissionState> {
  return (await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
}

/** Lets the browser ask its user; call it at once in the press of a button. */
export async function askFolderPermission(
  folder: FileSystemDirectoryHandle,
): Promise<PermissionState> {
  return (await folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
}
