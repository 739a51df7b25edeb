import { OfficePackage } from '../office/office-package.ts';

const EXCEL = {
  mainType: /\.spreadsheetml\.(?:sheet|template)\.main\+xml$/,
  mainPath: 'xl/workbook.xml',
} as const;

/** An .xlsx. Throws `UnreadableFile` for anything else, .xlsm and .xlsb too, and says what it is. */
export class XlsxPackage extends OfficePackage {
  constructor(bytes: Uint8Array) {
    super(bytes, EXCEL);
  }
}
