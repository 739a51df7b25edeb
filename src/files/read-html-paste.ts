import type { DocumentText, TextBlock } from '../domain/proofread/document-text.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { judgeEncodings, type FontText } from './encoding/judge-encodings.ts';
import { encodingOfFont, toUnicode } from './encoding/legacy-encoding.ts';
import type { FileProblem } from './file-problem.ts';
import { decodeHtml } from './html/decode-html.ts';
import { fontOfStyle, fontRules, type FontRules } from './html/font-rules.ts';
import { LIMITS } from './limits.ts';

/** Letters of markup to one of text, as Word writes them on the clipboard; more is no text of an office. */
const MARKUP = 20;

interface Line {
  readonly stretches: FontText[];
  readonly bold: boolean;
}
interface OpenCell {
  readonly lines: Line[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}
type Piece =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly rows: OpenCell[][] };

const TOKEN = /<!--[\s\S]*?-->|<\/?[a-zA-Z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;
const SKIPPED = new Set(['style', 'script', 'title', 'xml', 'head']);
const BREAKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'tr', 'table']);
const VOID = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'col', 'o:p']);

function attributeOf(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return decodeHtml(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}

const spanOf = (tag: string, name: string): number =>
  Math.min(Math.max(Number(attributeOf(tag, name)) || 1, 1), 60);

/** Goes through the tags once; keeps the font of each stretch, lines and the cells of tables. */
class HtmlReader {
  readonly pieces: Piece[] = [];
  readonly #rules: FontRules;
  readonly #open: { readonly tag: string; readonly font: string | null }[] = [];
  #skip: string | null = null;
  #rows: OpenCell[][] | null = null;
  #cell: OpenCell | null = null;
  #line: FontText[] = [];

  constructor(rules: FontRules) {
    this.#rules = rules;
  }

  read(token: string): void {
    if (!token.startsWith('<') || token === '<') {
      if (this.#skip === null) this.#text(token);
      return;
    }
    if (token.startsWith('<!--')) return;
    const isEnd = token[1] === '/';
    const tag = (/^<\/?([^\s/>]+)/.exec(token)?.[1] ?? '').toLowerCase();
    if (this.#skip !== null) {
      if (isEnd && tag === this.#skip) this.#skip = null;
      return;
    }
    if (SKIPPED.has(tag)) {
      if (!isEnd) this.#skip = tag;
      return;
    }
    if (BREAKS.has(tag)) this.#endLine();
    if (isEnd) this.#end(tag);
    else this.#begin(tag, token);
  }

  finish(): void {
    this.#endLine();
    if (this.#rows !== null) this.#endTable();
  }

  get #font(): string | null {
    return this.#open.at(-1)?.font ?? null;
  }

  #begin(tag: string, token: string): void {
    const styled = fontOfStyle(attributeOf(token, 'style'));
    const face = tag === 'font' ? attributeOf(token, 'face') : '';
    const ruled = this.#rules.of(tag, attributeOf(token, 'class'));
    const font = styled ?? (face === '' ? ruled : face);
    if (!VOID.has(tag) && !token.endsWith('/>') && this.#open.length < LIMITS.xmlDepth) {
      this.#open.push({ tag, font: font ?? this.#font });
    }
    if (tag === 'table' && this.#rows === null) this.#rows = [];
    else if (tag === 'tr') this.#rows?.push([]);
    else if ((tag === 'td' || tag === 'th') && this.#rows !== null) {
      this.#cell = {
        lines: [],
        columnSpan: spanOf(token, 'colspan'),
        rowSpan: spanOf(token, 'rowspan'),
      };
      if (this.#rows.length === 0) this.#rows.push([]);
      this.#rows.at(-1)?.push(this.#cell);
    }
  }

  #end(tag: string): void {
    if (tag === 'td' || tag === 'th') {
      this.#endLine();
      this.#cell = null;
    }
    if (tag === 'table') this.#endTable();
    const at = this.#open.map((one) => one.tag).lastIndexOf(tag);
    if (at >= 0) this.#open.length = at;
  }

  #endTable(): void {
    const rows = (this.#rows ?? []).filter((row) => row.length > 0);
    if (rows.length > 0) this.pieces.push({ kind: 'table', rows });
    this.#rows = null;
    this.#cell = null;
  }

  #text(token: string): void {
    // Ends of lines in the markup are spaces; a space that may not break is kept as one.
    const raw = decodeHtml(token.replace(/[\r\n\t ]+/g, ' ')).replaceAll('\u00a0', ' ');
    if (raw.trim() === '' && this.#line.length === 0) return;
    const fontEncoding = encodingOfFont(this.#font ?? '');
    this.#line.push({ raw, fontEncoding });
  }

  #endLine(): void {
    if (this.#line.length === 0) return;
    const bold = this.#open.some(({ tag }) => tag === 'b' || tag === 'strong');
    const line = { stretches: this.#line, bold };
    this.#line = [];
    if (this.#cell === null) this.pieces.push({ kind: 'line', line });
    else this.#cell.lines.push(line);
  }
}

/** Whether markup names a font from before Unicode: then the plain text beside it is not enough. */
export function hasLegacyFont(html: string): boolean {
  return /(?:font-family\s*:|face\s*=)[^;>]{0,80}?(?:\.Vn|VNI-)/i.test(html);
}

/**
 * What Word puts on the clipboard as a web page, as a document: paragraphs, tables with merged cells, and
 * text in the fonts of TCVN3 and VNI turned to Unicode as in a file. Nothing of it is ever shown as markup.
 * Fails when it is empty or longer than any report.
 */
export function readHtmlPaste(html: string): Result<DocumentText, FileProblem> {
  if (html.length > LIMITS.letters * MARKUP) {
    return fail({ code: 'too-long', limit: LIMITS.letters, unit: 'letter' });
  }
  const reader = new HtmlReader(fontRules(html));
  for (const [token] of html.matchAll(TOKEN)) reader.read(token);
  reader.finish();
  const { pieces } = reader;
  const lines = pieces.flatMap((piece) =>
    piece.kind === 'line' ? [piece.line] : piece.rows.flat().flatMap((cell) => cell.lines),
  );
  if (lines.length === 0) return fail({ code: 'empty' });
  if (lines.length > LIMITS.paragraphs) {
    return fail({ code: 'too-long', limit: LIMITS.paragraphs, unit: 'paragraph' });
  }
  const judge = judgeEncodings(lines.map(({ stretches }) => stretches));
  const textOf = ({ stretches }: Line): string => {
    const encodingOf = judge(stretches);
    return stretches
      .map((stretch) => {
        const encoding = encodingOf(stretch);
        return encoding === null
          ? stretch.raw.replaceAll('\u00ad', '')
          : toUnicode(stretch.raw, encoding).text;
      })
      .join('')
      .trim();
  };
  const blocks = pieces.map((piece): TextBlock =>
    piece.kind === 'line'
      ? {
          kind: 'paragraph',
          part: 'body',
          text: textOf(piece.line),
          level: 0,
          bold: piece.line.bold,
          centred: false,
        }
      : {
          kind: 'table',
          part: 'body',
          rows: piece.rows.map((row) =>
            row.map(({ lines: own, columnSpan, rowSpan }) => ({
              text: own.map(textOf).join('\n'),
              columnSpan,
              rowSpan,
            })),
          ),
        },
  );
  return succeed({ blocks });
}
