/** Digits of a number by what its separators can only mean. */
export type DigitSplit =
  | { readonly form: 'not-digits' }
  /** No mark between the digits, or marks that part thousands beyond doubt. */
  | { readonly form: 'whole'; readonly digits: string }
  | {
      readonly form: 'decimal';
      readonly whole: string;
      readonly fraction: string;
      readonly mark: '.' | ',' | 'grouped';
    }
  /** One mark and exactly three digits after it: `1.144`, `2,972`. The figure's type decides. */
  | {
      readonly form: 'three-after-mark';
      readonly whole: string;
      readonly fraction: string;
      readonly mark: '.' | ',';
    }
  | { readonly form: 'ambiguous' };

const isGrouped = (groups: readonly string[]): boolean =>
  groups.every((group, index) => (index === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));

function splitOneMark(whole: string, fraction: string, mark: string): DigitSplit {
  const couldBeThousands = isGrouped([whole, fraction]);
  if (mark === ' ') {
    return couldBeThousands ? { form: 'whole', digits: whole + fraction } : { form: 'ambiguous' };
  }
  const kind = mark === ',' ? ',' : '.';
  return couldBeThousands
    ? { form: 'three-after-mark', whole, fraction, mark: kind }
    : { form: 'decimal', whole: whole === '' ? '0' : whole, fraction, mark: kind };
}

/**
 * Splits `1.234.567,8`, `1,234.5`, `1 144`, `96,68`, `,5` into whole and fraction. Marks that are
 * used in two ways, or groups of the wrong length, are ambiguous and never guessed at.
 */
export function splitDigits(body: string): DigitSplit {
  if (!/^[\d., ]+$/.test(body) || !/\d/.test(body)) {
    return { form: 'not-digits' };
  }
  // "17, 66" is a slip seen in real reports; a mark at the very end closes a sentence.
  const text = body.replace(/ ?([.,]) ?/g, '$1').replace(/(\d)[.,]$/, '$1');
  const groups = text.split(/[., ]/);
  const marks = [...text.replace(/\d+/g, '')];
  const [firstMark = '', lastMark = ''] = [marks[0], marks.at(-1)];

  if (marks.length === 0) {
    return { form: 'whole', digits: text };
  }
  if (groups.some((group, index) => group === '' && index > 0)) {
    return { form: 'ambiguous' };
  }
  if (marks.length === 1) {
    return splitOneMark(groups[0] ?? '', groups[1] ?? '', firstMark);
  }
  if (marks.every((mark) => mark === firstMark)) {
    return isGrouped(groups) ? { form: 'whole', digits: groups.join('') } : { form: 'ambiguous' };
  }
  const front = groups.slice(0, -1);
  const sameBefore = marks.slice(0, -1).every((mark) => mark === firstMark);
  return sameBefore && lastMark !== firstMark && lastMark !== ' ' && isGrouped(front)
    ? { form: 'decimal', whole: front.join(''), fraction: groups.at(-1) ?? '', mark: 'grouped' }
    : { form: 'ambiguous' };
}
