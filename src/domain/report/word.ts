/** What the words of texts stand for; `text/` knows how each is written. */
export type Word =
  | 'period'
  | 'nextPeriod'
  | 'from'
  | 'to'
  | 'year'
  | 'yearBefore'
  | 'organisation'
  | 'fullName'
  | 'kind'
  | 'addressees'
  | 'request'
  | 'commune'
  | 'superior'
  | 'homeAffairs'
  | 'oneStop';

const WORDS: ReadonlyMap<string, Word> = new Map([
  ['kỳ báo cáo', 'period'],
  ['kỳ tới', 'nextPeriod'],
  ['từ ngày', 'from'],
  ['đến ngày', 'to'],
  ['năm', 'year'],
  ['năm trước', 'yearBefore'],
  ['đơn vị', 'organisation'],
  ['tên đầy đủ', 'fullName'],
  ['cấp xã', 'kind'],
  ['nơi nhận báo cáo', 'addressees'],
  ['văn bản yêu cầu', 'request'],
  ['ubnd', 'commune'],
  ['cấp trên', 'superior'],
  ['cơ quan nội vụ', 'homeAffairs'],
  ['bộ phận một cửa', 'oneStop'],
]);

/** The word that a normalised name is, if any. */
export function findWord(normalisedName: string): Word | undefined {
  return WORDS.get(normalisedName);
}

export function isWord(normalisedName: string): boolean {
  return WORDS.has(normalisedName);
}

/** `period` → `kỳ báo cáo`, or `Kỳ báo cáo` where its text begins with a capital. */
export function wordName(word: Word, capital: boolean): string {
  const name = [...WORDS].find(([, one]) => one === word)?.[0] ?? '';
  return capital ? name.charAt(0).toLocaleUpperCase('vi') + name.slice(1) : name;
}
