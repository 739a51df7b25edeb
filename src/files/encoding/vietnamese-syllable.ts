const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** Rhymes without their tones. */
const RHYMES = (
  'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ up ut uy ' +
  'uya uych uyên uyêt uyn uynh uyt uyu uôc uôi uôm uôn uông uôt uơm ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
  'y yêm yên yêng yêt yêu ynh'
).split(' ');

/** The same sound is written otherwise before e, ê, i and y: `ca` but `kê`, `nga` but `nghe`. */
const ONLY_BEFORE_FRONT: ReadonlySet<string> = new Set(['k', 'gh', 'ngh']);
const NEVER_BEFORE_FRONT: ReadonlySet<string> = new Set(['c', 'g', 'ng']);

function isSpeltSo(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  return front ? !NEVER_BEFORE_FRONT.has(onset) : !ONLY_BEFORE_FRONT.has(onset);
}

const SYLLABLES: ReadonlySet<string> = new Set(
  ['', ...ONSETS].flatMap((onset) =>
    RHYMES.filter((rhyme) => isSpeltSo(onset, rhyme)).map((rhyme) => onset + rhyme),
  ),
);
/** `giếng`, `gì`: the i of gi is the vowel as well. */
const MERGED: ReadonlySet<string> = new Set(
  RHYMES.filter((rhyme) => rhyme.startsWith('i')).map((rhyme) => `g${rhyme}`),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** `ñ`, `ń`: letters of other languages, or of VNI. */
const TONE_ON_CONSONANT = /[b-df-hj-np-tv-xz][\u0300\u0301\u0303\u0309\u0323]/;
const STOPPED = /(?:c|ch|p|t)$/;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;

/** Whether a word has the build of a Vietnamese syllable: onset, rhyme, and a tone that fits both. */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1 || TONE_ON_CONSONANT.test(letters)) return false;
  const toneless = letters.replace(TONES, '').normalize('NFC');
  if (!SYLLABLES.has(toneless) && !MERGED.has(toneless)) return false;
  return !STOPPED.test(toneless) || SHARP_OR_HEAVY.test(tones[0] ?? '');
}
