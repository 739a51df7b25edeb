/** Crockford's: no I, L, O, U, which are taken for other characters on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** 7 groups by chance (140 bits), and one that is computed from them. */
const SECRET_LENGTH = 28;
const KEY_LENGTH = 32;

/** A key to print: 8 groups of 4, the last of which tells a slip of the pen. */
export async function newRecoveryKey(): Promise<string> {
  // A byte has 8 times as many values as the alphabet: the rest of the division favours none.
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_LENGTH));
  const secret = Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return grouped(secret + (await checkGroup(secret)));
}

/**
 * A key as somebody typed it from paper: small letters, other separators, O for 0, I or L for 1. Null when
 * it cannot be one: too short, too long, or a character read wrongly.
 */
export async function readRecoveryKey(typed: string): Promise<string | null> {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text.length !== KEY_LENGTH || text.includes('U')) return null;
  const secret = text.slice(0, SECRET_LENGTH);
  return text === secret + (await checkGroup(secret)) ? grouped(text) : null;
}

/** The first 20 bits of SHA-256. */
async function checkGroup(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  const bits = new DataView(digest).getUint32(0) >>> 12;
  return [15, 10, 5, 0].map((shift) => ALPHABET.charAt((bits >>> shift) & 31)).join('');
}

function grouped(text: string): string {
  return (text.match(new RegExp(`.{${String(GROUP)}}`, 'g')) ?? []).join('-');
}
