/**
 * The cells that a spreadsheet or a table of Word puts on the clipboard as text: tabs part cells, lines
 * part rows, and a cell that holds either is quoted, with its own quotes doubled.
 */
export function parseTabbedText(text: string): readonly (readonly string[])[] {
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
  const closes = (from: number): boolean => /^(?:[^"]|"")*"(?=[\t\n]|$)/.test(letters.slice(from));
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (letters.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '' && closes(at + 1)) isQuoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') endRow();
    else cell += letter;
  }
  endRow();
  return rows;
}
