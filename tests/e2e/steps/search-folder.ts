import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Every file below a folder whose bytes hold one of the texts, in UTF-8 or in UTF-16LE, as browsers write
 * them: `file: text (encoding)`. Only for a folder that no browser has open.
 */
export async function searchFolder(folder: string, texts: readonly string[]): Promise<string[]> {
  const wanted = texts.flatMap((text) => [
    { text, encoding: 'UTF-8', bytes: Buffer.from(text, 'utf8') },
    { text, encoding: 'UTF-16LE', bytes: Buffer.from(text, 'utf16le') },
  ]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const content = await readFile(file);
    for (const { text, encoding, bytes } of wanted) {
      if (content.includes(bytes))
        found.push(`${path.relative(folder, file)}: ${text} (${encoding})`);
    }
  }
  return found;
}
