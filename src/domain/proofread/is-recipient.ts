import { foldText } from '../../lib/fold-text.ts';

/** Words of a body's name that tell it from others. */
function bodyWords(name: string): readonly string[] {
  return foldText(name)
    .replace(/uy ban nhan dan/gu, 'ubnd')
    .replace(/ban chi dao/gu, 'bcd')
    .split(/[^a-z0-9]+/u)
    .filter(
      (word) =>
        word.length > 1 && !['xa', 'va', 'de', 'an', 'cua', 'cac', 'nhan', 'dan'].includes(word),
    );
}

const LEVEL = /(?<![A-Za-zÀ-ỹ])(tỉnh|huyện|thành phố|quận|thị xã)(?![A-Za-zÀ-ỹ])/iu;

/** A recipient's line names a body where it has its head words and does not name another level. */
export function isRecipient(body: string, recipients: readonly string[]): boolean {
  const [head, second] = bodyWords(body);
  const level = LEVEL.exec(body)?.[1]?.toLowerCase();
  return recipients.some((text) => {
    const words = bodyWords(text);
    if (head === undefined || !words.includes(head)) return false;
    if (head === 'ubnd' || head === 'bcd') {
      const other = LEVEL.exec(text)?.[1]?.toLowerCase();
      return !/lãnh đạo|xã|phường/iu.test(text) && (level === undefined || other === level);
    }
    return second === undefined || words.includes(second);
  });
}
