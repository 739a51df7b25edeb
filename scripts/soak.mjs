// `npm run soak`: browsers under abuse, all of it. `npm test` runs a short slice of the same.
// SOAK_SEED=17 runs one seed of a part; arguments go to Vitest, such as a file of tests/soak.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install-if-needed.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
installIfNeeded();

/** @param {string[]} run a script in node_modules and its arguments */
function runNode([script = '', ...options], env = {}) {
  const { status } = spawnSync(process.execPath, [path.join('node_modules', script), ...options], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.env.DIST === undefined) runNode(['vite/bin/vite.js', 'build']);
const began = Date.now();
runNode(
  ['vitest/vitest.mjs', 'run', '--config', 'vitest.soak.config.ts', ...process.argv.slice(2)],
  { SOAK: 'whole' },
);
console.log(`soak: all in ${((Date.now() - began) / 60_000).toFixed(1)} min`);
