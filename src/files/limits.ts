/** What a file made elsewhere may cost; sizes in bytes. A real 12-page report has about 300 blocks. */
export const LIMITS = {
  file: 20 * 1024 * 1024,
  zipEntries: 2_000,
  unpacked: 50 * 1024 * 1024,
  unpackedPart: 20 * 1024 * 1024,
  /** Unpacked to packed, of parts above `smallPart`; XML of long tables comes to about 40. */
  ratio: 200,
  smallPart: 1024 * 1024,
  /** Characters of the packed data that a report carries along; a report of 40 pages has 150,000. */
  carried: 8 * 1024 * 1024,
  /** Of a report type; the longest of the page's own is 110,000. */
  template: 1024 * 1024,
  xmlDepth: 256,
  paragraphs: 20_000,
  letters: 1_000_000,
  /** Of a workbook, all its sheets together: 5,000 dossiers of 20 columns. */
  sheetCells: 100_000,
  sheetLetters: 4_000_000,
  sheetColumns: 256,
} as const;
