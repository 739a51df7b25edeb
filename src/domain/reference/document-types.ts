/**
 * Types of document with what stands for them in symbols and tokens. Administrative ones are those of
 * Nghị định 30/2020/NĐ-CP, Phụ lục III; laws and party documents as offices write them. A type whose
 * name starts with another's stands before it.
 */
const TYPES: readonly (readonly [name: string, abbreviation: string | null])[] = [
  ['Hiến pháp', null],
  ['Bộ luật', null],
  ['Luật', null],
  ['Pháp lệnh', null],
  ['Nghị quyết liên tịch', 'NQLT'],
  ['Nghị quyết', 'NQ'],
  ['Nghị định', 'NĐ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Thông tư liên tịch', 'TTLT'],
  ['Thông tư', 'TT'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Kết luận', 'KL'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công văn', 'CV'],
  ['Công điện', 'CĐ'],
  ['Giấy mời', 'GM'],
];

/** For choosing from a list. */
export const DOCUMENT_TYPES: readonly string[] = TYPES.map(([name]) => name);

/** Laws are cited by name alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). */
export const isCitedByName = (type: string): boolean =>
  ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'].includes(type);

/** `Kế hoạch` → `KH`; null where offices write the name in full. */
export function typeAbbreviation(type: string): string | null {
  return TYPES.find(([name]) => name === type)?.[1] ?? null;
}

/**
 * The type that a symbol tells: `KH-UBND` and `KH/HU` → `Kế hoạch`. A symbol that starts with a body
 * (`UBND-NV`) is an official letter's; a law's (`QH15`) tells nothing.
 */
export function typeOfSymbol(symbol: string): string | null {
  const [first = ''] = symbol.split(/[-/]/);
  const named = TYPES.find(([, abbreviation]) => abbreviation === first);
  if (named !== undefined) {
    return named[0];
  }
  return /^(?:UBND|HĐND|VP|[BS][A-ZĐ]{2,})-/.test(symbol) ? 'Công văn' : null;
}
