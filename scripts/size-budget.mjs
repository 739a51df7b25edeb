// After the build: is the page still small enough for a slow line and an old computer?
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * In kB of 1000 bytes, gzip. What is stored for offline comes in the background, once per version:
 * 880 kB take two minutes of a line of 64 kbit/s.
 */
export const BUDGET = { firstLoadScript: 120, precache: 880 };

/** The page in one file, for a disk: never stored for offline. */
const ONE_FILE = 'bao-cao-xa.html';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} folder
 * @returns {Map<string, { raw: number, gzip: number, text: string }>} by name inside the folder
 */
function measured(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(
    names.map((name) => {
      const content = readFileSync(path.join(folder, name));
      const gzip = gzipSync(content, { level: 9 }).length;
      return [name, { raw: content.length, gzip, text: content.toString('utf8') }];
    }),
  );
}

/**
 * The scripts a page runs before anything is asked of it, with all they import at once.
 * @param {Map<string, { text: string }>} files
 */
function firstLoadScripts(files) {
  const page = files.get('index.html')?.text ?? '';
  const waiting = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, name]) =>
    path.normalize(String(name)),
  );
  /** @type {Set<string>} */
  const found = new Set();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    // A static import names its file right after the word; a lazy one has a bracket between.
    for (const [, other] of (files.get(name)?.text ?? '').matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g,
    ))
      waiting.push(path.join(path.dirname(name), String(other)));
  }
  return found;
}

/**
 * The sizes of a built page, in bytes.
 * @param {string} [folder]
 */
export function sizes(folder = path.join(root, 'dist')) {
  const files = measured(folder);
  const first = firstLoadScripts(files);
  const rows = [...files]
    .filter(([name]) => name !== 'sw.js' && name !== ONE_FILE && !name.endsWith('.map'))
    .map(([name, { raw, gzip }]) => ({
      name,
      raw,
      gzip,
      when: first.has(name) ? 'first' : name.endsWith('.js') ? 'later' : 'other',
    }))
    .sort((a, b) => b.gzip - a.gzip);
  /** @param {string} when */
  const total = (when) =>
    rows.filter((row) => row.when === when).reduce((sum, row) => sum + row.gzip, 0);
  return {
    rows,
    firstLoadScript: total('first'),
    laterScript: total('later'),
    oneFile: files.get(ONE_FILE) ?? null,
    precache: rows.reduce((sum, row) => sum + row.gzip, 0),
  };
}

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function report() {
  const { rows, firstLoadScript, laterScript, precache, oneFile } = sizes();
  if (firstLoadScript === 0) {
    console.error('No script found in dist/index.html: is the page built?');
    return false;
  }
  for (const { when, name, raw, gzip } of rows)
    console.log(
      `  ${when.padEnd(6)} ${kB(gzip).padStart(9)} gzip  ${kB(raw).padStart(10)}  ${name}`,
    );
  const lines = [
    { what: 'script at first load', bytes: firstLoadScript, limit: BUDGET.firstLoadScript },
    { what: 'all files stored for offline', bytes: precache, limit: BUDGET.precache },
  ];
  console.log(`  script loaded later: ${kB(laterScript)} gzip`);
  if (oneFile) console.log(`  ${ONE_FILE}: ${kB(oneFile.raw)}, ${kB(oneFile.gzip)} gzip`);
  for (const { what, bytes, limit } of lines) {
    const over = bytes > limit * 1000;
    const mark = over ? `OVER by ${kB(bytes - limit * 1000)}` : 'ok';
    console.log(`  ${what}: ${kB(bytes)} gzip of ${limit} kB, ${mark}`);
  }
  return lines.every(({ bytes, limit }) => bytes <= limit * 1000);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(report() ? 0 : 1);
