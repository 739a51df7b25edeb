import { XmlReader } from '../xml/xml-reader.ts';

/** How a number is shown; `decimals` of a percentage as its format has them. */
export type NumberLook =
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  | { readonly kind: 'percent'; readonly decimals: number };

export interface CellFormat {
  readonly look: NumberLook;
  /** Name of its font, which may be one from before Unicode. */
  readonly font: string;
}

export const PLAIN_CELL: CellFormat = { look: { kind: 'number' }, font: '' };

/** Ids of formats that files need not spell out (ECMA-376 part 1, 18.8.30), those with a day in them. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const BUILT_IN_PERCENT: Readonly<Record<number, number>> = { 9: 0, 10: 2 };

/** The formats of cells by the number that cells name them by. */
export function readCellFormats(source: string, part: string): readonly CellFormat[] {
  const reader = new XmlReader(source, part);
  const codes = new Map<number, string>();
  const fonts: string[] = [];
  const formats: CellFormat[] = [];
  let list = '';
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.depth === 2) list = reader.name;
    if (list === 'x:numFmts' && reader.name === 'x:numFmt') {
      codes.set(numberOf(reader, 'numFmtId'), reader.attribute('formatCode') ?? '');
    } else if (list === 'x:fonts' && reader.name === 'x:font') {
      fonts.push(readFontName(reader));
    } else if (list === 'x:cellXfs' && reader.name === 'x:xf') {
      const id = numberOf(reader, 'numFmtId');
      formats.push({
        look: lookOf(id, codes.get(id)),
        font: fonts[numberOf(reader, 'fontId')] ?? '',
      });
    }
  }
  return formats;
}

const numberOf = (reader: XmlReader, attribute: string): number =>
  Number(reader.attribute(attribute) ?? 0) || 0;

function readFontName(reader: XmlReader): string {
  let name = '';
  reader.eachChild(() => {
    if (reader.name === 'x:name') name = reader.attribute('val') ?? '';
  });
  return name;
}

function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) {
    const decimals = BUILT_IN_PERCENT[id];
    if (decimals !== undefined) return { kind: 'percent', decimals };
    return { kind: isBuiltInDate(id) ? 'date' : 'number' };
  }
  // The first section is of positive numbers; words in it, colours and currencies are no format.
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) {
    return { kind: 'percent', decimals: /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0 };
  }
  return { kind: /[dy]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'number' };
}
