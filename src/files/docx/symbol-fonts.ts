/** Signs that office documents take from picture fonts, by font and character (0–255). */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['symbol:45', '-'],
  ['symbol:163', '≤'],
  ['symbol:174', '→'],
  ['symbol:176', '°'],
  ['symbol:177', '±'],
  ['symbol:179', '≥'],
  ['symbol:180', '×'],
  ['symbol:183', '•'],
  ['symbol:184', '÷'],
  ['symbol:185', '≠'],
  ['wingdings:111', '□'],
  ['wingdings:167', '▪'],
  ['wingdings:168', '□'],
  ['wingdings:216', '➢'],
  ['wingdings:224', '→'],
  ['wingdings:252', '✓'],
  ['wingdings:253', '☒'],
  ['wingdings:254', '☑'],
  ['wingdings 2:80', '✓'],
  ['wingdings 2:82', '☑'],
  ['wingdings 2:163', '□'],
]);

/** Fonts that draw signs for letters, whose characters stand at U+F000 and above. */
export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings|webdings|zapf ?dingbats)/i.test(font.trim());
}

/** The sign a picture font shows for a character; a box for those without a letter of their own. */
export function symbolSign(font: string, character: number): string {
  return SIGNS.get(`${font.trim().toLowerCase()}:${String(character & 0xff)}`) ?? '□';
}
