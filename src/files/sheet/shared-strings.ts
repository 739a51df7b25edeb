import { XmlReader } from '../xml/xml-reader.ts';

/** A stretch of a cell's text; `font` is null where it is the cell's own. */
export interface StringRun {
  readonly raw: string;
  readonly font: string | null;
}

/** The texts that cells name by their place in this list. */
export function readSharedStrings(source: string, part: string): readonly (readonly StringRun[])[] {
  const reader = new XmlReader(source, part);
  const strings: (readonly StringRun[])[] = [];
  while (reader.next()) {
    if (reader.kind === 'open' && reader.name === 'x:si') strings.push(readStringRuns(reader));
  }
  return strings;
}

/** The runs inside the element opened last (`si` or `is`); readings of East Asian signs are no text. */
export function readStringRuns(reader: XmlReader): readonly StringRun[] {
  const runs: StringRun[] = [];
  reader.eachChild(() => {
    if (reader.name === 'x:t') runs.push({ raw: reader.innerText(), font: null });
    else if (reader.name === 'x:r') runs.push(readRun(reader));
  });
  return runs;
}

function readRun(reader: XmlReader): StringRun {
  let raw = '';
  let font: string | null = null;
  reader.eachChild(() => {
    if (reader.name === 'x:t') raw += reader.innerText();
    else if (reader.name === 'x:rPr') {
      reader.eachChild(() => {
        if (reader.name === 'x:rFont') font = reader.attribute('val') ?? null;
      });
    }
  });
  return { raw, font };
}
