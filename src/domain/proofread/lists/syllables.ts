/**
 * How a Vietnamese syllable is built: onset, rime, tone. Rimes are written without tone; those after
 * `qu` without its `u`. Common loans that break the pattern are in `foreign-words.ts`.
 */
const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt',
  'uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu',
].flatMap((line) => line.split(' '));

const RIME_SET: ReadonlySet<string> = new Set(RIMES);
const AFTER_QU: ReadonlySet<string> = new Set(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê ên êch ênh êt ệt i ia ich in inh it iu ơ y yên yêt yêu ynh yt yu ôc'.split(
    ' ',
  ),
);
const ONSETS = [
  'ngh',
  ...'ng nh ch gh gi kh ph qu th tr'.split(' '),
  ...'b c d đ g h k l m n p r s t v x'.split(' '),
];
const BEFORE_FRONT = /^[ieêy]/u;
const STOPPED = /(?:c|ch|p|t)$/u;

const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0303': 'ngã',
  '\u0309': 'hỏi',
  '\u0323': 'nặng',
};

interface Parted {
  /** Letters without tone. */
  readonly bare: string;
  readonly tone: string | null;
  /** Place of the letter that carries it, in `bare`; -1 for none. */
  readonly at: number;
  readonly tones: number;
}

function partTone(syllable: string): Parted {
  let bare = '';
  let tone: string | null = null;
  let at = -1;
  let tones = 0;
  for (const letter of syllable) {
    let kept = '';
    for (const sign of letter.normalize('NFD')) {
      const name = TONES[sign];
      if (name === undefined) {
        kept += sign;
      } else {
        tone = name;
        at = bare.length;
        tones += 1;
      }
    }
    bare += kept.normalize('NFC');
  }
  return { bare, tone, at, tones };
}

/** Onset and rime in every way the letters can be read ("gin": g + in, gi + n). */
function readings(bare: string): readonly (readonly [onset: string, rime: string])[] {
  const found: [string, string][] = [['', bare]];
  for (const onset of ONSETS) {
    if (bare.startsWith(onset)) found.push([onset, bare.slice(onset.length)]);
  }
  return found;
}

function isBuilt(onset: string, rime: string, tone: string | null): boolean {
  if (STOPPED.test(rime) && tone !== 'sắc' && tone !== 'nặng') {
    return false;
  }
  switch (onset) {
    case 'qu':
      return AFTER_QU.has(rime);
    case 'k':
    case 'gh':
    case 'ngh':
      return BEFORE_FRONT.test(rime) && RIME_SET.has(rime);
    case 'c':
    case 'ng':
      return !BEFORE_FRONT.test(rime) && RIME_SET.has(rime);
    case 'g':
      return (!BEFORE_FRONT.test(rime) || rime.startsWith('i')) && RIME_SET.has(rime);
    case 'gi':
      // "gi" alone is "gì"; "giêng", "giết" hide the i of their rime.
      return rime === '' || RIME_SET.has(rime) || RIME_SET.has(`i${rime}`);
    case '':
      return RIME_SET.has(rime) && !/^(?:iê|uơ|ươu)/u.test(rime);
    default:
      return RIME_SET.has(rime) && !rime.startsWith('yê');
  }
}

/** Where in a rime the tone may stand: both ways of writing "hoà, hòa", "thuỷ, thủy" count. */
function tonePlaces(rime: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rime)?.[0] ?? '';
  const hatted = [...vowels].reduce(
    (last, letter, at) => ('ăâêôơ'.includes(letter) ? at : last),
    -1,
  );
  if (vowels.length <= 1) return [0];
  // The last hatted vowel carries it: "ươ" on ơ, "uyê" on ê.
  if (hatted >= 0) return [hatted];
  if (rime.length > vowels.length) return [vowels.length - 1];
  if (vowels.length === 3) return [1];
  return /^(?:oa|oe|uy)$/u.test(vowels) ? [0, 1] : [0];
}

export type SyllableFault = 'not-built' | 'tone-place';

/** What is wrong with the build of a syllable in small composed letters; null when nothing is. */
export function syllableFault(syllable: string): SyllableFault | null {
  const { bare, tone, at, tones } = partTone(syllable);
  if (tones > 1) {
    return 'not-built';
  }
  const built = readings(bare).filter(([onset, rime]) => isBuilt(onset, rime, tone));
  if (built.length === 0) {
    return 'not-built';
  }
  if (at < 0) {
    return null;
  }
  const fits = built.some(([onset, rime]) => {
    const hidden = onset === 'gi' && (rime === '' || !RIME_SET.has(rime));
    const start = onset.length - (hidden ? 1 : 0);
    return tonePlaces(hidden ? `i${rime}` : rime).some((place) => place + start === at);
  });
  return fits ? null : 'tone-place';
}
