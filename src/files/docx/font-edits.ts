import { encodingOfFont, toUnicode } from '../encoding/legacy-encoding.ts';
import type { SourceEdit } from '../xml/edit-source.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { XmlReader } from '../xml/xml-reader.ts';

/** The font that Nghị định 30/2020/NĐ-CP asks for. */
const FONT = 'Times New Roman';
const ATTRIBUTE = /=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Changes to the XML of a part that put a font of Unicode in place of those made for other
 * encodings, and what lists show into Unicode where such a font was to show it.
 */
export function fontEdits(source: string, path: string): readonly SourceEdit[] {
  const reader = new XmlReader(source, path);
  const edits: SourceEdit[] = [];
  let listText: { readonly text: string; readonly start: number; readonly end: number } | null =
    null;
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const { name, start, end } = reader;
    if (name === 'w:lvl') listText = null;
    else if (name === 'w:lvlText') {
      listText = { text: reader.attribute('w:val') ?? '', start, end };
    } else if (name === 'w:rFonts') {
      const tag = source.slice(start, end);
      const mended = tag.replace(ATTRIBUTE, (written, double?: string, single?: string) =>
        encodingOfFont(double ?? single ?? '') === null ? written : `="${FONT}"`,
      );
      if (mended === tag) continue;
      edits.push({ start, end, text: mended });
      const font = reader.attribute('w:hAnsi') ?? reader.attribute('w:ascii') ?? '';
      if (listText !== null) edits.push(...listTextEdit(source, listText, font));
      listText = null;
    }
  }
  return edits;
}

function listTextEdit(
  source: string,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  font: string,
): readonly SourceEdit[] {
  const encoding = encodingOfFont(font);
  if (encoding === null) return [];
  const converted = toUnicode(text, encoding).text;
  if (converted === text) return [];
  const tag = source.slice(start, end);
  const mended = tag.replace(
    /(val\s*=\s*)(?:"[^"]*"|'[^']*')/,
    (_, before: string) => `${before}"${escapeXml(converted)}"`,
  );
  return [{ start, end, text: mended }];
}
