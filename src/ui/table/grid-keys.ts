import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { isComposing } from '../field/next-entry.ts';

export interface GridKeys {
  /** Enter in the last cell, or below the last row. */
  readonly onadd: () => void;
  /** Alt with an arrow: the row, by its index, changes places. */
  readonly onmove: (row: number, step: 1 | -1) => void;
  /** Cells of a spreadsheet, put in from this cell on. True when they were taken. */
  readonly onpaste: (row: number, column: number, text: string) => boolean;
}

type Cell = HTMLInputElement | HTMLSelectElement;

const cellsOf = (row: HTMLTableRowElement): Cell[] => [
  ...row.querySelectorAll<Cell>('td :is(input, select)'),
];

function go(cell: Cell | undefined): boolean {
  cell?.focus();
  if (cell instanceof HTMLInputElement) cell.select();
  return cell !== undefined;
}

/** Whether the caret has nothing left to pass in this direction. */
function isAtEdge(cell: Cell, step: 1 | -1): boolean {
  if (!(cell instanceof HTMLInputElement)) return false;
  const { selectionStart, selectionEnd, value } = cell;
  const all = selectionStart === 0 && selectionEnd === value.length;
  return all || (selectionStart === selectionEnd && selectionEnd === (step < 0 ? 0 : value.length));
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/**
 * Moves about a table of boxes as in a spreadsheet. Arrows in a list of choices stay the list's own,
 * and left and right leave a box only from the end of its text.
 */
export function gridKeys({ onadd, onmove, onpaste }: GridKeys): Attachment<HTMLTableElement> {
  return (table) => {
    const place = (target: EventTarget | null) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return null;
      const row = target.closest('tr');
      const rows = [...(table.tBodies[0]?.rows ?? [])];
      if (!row || !rows.includes(row)) return null;
      const cells = cellsOf(row);
      return { cell: target, rows, cells, row: rows.indexOf(row), column: cells.indexOf(target) };
    };

    const stopKeys = on(table, 'keydown', (event) => {
      const here = place(event.target);
      if (here === null || isComposing(event) || event.ctrlKey || event.metaKey) return;
      const { cell, rows, cells, row, column } = here;
      const beside = (at: number): Cell[] => {
        const other = rows[at];
        return other === undefined ? [] : cellsOf(other);
      };
      const step = STEPS[event.key];
      const isUpDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      let taken = false;
      if (event.altKey) {
        if (step !== undefined && isUpDown) {
          onmove(row, step);
          taken = true;
        }
      } else if (event.key === 'Enter') {
        const back = event.shiftKey;
        const next = back
          ? (cells[column - 1] ?? beside(row - 1).at(-1))
          : (cells[column + 1] ?? beside(row + 1)[0]);
        if (!go(next) && !back) onadd();
        taken = true;
      } else if (step !== undefined && !event.shiftKey && cell instanceof HTMLInputElement) {
        if (isUpDown) taken = go(beside(row + step)[column]);
        else if (isAtEdge(cell, step)) taken = go(cells[column + step]);
      }
      if (taken) event.preventDefault();
    });

    const stopPaste = on(table, 'paste', (event) => {
      const here = place(event.target);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (here && onpaste(here.row, here.column, text)) event.preventDefault();
    });

    return () => {
      stopKeys();
      stopPaste();
    };
  };
}
