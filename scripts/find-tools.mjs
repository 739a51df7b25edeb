import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names program names, looked for in PATH in this order */
function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find(canRun) ?? null;
}

/** The system's own Python first: one put before it in PATH does not see Debian's packages. */
function pythonWithDocx() {
  const candidates = ['/usr/bin/python3', inPath('python3')];
  return (
    candidates.find(
      (python) =>
        python !== null &&
        canRun(python) &&
        spawnSync(python, ['-c', 'import docx'], { stdio: 'ignore' }).status === 0,
    ) ?? null
  );
}

/** A current browser: CHROMIUM, or the first installed one. */
function currentChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen) return canRun(chosen) ? chosen : null;
  return inPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser');
}

/**
 * The programs some tests need beside Node, each as a path, or null where it is missing.
 * @returns {{ chromium: string | null, soffice: string | null, pdftoppm: string | null,
 *   pdftotext: string | null, python: string | null, firefox: string | null }}
 */
export function findTools() {
  return {
    chromium: currentChromium(),
    soffice: inPath('soffice', 'libreoffice'),
    pdftoppm: inPath('pdftoppm'),
    pdftotext: inPath('pdftotext'),
    python: pythonWithDocx(),
    firefox: inPath('firefox', 'firefox-esr'),
  };
}

/**
 * Per tool: what it is called, and the Debian packages that bring it.
 * @type {Readonly<Record<keyof ReturnType<typeof findTools>, { name: string, packages: string }>>}
 */
export const TOOLS = {
  chromium: { name: 'a current Chromium (or set CHROMIUM)', packages: 'chromium' },
  soffice: {
    name: 'LibreOffice',
    packages: 'libreoffice-writer libreoffice-calc-nogui fonts-liberation2',
  },
  pdftoppm: { name: 'pdftoppm', packages: 'poppler-utils' },
  pdftotext: { name: 'pdftotext', packages: 'poppler-utils' },
  python: { name: 'python-docx', packages: 'python3-docx' },
  firefox: { name: 'Firefox', packages: 'firefox-esr' },
};
