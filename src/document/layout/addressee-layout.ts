import { textWidth } from './times-new-roman.ts';

export const ADDRESS_TITLE = 'Kính gửi:';

/** Space below the addressees, in points. */
export const ADDRESS_AFTER = 10;

/** Kính gửi as it is printed; indents in points from the left margin. */
export interface AddresseeLayout {
  /** On the line of `Kính gửi:`; empty when the addressees have lines of their own. */
  readonly inline: string;
  readonly lines: readonly string[];
  readonly titleIndent: number;
  readonly lineIndent: number;
  /** How far the second line of a long addressee stands in from its first. */
  readonly titleHanging: number;
  readonly lineHanging: number;
}

/**
 * One addressee stands on the line of "Kính gửi:"; several have a line each, the dashes straight
 * below the colon, all in the middle of `available` points (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9).
 */
export function addresseeLayout(
  addressees: readonly string[],
  size: number,
  available: number,
): AddresseeLayout {
  const title = textWidth(ADDRESS_TITLE, 'regular', size);
  const colon = textWidth(ADDRESS_TITLE.slice(0, -1), 'regular', size);
  const [first = ''] = addressees;
  const inline = addressees.length === 1 ? first : '';
  const lines =
    addressees.length > 1
      ? addressees.map((name, index) => `- ${name}${index === addressees.length - 1 ? '.' : ';'}`)
      : [];
  const longest = Math.max(
    title + textWidth(` ${inline}`, 'regular', size),
    ...lines.map((line) => colon + textWidth(line, 'regular', size)),
  );
  const titleIndent = Math.max(0, (available - longest) / 2);
  return {
    inline,
    lines,
    titleIndent,
    lineIndent: titleIndent + colon,
    titleHanging: textWidth(`${ADDRESS_TITLE} `, 'regular', size),
    lineHanging: textWidth('- ', 'regular', size),
  };
}
