/**
 * Puts a text where the caret is (or over the selection), with a space where it would touch a word,
 * and tells the page as if it had been typed.
 */
export function insertAtCaret(area: HTMLTextAreaElement, text: string): void {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const before = value.slice(0, start);
  const after = value.slice(end);
  const lead = before === '' || /[\s([“"{]$/.test(before) ? '' : ' ';
  const trail = after === '' || /^[\s)\].,;:!?”"]/.test(after) ? '' : ' ';
  const inserted = `${lead}${text}${trail}`;
  area.setRangeText(inserted, start, end);
  const caret = start + inserted.length;
  area.setSelectionRange(caret, caret);
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
