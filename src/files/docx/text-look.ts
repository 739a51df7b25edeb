import type { XmlReader } from '../xml/xml-reader.ts';
import { isOn, wholeNumber } from './attribute-values.ts';

/** What run properties say; undefined where they say nothing and a style decides. */
export interface RunLook {
  readonly font?: string;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  readonly style?: string;
  /** Marked as inserted or deleted with tracked changes; of a paragraph's own mark. */
  readonly deleted?: boolean;
}

export interface ParagraphLook {
  readonly style?: string;
  readonly centred?: boolean;
  /** Heading level, 1–9; 0 says: body text. */
  readonly level?: number;
  readonly numbering?: { readonly id?: string; readonly level?: number };
  /** Of the paragraph's own mark. */
  readonly mark?: RunLook;
}

/** Reads the run properties that were opened last (`w:rPr`), up to their end. */
export function readRunLook(reader: XmlReader): RunLook {
  const look: { -readonly [Key in keyof RunLook]: RunLook[Key] } = {};
  reader.eachChild(() => {
    switch (reader.name) {
      case 'w:rStyle':
        look.style = reader.attribute('w:val') ?? '';
        break;
      case 'w:rFonts': {
        const font = fontOf(reader);
        if (font !== undefined) look.font = font;
        break;
      }
      case 'w:b':
        look.bold = isOn(reader.attribute('w:val'));
        break;
      case 'w:vanish':
        look.hidden = isOn(reader.attribute('w:val'));
        break;
      case 'w:del':
      case 'w:moveFrom':
        look.deleted = true;
        break;
    }
  });
  return look;
}

/** The font of letters beyond ASCII, which are what encodings differ in. Themes name Unicode fonts. */
function fontOf(reader: XmlReader): string | undefined {
  const theme = reader.attribute('w:hAnsiTheme') ?? reader.attribute('w:asciiTheme');
  if (theme !== undefined) return '';
  return reader.attribute('w:hAnsi') ?? reader.attribute('w:ascii');
}

/** Reads the paragraph properties that were opened last (`w:pPr`), up to their end. */
export function readParagraphLook(reader: XmlReader): ParagraphLook {
  const look: { -readonly [Key in keyof ParagraphLook]: ParagraphLook[Key] } = {};
  reader.eachChild(() => {
    switch (reader.name) {
      case 'w:pStyle':
        look.style = reader.attribute('w:val') ?? '';
        break;
      case 'w:jc':
        look.centred = reader.attribute('w:val') === 'center';
        break;
      case 'w:outlineLvl':
        look.level = outlineLevel(reader);
        break;
      case 'w:numPr':
        look.numbering = readNumbering(reader);
        break;
      case 'w:rPr':
        look.mark = readRunLook(reader);
        break;
    }
  });
  return look;
}

/** Word counts levels from 0; its 9 is body text. */
function outlineLevel(reader: XmlReader): number {
  const level = wholeNumber(reader.attribute('w:val'), { least: 0, most: 9, fallback: 9 });
  return level === 9 ? 0 : level + 1;
}

function readNumbering(reader: XmlReader): { id?: string; level?: number } {
  const numbering: { id?: string; level?: number } = {};
  reader.eachChild(() => {
    const value = reader.attribute('w:val');
    if (reader.name === 'w:numId' && value !== undefined) numbering.id = value;
    if (reader.name === 'w:ilvl') {
      numbering.level = wholeNumber(value, { least: 0, most: 8, fallback: 0 });
    }
  });
  return numbering;
}
