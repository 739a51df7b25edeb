import type {
  DocumentBlock,
  DocumentTree,
  TableCell,
} from '../../../src/document/document-tree.ts';
import { renderDocx } from '../../../src/document/render-docx.ts';

/** A template to be filled by docxtemplater, and what fills it to be the same document again. */
export interface PreparedTemplate {
  readonly template: ArrayBuffer;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The document with a tag in place of each text of its body, and one row to be repeated in place of the
 * rows of each table. Charts stay as they are: docxtemplater cannot fill them without a paid module.
 */
export async function prepareTemplate(tree: DocumentTree): Promise<PreparedTemplate> {
  const data: Record<string, unknown> = {};
  const tag = (value: string): string => {
    const name = `t${String(Object.keys(data).length)}`;
    data[name] = value;
    return `{${name}}`;
  };
  const fill = (block: DocumentBlock): DocumentBlock => {
    if (block.kind === 'heading' || block.kind === 'paragraph') {
      return { ...block, text: tag(block.text) };
    }
    if (block.kind === 'chart') return block;
    const [first = []] = block.rows;
    const rows = block.rows.filter((row) => row.length === first.length);
    const name = `r${String(Object.keys(data).length)}`;
    data[name] = rows.map((row) =>
      Object.fromEntries(row.map(({ text }, column) => [`c${String(column)}`, text])),
    );
    const loop = first.map((cell, column): TableCell => {
      const opened = column === 0 ? `{#${name}}` : '';
      const closed = column === first.length - 1 ? `{/${name}}` : '';
      return { ...cell, text: `${opened}{c${String(column)}}${closed}` };
    });
    return { ...block, rows: [loop, ...block.rows.filter((row) => !rows.includes(row))] };
  };
  const file = await renderDocx({ ...tree, blocks: tree.blocks.map(fill) }, new Date(0));
  return { template: await file.arrayBuffer(), data };
}
