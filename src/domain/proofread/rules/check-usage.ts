import { MEANINGS, WELL_KNOWN } from '../lists/abbreviations.ts';
import { VARIANT_GROUPS } from '../lists/variants.ts';
import type { Draft } from '../draft.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

const ABBREVIATION =
  /(?<![A-Za-zÀ-ỹ\d/.-])(?:\p{Lu}{2,8}(?:&\p{Lu}{1,5})?|\p{Lu}{1,4}&\p{Lu}{1,5}|\p{Lu}{2,3}-\p{Lu}{2,3})(?![A-Za-zÀ-ỹ\d/])/gu;
const PLAIN_UPPER = /^[\p{Lu}\s\d.,:;“”"()–-]+$/u;

/** A word in capitals has tones, an abbreviation has none. */
const TONED = /[\u0300\u0301\u0303\u0309\u0323]/u;

interface Use {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly count: number;
  explained: boolean;
}

/** `thủ tục hành chính (TTHC)`, `(sau đây gọi tắt là …)`: the words stand before the brackets. */
function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    (/\([^()]{0,40}$/u.test(before) && /^[^()]{0,10}\)/u.test(text.slice(end, end + 12))) ||
    /(?:viết tắt|gọi tắt)(?: là)?:? ?["“]?$/u.test(before) ||
    /^ ?\((?!từ|theo|kể|bao|trong|trên|gồm|tính|có|do|sau|như|nếu)\p{Ll}{2,} \p{Ll}/u.test(
      text.slice(end, end + 20),
    )
  );
}

/** Abbreviations that no place of the document explains, once each, where they first stand. */
function findUnexplained({ paragraphs, zones }: Reading): readonly Draft[] {
  const skip = new Set<Paragraph>([...zones.head, ...zones.recipients, ...zones.signature]);
  const uses = new Map<string, Use>();
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    // A heading in capitals has no abbreviations to tell from its words.
    if (skip.has(paragraph) || PLAIN_UPPER.test(text)) continue;
    for (const match of text.matchAll(ABBREVIATION)) {
      const word = match[0];
      const start = match.index;
      const inCapitals =
        /\p{Lu}{2,} $/u.test(text.slice(0, start)) &&
        /^ \p{Lu}{2,}/u.test(text.slice(start + word.length));
      if (
        WELL_KNOWN.has(word) ||
        TONED.test(word.normalize('NFD')) ||
        (inCapitals && MEANINGS[word] === undefined)
      )
        continue;
      const use = uses.get(word) ?? { paragraph, start, count: 0, explained: false };
      uses.set(word, {
        ...use,
        count: use.count + 1,
        explained: use.explained || isExplained(text, start, start + word.length),
      });
    }
  }
  return Array.from(uses).flatMap(([word, { paragraph, start, count, explained }]) =>
    explained
      ? []
      : [
          {
            rule: 'R-TEXT-ABBR',
            code: 'abbreviation' as const,
            severity: 'info' as const,
            paragraph,
            start: Math.max(0, start - 12),
            end: start + word.length,
            params: { found: word, count, meaning: MEANINGS[word] ?? '' },
          },
        ],
  );
}

interface Hit {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly found: string;
}

/** All paragraphs as one text, a line each: a pattern is then looked for once, and not in each of them. */
class OneText {
  readonly text: string;
  readonly #paragraphs: readonly Paragraph[];
  readonly #starts: readonly number[];

  constructor(paragraphs: readonly Paragraph[]) {
    let length = 0;
    this.#paragraphs = paragraphs;
    this.#starts = paragraphs.map(({ text }) => {
      const start = length;
      length += text.length + 1;
      return start;
    });
    this.text = paragraphs.map(({ text }) => text).join('\n');
  }

  find(form: RegExp): readonly Hit[] {
    let index = 0;
    return Array.from(this.text.matchAll(form)).flatMap((match): Hit[] => {
      while ((this.#starts[index + 1] ?? Infinity) <= match.index) index += 1;
      const paragraph = this.#paragraphs[index];
      const start = match.index - (this.#starts[index] ?? 0);
      return paragraph === undefined ? [] : [{ paragraph, start, found: match[0].trim() }];
    });
  }
}

/** Two ways of writing in one document: told at the first places of the rarer one, and of the other. */
function findVariants({ everything, paragraphs }: Reading): readonly Draft[] {
  const whole = new OneText(everything);
  // Words of a prescribed form stand in its table by right.
  const prose = new OneText(paragraphs);
  return VARIANT_GROUPS.flatMap(({ forms, inForms }) => {
    const [one = [], other = []] = forms.map((form) => (inForms ? whole : prose).find(form));
    if (one.length === 0 || other.length === 0) return [];
    const [rare, usual] = one.length < other.length ? [one, other] : [other, one];
    // Headings in capitals write it so too, but show it badly.
    const shown = usual.find((hit) => /\p{Ll}/u.test(hit.found)) ?? usual[0];
    return rare.slice(0, 8).map(({ paragraph, start, found }) => ({
      rule: 'R-STYLE',
      code: 'variants-mixed' as const,
      severity: 'info' as const,
      paragraph,
      start: Math.max(0, start - 10),
      end: Math.min(paragraph.text.length, start + found.length + 14),
      params: { found, other: shown?.found ?? '', count: rare.length, otherCount: usual.length },
    }));
  });
}

/** Abbreviations without their words, and one thing written in two ways. */
export function checkUsage(reading: Reading): readonly Draft[] {
  return [...findUnexplained(reading), ...findVariants(reading)];
}
