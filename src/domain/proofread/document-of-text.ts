import type { DocumentText } from './document-text.ts';

/**
 * A pasted or plain text as a document: each line a paragraph. Reading joins hard-wrapped lines and
 * recovers tables from tabs by itself.
 */
export function documentOfText(text: string): DocumentText {
  return {
    blocks: text.split(/\r\n?|\n|\f/u).map((line) => ({
      kind: 'paragraph',
      part: 'body',
      text: line,
      level: 0,
      bold: false,
      centred: false,
    })),
  };
}
