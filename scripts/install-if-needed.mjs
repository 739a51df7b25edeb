// Runs before anything is installed: only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * The packages a lockfile names.
 * @param {string} file
 */
function lockedPackages(file) {
  try {
    const text = readFileSync(path.join(root, file), 'utf8');
    return /** @type {{ packages: Packages }} */ (JSON.parse(text)).packages;
  } catch {
    return null;
  }
}

/** By content, not by date: a fresh checkout gives every file today's date. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional = false }]) =>
      place === '' || optional || present[place]?.version === version,
  );
}

/** Installs what package-lock.json names, unless node_modules already holds exactly that. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci)…');
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  // No package here needs its install script, and none may fetch a browser of its own.
  const { status } = spawnSync(command, [...before, 'ci', '--ignore-scripts'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
