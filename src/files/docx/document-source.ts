import type { DocumentPart } from '../../domain/proofread/document-text.ts';
import { damaged } from '../file-problem.ts';
import { XmlReader } from '../xml/xml-reader.ts';
import type { DocxPackage } from './docx-package.ts';
import { Numbering } from './numbering.ts';
import { ReadBudget } from './read-budget.ts';
import type { Anchor, SourceBlock, SourceRun } from './source-text.ts';
import type { DocumentContext } from './story.ts';
import { StoryReader } from './story-reader.ts';
import { Styles } from './styles.ts';

/** The blocks of one part of a document. */
export interface SourceStory {
  /** Path of the part inside the file. */
  readonly path: string;
  readonly part: DocumentPart;
  readonly blocks: readonly SourceBlock[];
}

const NOTES = ['footnote', 'endnote'] as const;
const MARGINS = ['header', 'footer'] as const;

/**
 * All text of a document by part: the body, then notes, headers and footers. With `everything`, also
 * what Word does not show. Throws `UnreadableFile` when a part is broken or the text too long.
 */
export function readDocumentSource(docx: DocxPackage, everything = false): readonly SourceStory[] {
  const source = docx.source(docx.main);
  if (source === undefined) throw damaged(docx.main);
  const context = readContext(docx, everything);
  const body = readPart(source, docx.main, 'w:body', (reader) =>
    new StoryReader(reader, context, true).readBlocks(),
  );
  const stories: SourceStory[] = [{ path: docx.main, part: 'body', blocks: body }];
  for (const kind of NOTES) {
    for (const path of docx.related(docx.main, `${kind}s`)) {
      const blocks = readPart(docx.source(path) ?? '', path, `w:${kind}`, (reader) =>
        readNote(reader, context, kind),
      );
      stories.push({ path, part: 'footnote', blocks });
    }
  }
  const first = firstAnchor(body);
  for (const part of MARGINS) {
    for (const path of new Set(docx.related(docx.main, part))) {
      const root = part === 'header' ? 'w:hdr' : 'w:ftr';
      const blocks = readPart(docx.source(path) ?? '', path, root, (reader) =>
        withAnchor(new StoryReader(reader, context, false).readBlocks(), first),
      );
      stories.push({ path, part, blocks });
    }
  }
  return stories;
}

function readContext(docx: DocxPackage, everything: boolean): DocumentContext {
  const part = (type: string): readonly [string | undefined, string] => {
    const path = docx.related(docx.main, type)[0];
    return [path === undefined ? undefined : docx.source(path), path ?? type];
  };
  const styles = new Styles(...part('styles'));
  const listOfStyle = (style: string) => styles.style(style)?.paragraph.numbering?.id;
  return {
    styles,
    numbering: new Numbering(...part('numbering'), listOfStyle),
    budget: new ReadBudget(),
    everything,
    noteReferences: new Map<string, SourceRun>(),
  };
}

/** What `read` makes of each element of this name, in the order of the part. */
function readPart(
  source: string,
  path: string,
  name: string,
  read: (reader: XmlReader) => readonly SourceBlock[],
): readonly SourceBlock[] {
  const reader = new XmlReader(source, path);
  const blocks: SourceBlock[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== name) continue;
    for (const block of read(reader)) blocks.push(block);
  }
  return blocks;
}

/** A note's text; the lines that separate notes from the page are notes of a `w:type`. */
function readNote(
  reader: XmlReader,
  context: DocumentContext,
  kind: (typeof NOTES)[number],
): readonly SourceBlock[] {
  if ((reader.attribute('w:type') ?? 'normal') !== 'normal') return [];
  const reference = context.noteReferences.get(`${kind}:${reader.attribute('w:id') ?? ''}`);
  const blocks = new StoryReader(reader, context, false).readBlocks();
  return withAnchor(blocks, reference ?? null);
}

/** Word takes no comments in these parts: they stand where the main part leads to them. */
function withAnchor(blocks: readonly SourceBlock[], anchor: Anchor | null): readonly SourceBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, anchor }
      : {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({
              ...cell,
              lines: cell.lines.map((line) => ({
                ...line,
                paragraph: { ...line.paragraph, anchor },
              })),
            })),
          ),
        },
  );
}

function firstAnchor(blocks: readonly SourceBlock[]): Anchor | null {
  for (const block of blocks) {
    const paragraphs =
      block.kind === 'paragraph'
        ? [block]
        : block.rows.flatMap((row) =>
            row.flatMap(({ lines }) => lines.map((line) => line.paragraph)),
          );
    const found = paragraphs.find(({ anchor }) => anchor !== null);
    if (found !== undefined) return found.anchor;
  }
  return null;
}
