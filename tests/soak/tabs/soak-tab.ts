import type { JournalEdit } from '../../../src/storage/journal.ts';
import type { StoredRecord, StoredWorkspace } from '../../../src/storage/storage.ts';
import type { SaveState } from '../../../src/storage/write-queue.ts';

/** What a storage call of the next writes does instead of its work. */
export type Fault = 'quota' | 'abort' | 'unknown' | 'never';

/** One field of one record, all in maps of texts. */
export interface FieldPlace {
  readonly kind: 'report' | 'figureSet';
  readonly id: string;
  readonly entry: string;
}

/** A tab of the fuzz, as the driver sees it: all of the program below its screens. */
export interface SoakTab {
  /** `ready`, or the code of what the rescue screen would show. */
  start(): Promise<string>;
  readonly isReader: boolean;
  readonly saves: SaveState;
  readonly all: StoredWorkspace;
  readonly left: readonly JournalEdit[];
  edit(place: FieldPlace, text: string): void;
  add(records: readonly StoredRecord[]): void;
  remove(records: readonly StoredRecord[]): void;
  flush(): Promise<SaveState>;
  retry(): void;
  takeOver(): Promise<void>;
  /** "Khôi phục từ tệp": what became of it. */
  restore(workspace: StoredWorkspace): Promise<string>;
  /** The same from the rescue screen. */
  rescue(workspace: StoredWorkspace): Promise<string>;
  /** The next `count` writes of rows go wrong. */
  fail(fault: Fault, count: number): void;
}

declare global {
  interface Window {
    soakTab?: SoakTab;
  }
}
