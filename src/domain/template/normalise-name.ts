const SPACES = /\s+/gu;
const DASHES = /\s[-–—]\s/gu;

/** Readable names are the same whatever their case, composition, spaces and kind of dash. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim()
    .replace(DASHES, ' – ')
    .toLocaleLowerCase('vi');
}
