/** What parts the cells of a line: the tab of the clipboard, and what .csv files use. */
export type Delimiter = '\t' | ';' | ',';

/**
 * The cells of a table as text, as a spreadsheet or Word puts it on the clipboard and a .csv keeps it:
 * delimiters part cells, lines part rows, and a cell that holds either is quoted, with its own quotes
 * doubled (RFC 4180).
 */
export function parseDelimitedText(
  text: string,
  delimiter: Delimiter = '\t',
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  const letters = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  // A quote that nothing closes is a letter: else it would swallow the rest of the table.
  const closing = new RegExp(`(?:[^"]|"")*"(?=[${delimiter}\\n]|$)`, 'y');
  const closes = (from: number): boolean => {
    closing.lastIndex = from;
    return closing.test(letters);
  };
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (letters.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '' && closes(at + 1)) isQuoted = true;
    else if (letter === delimiter) endCell();
    else if (letter === '\n') endRow();
    else cell += letter;
  }
  endRow();
  return rows;
}
