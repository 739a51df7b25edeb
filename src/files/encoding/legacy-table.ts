/**
 * How two encodings from before Unicode write Vietnamese, as the characters that show when their
 * bytes are read as Latin letters. Each line: letters, then the spelling of each, in order.
 *
 * TCVN3 (ABC; TCVN 5712:1993, the fonts named .Vn…) has one character per letter. Capitals with a
 * tone are missing: they stand in fonts of capitals (.VnTimeH) under the small letters' characters.
 */
const TCVN3_LINES = [
  ['àảãáạ', 'µ ¶ · ¸ ¹'],
  ['ăằẳẵắặ', '¨ » ¼ ½ ¾ Æ'],
  ['âầẩẫấậ', '© Ç È É Ê Ë'],
  ['èẻẽéẹ', 'Ì Î Ï Ð Ñ'],
  ['êềểễếệ', 'ª Ò Ó Ô Õ Ö'],
  ['ìỉĩíị', '× Ø Ü Ý Þ'],
  ['òỏõóọ', 'ß á â ã ä'],
  ['ôồổỗốộ', '« å æ ç è é'],
  ['ơờởỡớợ', '¬ ê ë ì í î'],
  ['ùủũúụ', 'ï ñ ò ó ô'],
  ['ưừửữứự', '\u00ad õ ö ÷ ø ù'],
  ['ỳỷỹýỵ', 'ú û ü ý þ'],
  ['đĂÂÊÔƠƯĐ', '® ¡ ¢ £ ¤ ¥ ¦ §'],
] as const;

/**
 * VNI for Windows (the fonts named VNI-…): most letters are two characters, a letter and a mark.
 * Small letters only; capitals are spelt with both capital (`AÙ`), or with a small mark (`Aù`).
 */
const VNI_LINES = [
  ['áàảãạ', 'aù aø aû aõ aï'],
  ['ăắằẳẵặ', 'aê aé aè aú aü aë'],
  ['âấầẩẫậ', 'aâ aá aà aå aã aä'],
  ['éèẻẽẹ', 'eù eø eû eõ eï'],
  ['êếềểễệ', 'eâ eá eà eå eã eä'],
  ['íìỉĩị', 'í ì æ ó ò'],
  ['óòỏõọ', 'où oø oû oõ oï'],
  ['ôốồổỗộ', 'oâ oá oà oå oã oä'],
  ['ơớờởỡợ', 'ô ôù ôø ôû ôõ ôï'],
  ['úùủũụ', 'uù uø uû uõ uï'],
  ['ưứừửữự', 'ö öù öø öû öõ öï'],
  ['ýỳỷỹỵ', 'yù yø yû yõ î'],
  ['đ', 'ñ'],
] as const;

type Lines = readonly (readonly [letters: string, spellings: string])[];

function* pairs(lines: Lines): Generator<readonly [spelling: string, letter: string]> {
  for (const [letters, spellings] of lines) {
    const spelt = spellings.split(' ');
    for (const [index, letter] of [...letters].entries()) yield [spelt[index] ?? '', letter];
  }
}

function* withCapitals(lines: Lines): Generator<readonly [spelling: string, letter: string]> {
  for (const [spelling, letter] of pairs(lines)) {
    const capital = letter.toUpperCase();
    yield [spelling, letter];
    // First the spelling with a small mark: turned round, the last one is the one to write.
    yield [spelling.charAt(0).toUpperCase() + spelling.slice(1), capital];
    yield [spelling.toUpperCase(), capital];
  }
}

/** The Unicode letter of each spelling. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(pairs(TCVN3_LINES));
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(withCapitals(VNI_LINES));
