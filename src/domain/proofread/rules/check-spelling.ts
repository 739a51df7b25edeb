import { BOUND_SYLLABLES } from '../lists/bound-syllables.ts';
import { FOREIGN, FOREIGN_WORDS } from '../lists/foreign-words.ts';
import { isSeam, REDUPLICATED } from '../lists/reduplications.ts';
import { syllableFault, type SyllableFault } from '../lists/syllables.ts';
import { WORD_SLIPS } from '../lists/word-slips.ts';
import type { Draft } from '../draft.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';
import { wordsOf, type Word } from '../reading/words.ts';

/** Slips by their first word, so that each word of the text is looked up once. */
const SLIPS_BY_FIRST = new Map<string, (typeof WORD_SLIPS)[number][]>();
for (const slip of WORD_SLIPS) {
  const [first = ''] = slip.wrong.split(' ');
  SLIPS_BY_FIRST.set(first, [...(SLIPS_BY_FIRST.get(first) ?? []), slip]);
}

/** `Chuyên để` → `Chuyên đề`: the fix as the words were written. */
function inCaseOf(written: string, right: string): string {
  if (written === written.toUpperCase() && written.length > 3) return right.toLocaleUpperCase('vi');
  return /^\p{Lu}/u.test(written)
    ? right.charAt(0).toLocaleUpperCase('vi') + right.slice(1)
    : right;
}

function findSlips(paragraph: Paragraph, lower: string, words: readonly Word[]): readonly Draft[] {
  return words.flatMap((word) => {
    const slips = SLIPS_BY_FIRST.get(word.lower) ?? [];
    const slip = slips.find(({ wrong }) => {
      const end = word.start + wrong.length;
      return lower.startsWith(wrong, word.start) && !/[A-Za-zÀ-ỹ]/u.test(lower[end] ?? '');
    });
    if (slip === undefined) return [];
    const end = word.start + slip.wrong.length;
    const written = paragraph.text.slice(word.start, end);
    const fix = inCaseOf(written, slip.right);
    return [
      {
        rule: slip.rule,
        code: 'word-slip' as const,
        severity: 'warning' as const,
        paragraph,
        start: word.start,
        end,
        params: { found: written, fix },
        suggestion: fix,
      },
    ];
  });
}

/** Whether one letter put in, left out, changed or swapped makes one word of the other. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || other.length < 4) return false;
  let front = 0;
  while (front < one.length && one[front] === other[front]) front += 1;
  let back = 0;
  while (
    back < Math.min(one.length, other.length) - front &&
    one[one.length - 1 - back] === other[other.length - 1 - back]
  )
    back += 1;
  const left = Math.max(one.length, other.length) - front - back;
  const swapped =
    left === 2 &&
    one.length === other.length &&
    one[front] === other[front + 1] &&
    one[front + 1] === other[front];
  return left <= 1 || swapped;
}

const LETTERS_OF_LANGUAGE =
  /^[aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz]+$/u;
/** Reports use some two thousand syllables, over and over. */
const faults = new Map<string, SyllableFault | null>();
const MOST_KEPT = 20_000;

function faultOf(syllable: string): SyllableFault | null {
  const known = faults.get(syllable);
  if (known !== undefined) return known;
  if (faults.size >= MOST_KEPT) faults.clear();
  const fault = syllableFault(syllable);
  faults.set(syllable, fault);
  return fault;
}

/** Small words of units and items that stand alone: "m2", "a)", "v/v", "đ/c". */
const SHORT = 2;

function findFaults(paragraph: Paragraph, words: readonly Word[]): readonly Draft[] {
  const { text } = paragraph;
  return words.flatMap((word, index): readonly Draft[] => {
    // Names keep their own spelling, and capitals are abbreviations.
    const startsSentence =
      index === 0 || /[.!?:“(+-] ?$/u.test(text.slice(Math.max(0, word.start - 2), word.start));
    const small = word.text === word.lower;
    const nearCapital =
      !small &&
      !startsSentence &&
      /^[A-Z][a-z]{4,}$/u.test(word.text) &&
      FOREIGN_WORDS.some(
        (known) => known.length > 5 && known !== word.lower && isNear(word.lower, known),
      );
    if (!small && !startsSentence && !nearCapital) return [];
    if (!small && !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return [];
    if (word.text.length <= SHORT || faultOf(word.lower) === null) return [];
    const around = `${text[word.start - 1] ?? ''}${text[word.end] ?? ''}`;
    // Names of the highlands: "Cư M'gar", "Ea H'leo".
    if (/['’]/u.test(around)) return [];
    if (
      word.text.length <= SHORT ||
      FOREIGN.has(word.lower) ||
      (/[\d/@_&'’.]\S?$|^[\d/@_&'’]/u.test(around.trim() === '' ? '' : around) &&
        /[@/_]/u.test(around))
    ) {
      return [];
    }
    const fault = faultOf(word.lower);
    // Letters of other alphabets are told of as such.
    if (fault === null || !LETTERS_OF_LANGUAGE.test(word.lower)) {
      return [];
    }
    const near = FOREIGN_WORDS.find((known) => isNear(word.lower, known));
    const isPlain = /^[a-z]+$/u.test(word.lower);
    const beside = [words[index - 1], words[index + 1]];
    // A phrase of another language.
    if (
      isPlain &&
      beside.some(
        (one) => one !== undefined && /^[a-z]{2,}$/u.test(one.lower) && faultOf(one.lower) !== null,
      )
    )
      return [];
    // Without a mark it may be a word of another language that the list does not have.
    const severity =
      isPlain && near === undefined && fault === 'not-built'
        ? ('info' as const)
        : ('warning' as const);
    const draft = { rule: 'R-TEXT-SPELL', severity, paragraph, start: word.start, end: word.end };
    return fault === 'tone-place'
      ? [{ ...draft, code: 'tone-place' as const, params: { found: word.text } }]
      : [
          {
            ...draft,
            code: 'not-a-syllable' as const,
            params: { found: word.text, fix: near ?? '' },
            suggestion: near ?? null,
          },
        ];
  });
}

function findDoubled(paragraph: Paragraph, words: readonly Word[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined || !word.follows) continue;
    const twice =
      word.lower === before.lower && word.lower.length > 1 && !/^\p{Lu}\p{Ll}/u.test(word.text);
    // "Quy chế Quy chế": two words said again.
    const [third, fourth] = [words[index + 1], words[index + 2]];
    const pair =
      third?.follows === true &&
      fourth?.follows === true &&
      third.lower === before.lower &&
      fourth.lower === word.lower &&
      third.lower !== word.lower &&
      third.lower.length + fourth.lower.length > 4;
    const seam = isSeam(words[index - 2]?.lower, word.lower, words[index + 1]?.lower);
    if (twice && !seam && !REDUPLICATED.has(word.lower)) {
      drafts.push({
        rule: 'R-TEXT-WORD',
        code: 'word-doubled',
        severity: 'warning',
        paragraph,
        start: before.start,
        end: word.end,
        params: { found: paragraph.text.slice(before.start, word.end) },
        suggestion: before.text,
      });
    } else if (pair && fourth !== undefined) {
      drafts.push({
        rule: 'R-TEXT-WORD',
        code: 'word-doubled',
        severity: 'warning',
        paragraph,
        start: before.start,
        end: fourth.end,
        params: { found: paragraph.text.slice(before.start, fourth.end) },
        suggestion: paragraph.text.slice(before.start, word.end),
      });
    }
  }
  return drafts;
}

/** Syllables of compounds that stand without a partner. */
function findAlone(paragraph: Paragraph, words: readonly Word[]): readonly Draft[] {
  return words.flatMap((word, index) => {
    const bound = BOUND_SYLLABLES.get(word.lower);
    if (bound === undefined || /^\p{Lu}/u.test(word.text)) return [];
    const before = words[index - 1];
    const next = words[index + 1];
    const following = next?.follows === true ? next : undefined;
    if (
      following !== undefined &&
      (bound.next.has(following.lower) || /^\p{Lu}/u.test(following.text))
    )
      return [];
    if (before !== undefined && word.follows && bound.before.has(before.lower)) return [];
    // "quy hoạch, kế hoạch/hoạch định", "(hồ)": a bracket, a slash or a quote hides the partner.
    const gap = `${paragraph.text[word.start - 1] ?? ' '}${paragraph.text[word.end] ?? ' '}`;
    if (/[/“”"'()-]/u.test(gap) && following === undefined && !word.follows) return [];
    const start = word.follows && before !== undefined ? before.start : word.start;
    const end = following?.end ?? word.end;
    return [
      {
        rule: 'R-TEXT-WORD',
        code: 'syllable-alone' as const,
        severity: 'warning' as const,
        paragraph,
        start,
        end,
        params: { found: paragraph.text.slice(start, end), syllable: word.text },
      },
    ];
  });
}

/** In one paragraph; one with more is in no language. */
const MOST_SLIPS = 80;

/** Misspelt and doubled words, by lists and by how syllables are built. */
export function checkSpelling({ everything }: Reading): readonly Draft[] {
  return everything.flatMap((paragraph) => {
    const words = wordsOf(paragraph.text);
    const drafts: Draft[] = [];
    const found = [
      ...findSlips(paragraph, paragraph.text.toLowerCase(), words),
      ...findDoubled(paragraph, words),
      ...findFaults(paragraph, words),
      ...findAlone(paragraph, words),
    ];
    // One place is one slip, named by the surest rule.
    for (const draft of found.slice(0, MOST_SLIPS)) {
      if (!drafts.some((one) => draft.start < one.end && one.start < draft.end)) drafts.push(draft);
    }
    return drafts;
  });
}
