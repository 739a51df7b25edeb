// `npm run soak`: browsers under abuse, all of it. `npm test` runs a short slice of the same.
// SOAK_SEED=17 runs one seed of a part; arguments go to Vitest, such as a file of tests/soak.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install-if-needed.mjs';

/**
 * @typedef {{ part: string, browser: string, unit: string, runs: number, failed: number,
 *   lost: number | null, slowest: number | null }} Row what one test counted: tests/soak/tally.ts
 */

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
installIfNeeded();

/** @param {string[]} run a script in node_modules and its arguments */
function runNode([script = '', ...options], env = {}) {
  const { status } = spawnSync(process.execPath, [path.join('node_modules', script), ...options], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** One line a test and browser; counts come from the tests alone. @param {readonly Row[]} rows */
function table(rows) {
  const lines = rows.map(({ part, browser, unit, runs, failed, lost, slowest }) => [
    part,
    browser,
    `${runs} ${unit}`,
    String(failed),
    lost === null ? '–' : String(lost),
    slowest === null ? '–' : `${slowest} ms`,
  ]);
  const all = [
    ['what was run', 'browser', 'how many', 'failed', 'lost', 'slowest alarm'],
    ...lines,
  ];
  const widths = (all[0] ?? []).map((_, at) =>
    Math.max(...all.map((line) => (line[at] ?? '').length)),
  );
  return all
    .map((line) =>
      line
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

if (process.env.DIST === undefined && runNode(['vite/bin/vite.js', 'build']) !== 0) process.exit(1);
const began = Date.now();
const folder = mkdtempSync(path.join(tmpdir(), 'bao-cao-xa-soak-'));
const tally = path.join(folder, 'tally.jsonl');
const status = runNode(
  ['vitest/vitest.mjs', 'run', '--config', 'vitest.soak.config.ts', ...process.argv.slice(2)],
  { SOAK: 'whole', SOAK_TALLY: tally },
);
if (existsSync(tally)) {
  const lines = readFileSync(tally, 'utf8').trim().split('\n');
  const rows = /** @type {Row[]} */ (JSON.parse(`[${lines.join()}]`));
  console.log(`\n${table(rows)}`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\nsoak: all in ${((Date.now() - began) / 60_000).toFixed(1)} min`);
process.exit(status);
