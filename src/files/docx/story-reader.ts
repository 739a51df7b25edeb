import type { XmlReader } from '../xml/xml-reader.ts';
import { FieldCodes } from './field-codes.ts';
import { RunReader } from './run-reader.ts';
import type { Anchor, SourceBlock, SourceParagraph } from './source-text.ts';
import type { DocumentContext, OpenParagraph, Story } from './story.ts';
import type { FullStyle } from './styles.ts';
import { TableReader } from './table-reader.ts';
import { readParagraphLook, type ParagraphLook } from './text-look.ts';

/** Elements around blocks or runs that add nothing of their own. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:dir',
  'w:bdo',
]);
const NOT_SHOWN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
/** Lines of a table of contents repeat the headings. */
const CONTENTS_STYLE = /^(?:toc|contents|mục lục)\s*\d/i;

/**
 * Reads the blocks of one part from its XML: what Word shows, in its order, with places in the
 * source. Text boxes follow the paragraph that holds them.
 */
export class StoryReader implements Story {
  readonly reader: XmlReader;
  readonly context: DocumentContext;
  readonly fields = new FieldCodes();
  readonly #isMain: boolean;
  readonly #runs: RunReader;
  #boxAnchor: Anchor | null | undefined;
  #boxes: SourceBlock[] = [];

  constructor(reader: XmlReader, context: DocumentContext, isMain: boolean) {
    this.reader = reader;
    this.context = context;
    this.#isMain = isMain;
    this.#runs = new RunReader(this);
  }

  readBlocks(readProperties?: () => void): SourceBlock[] {
    const blocks: SourceBlock[] = [];
    this.#readInto(blocks, { deletedMark: false }, readProperties);
    return blocks;
  }

  chooseAlternative(read: () => void): void {
    let chosen = false;
    this.reader.eachChild(() => {
      const { name } = this.reader;
      if (
        (name !== 'mc:Choice' && name !== 'mc:Fallback') ||
        (chosen && !this.context.everything)
      ) {
        return;
      }
      chosen = true;
      read();
    });
  }

  readBox(host: OpenParagraph): void {
    const outer = this.#boxAnchor;
    this.#boxAnchor = outer === undefined ? host.anchor : outer;
    const boxes = this.#boxes;
    this.#boxes = [];
    const blocks = this.readBlocks();
    this.#boxes = [...boxes, ...blocks];
    this.#boxAnchor = outer;
  }

  #readInto(
    blocks: SourceBlock[],
    last: { deletedMark: boolean },
    readProperties?: () => void,
  ): void {
    const { reader } = this;
    reader.eachChild(() => {
      if (reader.name === 'w:tcPr') readProperties?.();
      else if (reader.name === 'w:p') this.#readParagraph(blocks, last);
      else if (reader.name === 'w:tbl') blocks.push(new TableReader(this).read());
      else if (reader.name === 'mc:AlternateContent') {
        this.chooseAlternative(() => {
          this.#readInto(blocks, last);
        });
      } else if (this.#passesThrough(reader.name)) this.#readInto(blocks, last);
    });
  }

  #passesThrough(name: string): boolean {
    return TRANSPARENT.has(name) || (this.context.everything && NOT_SHOWN.has(name));
  }

  #readParagraph(blocks: SourceBlock[], last: { deletedMark: boolean }): void {
    const { reader, context } = this;
    context.budget.countBlock();
    const anchor = this.#isMain ? { start: reader.end, end: reader.end } : null;
    const open: OpenParagraph = { style: context.styles.paragraph(undefined), pieces: [], anchor };
    const isEmpty = reader.isEmpty;
    let look: ParagraphLook = {};
    reader.eachChild(() => {
      if (reader.name === 'w:pPr') {
        look = readParagraphLook(reader);
        open.style = context.styles.paragraph(look.style);
        if (anchor !== null) anchor.start = reader.end;
      } else this.#readInline(open);
    });
    if (anchor !== null) anchor.end = reader.start;

    const paragraph = this.#finish(open, look, isEmpty);
    const before = blocks.at(-1);
    if (last.deletedMark && before?.kind === 'paragraph') {
      // The mark that ended the one before was deleted: both are one paragraph.
      blocks[blocks.length - 1] = { ...paragraph, pieces: [...before.pieces, ...paragraph.pieces] };
    } else if (!CONTENTS_STYLE.test(open.style.name) || context.everything) blocks.push(paragraph);
    last.deletedMark = look.mark?.deleted === true;
    blocks.push(...this.#boxes.splice(0));
  }

  #finish(open: OpenParagraph, look: ParagraphLook, isEmpty: boolean): SourceParagraph {
    const { paragraph: fromStyle } = open.style;
    const inBox = this.#boxAnchor !== undefined;
    return {
      kind: 'paragraph',
      label: this.#label(open.style, look),
      level: look.level ?? fromStyle.level ?? 0,
      centred: look.centred ?? fromStyle.centred ?? false,
      pieces: open.pieces,
      anchor: this.#boxAnchor ?? (isEmpty ? null : open.anchor),
      takesComments: this.#isMain && !inBox,
    };
  }

  #label(style: FullStyle, look: ParagraphLook): string {
    const { numbering } = this.context;
    const id = look.numbering?.id ?? style.paragraph.numbering?.id;
    if (id === undefined || id === '0') return '';
    const level =
      look.numbering?.level ??
      style.paragraph.numbering?.level ??
      numbering.levelOfStyle(id, style.numberedBy ?? '') ??
      0;
    return numbering.next(id, level);
  }

  #readInline(open: OpenParagraph): void {
    const { reader, fields } = this;
    const inside = (): void => {
      reader.eachChild(() => {
        this.#readInline(open);
      });
    };
    if (reader.name === 'w:r') this.#runs.read(open);
    else if (reader.name === 'w:fldSimple') {
      fields.begin(reader.attribute('w:instr') ?? '', true);
      inside();
      fields.end();
    } else if (reader.name === 'm:oMath' || reader.name === 'm:oMathPara') {
      this.#runs.readFormula(open);
    } else if (reader.name === 'mc:AlternateContent') this.chooseAlternative(inside);
    else if (this.#passesThrough(reader.name)) inside();
  }
}
