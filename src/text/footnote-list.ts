import { formatCount } from './format-number.ts';

/**
 * `Các văn bản chủ yếu đã ban hành trong kỳ gồm:` → `… trong kỳ gồm 05 văn bản.`, since what it
 * announces is below the page; a sentence that announces nothing stays as it is.
 */
export function introduceFootnote(sentence: string, documents: number): string {
  if (!sentence.endsWith(':')) return sentence;
  const start = sentence.replace(/,?\s*(?:(?:cụ thể|như sau|sau đây|sau|gồm có|gồm)\s*)?:$/u, '');
  const count = documents < 10 ? `0${String(documents)}` : formatCount(documents);
  return `${start} gồm ${count} văn bản.`;
}

/** The lines of a list (`- …;`) one after another, as a footnote names them. */
export function footnoteOfList(lines: readonly string[]): string {
  const bare = lines.map((line) => line.replace(/^- /, '').replace(/[;.]$/, ''));
  return `Gồm: ${bare.join('; ')}.`;
}
