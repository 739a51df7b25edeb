import type { Workbook } from '../../domain/sheet/sheet.ts';
import type { FileProblem } from '../../files/file-problem.ts';
import { readFileInWorker } from '../../files/read-file-in-worker.ts';
import { sheetWords } from '../../text/screens/sheet.ts';

type SheetFileState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly problem: FileProblem }
  | { readonly state: 'read'; readonly name: string; readonly workbook: Workbook };

/** An Excel or .csv file that was chosen, read in the worker; nothing that is stored changes by it. */
export class SheetFile {
  #state = $state.raw<SheetFileState>({ state: 'idle' });
  /** A file chosen while another is read takes its place. */
  #turn = 0;

  get state(): SheetFileState {
    return this.#state;
  }

  get workbook(): Workbook | null {
    return this.#state.state === 'read' ? this.#state.workbook : null;
  }

  async read(file: File): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { name } = file;
    this.#state = { state: 'reading', name };
    const read = await readFileInWorker(file, 'read-sheets', sheetWords.names);
    if (turn !== this.#turn) return;
    this.#state = read.ok
      ? { state: 'read', name, workbook: read.value }
      : { state: 'refused', name, problem: read.reason };
  }

  forget(): void {
    this.#turn += 1;
    this.#state = { state: 'idle' };
  }
}
