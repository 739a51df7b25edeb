import { openPieces } from '../domain/report/find-unconfirmed.ts';
import type { Report } from '../domain/report/report.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** Letters around a piece that show which one is meant. */
const AROUND = 40;

/** A piece of a text that waits for a yes, with what stands around it. */
export interface UnconfirmedPiece {
  readonly piece: string;
  readonly before: string;
  readonly after: string;
}

function textOf({ narratives, statements, headings }: Report, block: string): string {
  return narratives[block] ?? statements[block]?.text ?? headings[block] ?? '';
}

export function unconfirmedPieces(report: Report, block: string): readonly UnconfirmedPiece[] {
  const text = textOf(report, block);
  return openPieces(report, block).map((piece) => {
    const at = text.indexOf(piece);
    const end = at + piece.length;
    const before = text.slice(Math.max(0, at - AROUND), at).replace(/^.*\n/su, '');
    const after = text.slice(end, end + AROUND).replace(/\n.*$/su, '');
    // Cut between words.
    return {
      piece,
      before: before.length === AROUND ? before.replace(/^\S*/u, '…') : before,
      after: after.length === AROUND ? after.replace(/\S*$/u, '…') : after,
    };
  });
}

/** How many pieces of the whole report wait for a yes. */
export function countUnconfirmed(report: Report): number {
  const blocks = Object.keys(report.unconfirmed);
  return blocks.reduce((sum, block) => sum + openPieces(report, block).length, 0);
}

/** "Đã xác nhận": for one piece, or for all of a block. */
export function confirmPieces(desk: ReportDesk, block: string, piece: string | null): void {
  const left =
    piece === null ? [] : openPieces(desk.report, block).filter((other) => other !== piece);
  desk.workspace.editEntry(
    'report',
    desk.id,
    'unconfirmed',
    block,
    left.length > 0 ? left : undefined,
  );
}
