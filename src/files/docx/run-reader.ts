import { encodingOfFont } from '../encoding/legacy-encoding.ts';
import type { SourcePiece, SourceRun } from './source-text.ts';
import type { OpenParagraph, Story } from './story.ts';
import { isSymbolFont, symbolSign } from './symbol-fonts.ts';
import { readRunLook, type RunLook } from './text-look.ts';

/** Elements that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', '\u00ad'],
]);
/** In fonts of one byte per character, characters may be kept at U+F000 and above. */
const PRIVATE = /[\uf000-\uf0ff]/g;

interface FullLook {
  readonly font: string;
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** Reads runs: the text they show, and where it stands in the source. */
export class RunReader {
  readonly #story: Story;

  constructor(story: Story) {
    this.#story = story;
  }

  /** Reads the run opened last into its paragraph. */
  read(open: OpenParagraph): void {
    const { reader, fields, context } = this.#story;
    const run: SourceRun = {
      start: reader.start,
      end: reader.end,
      written: reader.written,
      properties: '',
    };
    let look = this.#full({}, open);
    reader.eachChild(() => {
      const character = CHARACTERS.get(reader.name);
      if (character !== undefined) this.#addElement(open, run, look, character);
      else if (reader.name === 'w:rPr') {
        const { start } = reader;
        look = this.#full(readRunLook(reader), open);
        run.properties = reader.source.slice(start, reader.end);
      } else if (reader.name === 'w:t') this.#readText(open, run, look);
      else if (reader.name === 'w:delText') {
        if (context.everything) this.#readText(open, run, look);
      } else if (reader.name === 'w:sym') this.#readSign(open, run, look);
      else if (reader.name === 'w:fldChar') this.#readFieldMark();
      else if (reader.name === 'w:instrText') {
        fields.addCode(reader.innerText());
      } else if (reader.name === 'w:footnoteReference' || reader.name === 'w:endnoteReference') {
        const kind = reader.name.slice(2, -'Reference'.length);
        context.noteReferences.set(`${kind}:${reader.attribute('w:id') ?? ''}`, run);
      } else this.#findBoxes(open);
    });
    run.end = reader.end;
  }

  /** A formula is read as one piece of text that comments stand around. */
  readFormula(open: OpenParagraph): void {
    const { reader } = this.#story;
    const run: SourceRun = {
      start: reader.start,
      end: reader.end,
      written: reader.written,
      properties: '',
    };
    let text = '';
    const outside = reader.depth - 1;
    while (reader.depth > outside) {
      reader.next();
      if (reader.kind === 'open' && reader.name === 'm:t') text += reader.innerText();
    }
    run.end = reader.end;
    if (text !== '') this.#addElement(open, run, this.#full({}, open), text);
  }

  #full(look: RunLook, { style }: OpenParagraph): FullLook {
    const { styles } = this.#story.context;
    const character = styles.style(look.style)?.run;
    const fromStyles = (key: 'bold' | 'hidden') =>
      // A switch set in both styles is off: that is how Word combines them.
      (character?.[key] ?? false) !== (style.run[key] ?? false);
    return {
      font: look.font ?? character?.font ?? style.run.font ?? styles.defaultFont ?? '',
      bold: look.bold ?? fromStyles('bold'),
      hidden: look.hidden ?? fromStyles('hidden'),
    };
  }

  #readText(open: OpenParagraph, run: SourceRun, look: FullLook): void {
    const { reader } = this.#story;
    const tag = { start: reader.start, end: reader.end };
    const inside = reader.depth;
    while (reader.next() && reader.depth >= inside) {
      if (reader.kind !== 'text') continue;
      this.#add(open, look, {
        raw: shownLetters(reader.text, look.font),
        start: reader.start,
        end: reader.end,
        kind: reader.plain ? 'letters' : 'whole',
        tag,
        run,
      });
    }
  }

  #readSign(open: OpenParagraph, run: SourceRun, look: FullLook): void {
    const { reader } = this.#story;
    const font = reader.attribute('w:font') ?? look.font;
    const character = parseInt(reader.attribute('w:char') ?? '', 16);
    if (Number.isNaN(character)) return;
    const raw =
      encodingOfFont(font) === null
        ? symbolSign(font, character)
        : String.fromCharCode(character & 0xff);
    this.#addElement(open, run, { ...look, font }, raw);
  }

  #addElement(open: OpenParagraph, run: SourceRun, look: FullLook, raw: string): void {
    const { reader } = this.#story;
    const { start } = reader;
    reader.skip();
    this.#add(open, look, { raw, start, end: reader.end, kind: 'element', tag: null, run });
  }

  #add(
    { pieces }: OpenParagraph,
    { font, bold, hidden }: FullLook,
    piece: Omit<SourcePiece, 'fontEncoding' | 'bold'>,
  ): void {
    const { context, fields } = this.#story;
    if (!context.everything && (hidden || !fields.showsText)) return;
    context.budget.countText(piece.raw.length);
    pieces.push({ ...piece, fontEncoding: encodingOfFont(font), bold });
  }

  #readFieldMark(): void {
    const { reader, fields } = this.#story;
    const mark = reader.attribute('w:fldCharType');
    if (mark === 'begin') fields.begin();
    else if (mark === 'separate') fields.separate();
    else if (mark === 'end') fields.end();
  }

  /** Drawings may hold text boxes, at any depth. */
  #findBoxes(open: OpenParagraph): void {
    const { reader } = this.#story;
    if (reader.name === 'w:txbxContent') {
      this.#story.readBox(open);
      return;
    }
    const inside = (): void => {
      reader.eachChild(() => {
        this.#findBoxes(open);
      });
    };
    if (reader.name === 'mc:AlternateContent') this.#story.chooseAlternative(inside);
    else inside();
  }
}

function shownLetters(text: string, font: string): string {
  if (isSymbolFont(font)) {
    return text.replace(/[^\s]/g, (sign) => symbolSign(font, sign.charCodeAt(0)));
  }
  if (encodingOfFont(font) === null) return text;
  return text.replace(PRIVATE, (sign) => String.fromCharCode(sign.charCodeAt(0) & 0xff));
}
