/**
 * `6 tháng đầu năm 2023` → `6 tháng đầu`, `năm 2023`: lines of at most `width` letters, broken between
 * words. A label of one line stays a string.
 */
export function wrapLabel(label: string, width: number): string | string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.length > 1 ? lines : label;
}
