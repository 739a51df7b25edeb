// What a Vietnamese key tool shows after each key: enough of Telex and VNI to play the key tools'
// part in a browser, which only ever sees the characters they send.

export const inputMethods = ['telex', 'vni'] as const;
export type InputMethod = (typeof inputMethods)[number];

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';
const BAR = '-';

interface Letter {
  readonly base: string;
  mark: string;
}

interface Word {
  readonly letters: Letter[];
  tone: string;
}

const TONES: Readonly<Record<InputMethod, Readonly<Record<string, string>>>> = {
  telex: { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' },
  vni: { '1': '\u0301', '2': '\u0300', '3': '\u0309', '4': '\u0303', '5': '\u0323' },
};

const low = (letter: Letter | undefined) => letter?.base.toLowerCase() ?? '';
const isVowel = (letter: Letter | undefined) => /^[aeiouy]$/.test(low(letter));

/** Puts a mark on the last unmarked letter that can bear it; false when there is none. */
function setMark(word: Word, bearers: string, mark: string): boolean {
  const free = word.letters.filter((one) => one.mark === '' && bearers.includes(low(one)));
  const letter = free.at(-1);
  if (!letter) return false;
  letter.mark = mark;
  return true;
}

/** The horn of "ươ" and of "ưa" goes on the first letter too; "hoặc" takes the breve instead. */
function setHornOrBreve(word: Word): boolean {
  const text = word.letters.map(low).join('');
  const start = /(?<!q)u[oa]/.exec(text)?.index;
  const [first, second] = start === undefined ? [] : word.letters.slice(start, start + 2);
  if (first?.mark === '' && second?.mark === '') {
    first.mark = HORN;
    if (low(second) === 'o') second.mark = HORN;
    return true;
  }
  const last = word.letters.filter((one) => one.mark === '' && 'aou'.includes(low(one))).at(-1);
  return setMark(word, low(last), low(last) === 'a' ? BREVE : HORN);
}

/** True when the key changed a letter instead of adding one. */
function applyKey(word: Word, key: string, method: InputMethod): boolean {
  const tone = TONES[method][key];
  if (tone !== undefined && word.letters.some(isVowel)) {
    word.tone = tone;
    return true;
  }
  const small = key.toLowerCase();
  if (method === 'telex') {
    if ('aeo'.includes(small)) return setMark(word, small, CIRCUMFLEX);
    if (small === 'd') return setMark(word, 'd', BAR);
    return small === 'w' && setHornOrBreve(word);
  }
  if (key === '6') return setMark(word, 'aeo', CIRCUMFLEX);
  if (key === '8') return setMark(word, 'a', BREVE);
  if (key === '9') return setMark(word, 'd', BAR);
  return key === '7' && setHornOrBreve(word);
}

/** Which letter bears the tone: the marked one, else by the older rule of spelling (hòa, not hoà). */
function toneIndex(letters: readonly Letter[]): number {
  const vowels = letters.flatMap((letter, index) => {
    if (!isVowel(letter)) return [];
    const before = low(letters[index - 1]) + low(letter);
    const glide = before === 'qu' || (before === 'gi' && isVowel(letters[index + 1]));
    return glide ? [] : [index];
  });
  const marked = vowels.filter((index) => letters[index]?.mark !== '').at(-1);
  if (marked !== undefined) return marked;
  const last = vowels.at(-1) ?? -1;
  const closed = last < letters.length - 1;
  if (closed || vowels.length === 1) return last;
  return vowels[vowels.length === 3 ? 1 : 0] ?? -1;
}

/** The text on screen after these keys: ("tieengs", "telex") → "tiếng". */
export function shownAfter(keys: string, method: InputMethod): string {
  const word: Word = { letters: [], tone: '' };
  for (const key of keys)
    if (!applyKey(word, key, method)) word.letters.push({ base: key, mark: '' });
  const bearer = toneIndex(word.letters);
  return word.letters
    .map(({ base, mark }, index) => {
      if (mark === BAR) return base === 'D' ? 'Đ' : 'đ';
      return base + mark + (index === bearer ? word.tone : '');
    })
    .join('')
    .normalize('NFC');
}
