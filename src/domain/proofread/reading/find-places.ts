import { foldText } from '../../../lib/fold-text.ts';

type PlaceLevel = 'commune' | 'district' | 'province';

/** A unit named with its kind: "xã Thống Nhất", "HUYỆN GIA LỘC". */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  /** In small letters: `xã`. */
  readonly kind: string;
  readonly levels: readonly PlaceLevel[];
  readonly name: string;
}

/** Known names by kind word and folded name; empty when no register is given. */
export type KnownPlaces = ReadonlySet<string>;

const LEVELS: Readonly<Record<string, readonly PlaceLevel[]>> = {
  xã: ['commune'],
  phường: ['commune'],
  'thị trấn': ['commune'],
  'đặc khu': ['commune'],
  huyện: ['district'],
  quận: ['district'],
  'thị xã': ['district'],
  'thành phố': ['district', 'province'],
  tỉnh: ['province'],
};
/** Cities that are, or were until 2025, of the level of provinces: no district is called so. */
const PROVINCIAL = new Set(['ha noi', 'ho chi minh', 'hai phong', 'da nang', 'can tho']);
const KINDS = Object.keys(LEVELS);
const KIND = '(?<![A-Za-zÀ-ỹ])(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)';
const WORD = "(?:\\p{Lu}[A-Za-zÀ-ỹ’'-]{0,11}|\\d{1,2})";
const PLACE = new RegExp(`${KIND} (${WORD}(?: ${WORD}){0,3})(?![A-Za-zÀ-ỹ/])`, 'giu');
const CAPITAL = /^[\p{Lu}\d]/u;
/** Capitals behind "xã" that start a body, a document or a title, and no name. */
const NO_NAME = new Set(
  'quyết kế báo nghị ban đảng hội chỉ đề bộ phòng về chủ phó ủy uỷ tờ thông luật hướng đoàn mặt ubnd hđnd mttq tổ nhà trạm trường đài cổng trang khối các và năm thực theo căn công qua việc tại trong từ cccc bí nông cán bch ubmttq đtn vp cchc tthc nơi số có đã được là phục'.split(
    ' ',
  ),
);

const placeKey = (kind: string, name: string): string => `${kind.toLowerCase()}|${foldText(name)}`;

/** The same names come again with another job of one worker. */
let last: { readonly unitNames: string; readonly known: KnownPlaces } | null = null;

/** `Xã Thống Nhất` → known by its kind and name. Read once for each register. */
export function knownPlaces(unitNames: string): KnownPlaces {
  if (last?.unitNames === unitNames) return last.known;
  const known = new Set<string>();
  for (const unitName of unitNames.split('\n')) {
    const lower = unitName.normalize('NFC').toLowerCase();
    const kind = KINDS.find((one) => lower.startsWith(one) && lower[one.length] === ' ');
    if (kind !== undefined) known.add(placeKey(kind, lower.slice(kind.length + 1)));
  }
  last = { unitNames, known };
  return known;
}

/** The name at the start of a run of capitalised words: the longest known one, or the run itself. */
function nameOf(kind: string, run: string, known: KnownPlaces): string | null {
  const words = run.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (known.has(placeKey(kind, name))) return name;
  }
  if (known.size > 0) return null;
  if (NO_NAME.has((words[0] ?? '').toLowerCase()) || words.length > 3) return null;
  return words.length === 1 && /^\d/u.test(run) && kind !== 'phường' ? null : run;
}

const levelsOf = (kind: string, name: string): readonly PlaceLevel[] =>
  kind === 'thành phố' && PROVINCIAL.has(foldText(name)) ? ['province'] : (LEVELS[kind] ?? []);

export function findPlaces(text: string, known: KnownPlaces): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const match of text.matchAll(PLACE)) {
    const [, kindAsWritten = '', run = ''] = match;
    // The flag that lets "XÃ" in also lets small letters pass for capitals.
    const words = run.split(' ');
    const small = words.findIndex((word) => !CAPITAL.test(word));
    const capitals = (small < 0 ? words : words.slice(0, small)).join(' ');
    const kind = kindAsWritten.toLowerCase();
    const name = capitals === '' ? null : nameOf(kind, capitals, known);
    if (name === null) continue;
    const end = match.index + kindAsWritten.length + 1 + name.length;
    found.push({ start: match.index, end, kind, levels: levelsOf(kind, name), name });
  }
  return found;
}
