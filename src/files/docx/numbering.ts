import { encodingOfFont, toUnicode } from '../encoding/legacy-encoding.ts';
import { XmlReader } from '../xml/xml-reader.ts';
import { isOn, wholeNumber } from './attribute-values.ts';
import { formatListNumber } from './list-number.ts';
import { readRunLook } from './text-look.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`: what is shown, with the numbers of the levels. */
  readonly text: string;
  readonly suffix: string;
  /** Begins anew after a level up to this one (counted from 1); 0 for never. */
  readonly restart: number;
  readonly allDecimal: boolean;
  readonly style: string | undefined;
}

interface AbstractList {
  readonly levels: (Level | undefined)[];
  /** A style of lists in whose name another list is defined. */
  styleLink: string | undefined;
}

interface List {
  abstract: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/** What a list shows is short; a long text of a hostile file would be copied at each paragraph. */
const LONGEST_TEXT = 60;
const LEVELS = 9;

/** The lists of a document, and how far each has been counted. */
export class Numbering {
  readonly #abstract = new Map<string, AbstractList>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param listOfStyle the list's id that a style of lists leads to */
  constructor(
    source: string | undefined,
    part: string,
    listOfStyle: (style: string) => string | undefined,
  ) {
    if (source === undefined) return;
    const reader = new XmlReader(source, part);
    while (reader.next()) {
      if (reader.kind !== 'open') continue;
      if (reader.name === 'w:abstractNum') this.#readAbstract(reader);
      else if (reader.name === 'w:num') this.#readList(reader);
    }
    for (const list of this.#lists.values()) {
      const link = this.#abstract.get(list.abstract)?.styleLink;
      const linked = link === undefined ? undefined : this.#lists.get(listOfStyle(link) ?? '');
      if (linked !== undefined) list.abstract = linked.abstract;
    }
  }

  /** The level of a list that is tied to a paragraph style, or undefined. */
  levelOfStyle(id: string, style: string): number | undefined {
    const levels = this.#abstract.get(this.#lists.get(id)?.abstract ?? '')?.levels;
    const level = levels?.findIndex((one) => one?.style === style) ?? -1;
    return level < 0 ? undefined : level;
  }

  /** Counts on in a list, and gives what it shows before the paragraph: `1.2. `, `- `, or nothing. */
  next(id: string, level: number): string {
    const list = this.#lists.get(id);
    const definition = list && this.#level(list, level);
    if (list === undefined || definition === undefined) return '';
    const counts = this.#countsOf(list, id);
    counts[level] = (counts[level] ?? this.#start(list, level) - 1) + 1;
    for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
      const restart = this.#level(list, deeper)?.restart ?? deeper;
      if (level < restart) counts[deeper] = undefined;
    }
    const shown = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = this.#level(list, index)?.format ?? 'decimal';
      const value = counts[index] ?? this.#start(list, index);
      return formatListNumber(value, definition.allDecimal ? 'decimal' : format);
    });
    if (shown.trim() === '') return '';
    return shown + (definition.suffix === 'nothing' ? '' : ' ');
  }

  #countsOf(list: List, id: string): (number | undefined)[] {
    let counts = this.#counts.get(list.abstract);
    if (counts === undefined) {
      counts = new Array<number | undefined>(LEVELS).fill(undefined);
      this.#counts.set(list.abstract, counts);
    }
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const level of list.starts.keys()) counts[level] = undefined;
    }
    return counts;
  }

  #level(list: List, level: number): Level | undefined {
    return list.levels.get(level) ?? this.#abstract.get(list.abstract)?.levels[level];
  }

  #start(list: List, level: number): number {
    return list.starts.get(level) ?? this.#level(list, level)?.start ?? 1;
  }

  #readAbstract(reader: XmlReader): void {
    const abstract: AbstractList = { levels: [], styleLink: undefined };
    this.#abstract.set(reader.attribute('w:abstractNumId') ?? '', abstract);
    reader.eachChild(() => {
      if (reader.name === 'w:numStyleLink') abstract.styleLink = reader.attribute('w:val');
      else if (reader.name === 'w:lvl') abstract.levels[levelIndex(reader)] = readLevel(reader);
    });
  }

  #readList(reader: XmlReader): void {
    const list: List = { abstract: '', levels: new Map(), starts: new Map() };
    this.#lists.set(reader.attribute('w:numId') ?? '', list);
    reader.eachChild(() => {
      if (reader.name === 'w:abstractNumId') list.abstract = reader.attribute('w:val') ?? '';
      if (reader.name !== 'w:lvlOverride') return;
      const level = levelIndex(reader);
      reader.eachChild(() => {
        if (reader.name === 'w:startOverride') list.starts.set(level, startValue(reader));
        else if (reader.name === 'w:lvl') list.levels.set(level, readLevel(reader));
      });
    });
  }
}

function levelIndex(reader: XmlReader): number {
  return wholeNumber(reader.attribute('w:ilvl'), { least: 0, most: LEVELS - 1, fallback: 0 });
}

function startValue(reader: XmlReader): number {
  return wholeNumber(reader.attribute('w:val'), { least: 0, most: 32_767, fallback: 1 });
}

function readLevel(reader: XmlReader): Level {
  const index = levelIndex(reader);
  let text = '';
  let font = '';
  const level = {
    start: 1,
    format: 'decimal',
    suffix: 'tab',
    restart: index,
    allDecimal: false,
    style: undefined as string | undefined,
  };
  reader.eachChild(() => {
    const value = reader.attribute('w:val');
    switch (reader.name) {
      case 'w:start':
        level.start = startValue(reader);
        break;
      case 'w:numFmt':
        level.format = value ?? 'decimal';
        break;
      case 'w:lvlText':
        text = (value ?? '').slice(0, LONGEST_TEXT);
        break;
      case 'w:suff':
        level.suffix = value ?? 'tab';
        break;
      case 'w:lvlRestart':
        level.restart = wholeNumber(value, { least: 0, most: LEVELS, fallback: index });
        break;
      case 'w:isLgl':
        level.allDecimal = isOn(value);
        break;
      case 'w:pStyle':
        level.style = value;
        break;
      case 'w:rPr':
        font = readRunLook(reader).font ?? '';
        break;
    }
  });
  return { ...level, text: level.format === 'bullet' ? bullet(text) : inUnicode(text, font) };
}

/** Bullets come from picture fonts, or are an `o`; dashes and plus signs are shown as they are. */
function bullet(text: string): string {
  return /^[\p{L}\p{Co}]/u.test(text) ? '•' : text;
}

function inUnicode(text: string, font: string): string {
  const encoding = encodingOfFont(font);
  return encoding === null ? text : toUnicode(text, encoding).text;
}
