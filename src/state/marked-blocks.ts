import type { TableTextCell, TextBlock } from '../domain/proofread/document-text.ts';
import type { ProofFinding } from '../domain/proofread/proof-finding.ts';
import type { Severity } from '../domain/template/catalogue.ts';

/** A stretch of text, and the finding it is marked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly finding: { readonly id: string; readonly severity: Severity } | null;
}

interface MarkedCell extends Pick<TableTextCell, 'columnSpan' | 'rowSpan'> {
  readonly pieces: readonly MarkedPiece[];
}

export type MarkedBlock =
  | {
      readonly kind: 'paragraph';
      readonly pieces: readonly MarkedPiece[];
      readonly level: number;
      readonly bold: boolean;
      readonly centred: boolean;
      readonly isFootnote: boolean;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly MarkedCell[])[] };

/** Marks do not overlap: of two findings on the same words the more severe one is marked. */
function markText(text: string, findings: readonly ProofFinding[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const taken: ProofFinding[] = [];
  for (const one of [...findings].sort((a, b) => rank[a.severity] - rank[b.severity])) {
    if (taken.every(({ start, end }) => one.end <= start || one.start >= end)) taken.push(one);
  }
  for (const { id, severity, start, end } of taken.sort((a, b) => a.start - b.start)) {
    if (start > done) pieces.push({ text: text.slice(done, start), finding: null });
    pieces.push({ text: text.slice(start, end), finding: { id, severity } });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), finding: null });
  return pieces;
}

/** The blocks of a document with the places of findings marked in them; blank paragraphs left out. */
export function markBlocks(
  blocks: readonly TextBlock[],
  findings: readonly ProofFinding[],
): readonly MarkedBlock[] {
  const byBlock = new Map<number, ProofFinding[]>();
  for (const finding of findings) {
    const known = byBlock.get(finding.block);
    if (known) known.push(finding);
    else byBlock.set(finding.block, [finding]);
  }
  return blocks.flatMap((block, index): MarkedBlock[] => {
    const own = byBlock.get(index) ?? [];
    if (block.kind === 'table') {
      const rows = block.rows.map((row, at) =>
        row.map(({ text, columnSpan, rowSpan }, place) => {
          const here = own.filter(({ cell }) => cell?.row === at && cell.index === place);
          return { columnSpan, rowSpan, pieces: markText(text, here) };
        }),
      );
      return [{ kind: 'table', rows }];
    }
    if (block.text.trim() === '' && own.length === 0) return [];
    const { level, bold, centred, part } = block;
    const pieces = markText(block.text, own);
    return [{ kind: 'paragraph', pieces, level, bold, centred, isFootnote: part === 'footnote' }];
  });
}

/** Id of the element that is marked for a finding. */
export const markId = (finding: string): string => `dau-${finding}`;

/** Id of the finding in the list. */
export const proofId = (finding: string): string => `phat-hien-${finding}`;
