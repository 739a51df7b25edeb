import { XmlReader } from '../xml/xml-reader.ts';
import { isOn } from './attribute-values.ts';
import { readParagraphLook, readRunLook, type ParagraphLook, type RunLook } from './text-look.ts';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** A style with what it takes over from those it is based on. */
export interface FullStyle {
  readonly name: string;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  /** The style whose numbering is used: a list's level can be tied to it. */
  readonly numberedBy: string | undefined;
}

const NO_STYLE: FullStyle = { name: '', run: {}, paragraph: {}, numberedBy: undefined };
/** A heading by its style's name: Word's own in any language are kept as `heading 1`. */
const HEADING_NAME = /^(?:heading|tiêu đề|đầu đề|đề mục|mục)\s*(\d)$/i;
const LONGEST_CHAIN = 20;

/** The styles of a document. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #full = new Map<string, FullStyle>();
  #defaultRun: RunLook = {};
  #defaultParagraphStyle: string | undefined;

  constructor(source: string | undefined, part: string) {
    if (source === undefined) return;
    const reader = new XmlReader(source, part);
    while (reader.next()) {
      if (reader.kind !== 'open') continue;
      if (reader.name === 'w:rPrDefault') {
        reader.eachChild(() => {
          if (reader.name === 'w:rPr') this.#defaultRun = readRunLook(reader);
        });
      } else if (reader.name === 'w:style') this.#readStyle(reader);
    }
  }

  get defaultFont(): string | undefined {
    return this.#defaultRun.font;
  }

  /** The paragraph style of this id, or the document's usual one. */
  paragraph(id: string | undefined): FullStyle {
    return this.style(id) ?? this.style(this.#defaultParagraphStyle) ?? NO_STYLE;
  }

  style(id: string | undefined): FullStyle | undefined {
    if (id === undefined || !this.#styles.has(id)) return undefined;
    let full = this.#full.get(id);
    if (full === undefined) {
      full = this.#complete(id);
      this.#full.set(id, full);
    }
    return full;
  }

  #readStyle(reader: XmlReader): void {
    const id = reader.attribute('w:styleId') ?? '';
    const isDefault = reader.attribute('w:default');
    if (reader.attribute('w:type') === 'paragraph' && isDefault !== undefined && isOn(isDefault)) {
      this.#defaultParagraphStyle = id;
    }
    let name = '';
    let basedOn: string | undefined;
    let run: RunLook = {};
    let paragraph: ParagraphLook = {};
    reader.eachChild(() => {
      if (reader.name === 'w:name') name = reader.attribute('w:val') ?? '';
      else if (reader.name === 'w:basedOn') basedOn = reader.attribute('w:val');
      else if (reader.name === 'w:rPr') run = readRunLook(reader);
      else if (reader.name === 'w:pPr') paragraph = readParagraphLook(reader);
    });
    this.#styles.set(id, { id, name, basedOn, run, paragraph });
  }

  #complete(id: string): FullStyle {
    const chain: Style[] = [];
    for (
      let style = this.#styles.get(id);
      style !== undefined && chain.length < LONGEST_CHAIN;
      style = this.#styles.get(style.basedOn ?? '')
    ) {
      chain.unshift(style);
    }
    const name = this.#styles.get(id)?.name.normalize('NFC') ?? '';
    let run: RunLook = {};
    let paragraph: ParagraphLook = {};
    let numberedBy: string | undefined;
    for (const style of chain) {
      const level = HEADING_NAME.exec(style.name.normalize('NFC'))?.[1];
      run = { ...run, ...style.run };
      paragraph = {
        ...paragraph,
        ...(level === undefined ? {} : { level: Number(level) }),
        ...style.paragraph,
        numbering: { ...paragraph.numbering, ...style.paragraph.numbering },
      };
      if (style.paragraph.numbering !== undefined) numberedBy = style.id;
    }
    return { name, run, paragraph, numberedBy };
  }
}
