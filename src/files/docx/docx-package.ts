import { OfficePackage } from '../office/office-package.ts';

const WORD = {
  mainType: /\.wordprocessingml\.(?:document|template)\.main\+xml$/,
  mainPath: 'word/document.xml',
} as const;

/** A .docx of text. Throws `UnreadableFile` for anything else, and says what it is. */
export class DocxPackage extends OfficePackage {
  constructor(bytes: Uint8Array) {
    super(bytes, WORD);
  }
}
