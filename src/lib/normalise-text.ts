const ODD_SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;

// Invisible characters: zero width, soft hyphen, byte order mark, direction marks, control characters,
// halves of a character. XML cannot carry the last two, and a copy from the web brings the others.
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

// A joiner is part of an emoji (👨‍👩‍👧) and rubbish anywhere else.
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;

/**
 * Typed or pasted text as it is kept: composed (NFC), plain spaces, no invisible characters, line
 * breaks as `\n`. For blur and save only: writing back while someone types makes Vietnamese key
 * tools lose letters.
 */
export function normaliseText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .normalize('NFC');
}
