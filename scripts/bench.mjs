// `npm run bench`: the figures the product is held to, on the oldest browser, six times slowed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install-if-needed.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
installIfNeeded();

// Only now: these import packages.
const { measureSizes } = await import('./bench/measure-sizes.mjs');
const { measureEngine } = await import('./bench/measure-engine.mjs');
const { measurePage } = await import('./bench/measure-page.mjs');
const { measureProofread } = await import('./bench/measure-proofread.mjs');
const { measurePeriods } = await import('./bench/measure-periods.mjs');
const { measureDocuments } = await import('./bench/measure-documents.mjs');

/** @typedef {import('./bench/row.mjs').Row} Row */

const build = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (build.status !== 0) process.exit(build.status ?? 1);

/** @type {Row[]} */
const rows = [];
/** @type {string[]} */
const unmeasured = [];
for (const [name, measure] of Object.entries({
  measureSizes,
  measureEngine,
  measurePage,
  measurePeriods,
  measureDocuments,
  measureProofread,
})) {
  try {
    rows.push(...(await measure()));
  } catch (error) {
    unmeasured.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const width = Math.max(...rows.map(({ name }) => name.length));
console.log(
  `${'measured'.padEnd(width)}  ${'figure'.padStart(12)}  ${'limit'.padStart(12)}  ratio`,
);
for (const { name, value, unit, limit } of rows) {
  const figure = `${decimal.format(value)} ${unit}`.padStart(12);
  const held = limit === undefined ? '–' : `${decimal.format(limit)} ${unit}`;
  const ratio = limit === undefined ? '' : (value / limit).toFixed(2);
  const over = limit !== undefined && value > limit ? '  OVER' : '';
  console.log(`${name.padEnd(width)}  ${figure}  ${held.padStart(12)}  ${ratio}${over}`);
}
for (const reason of unmeasured) console.log(`NOT MEASURED  ${reason}`);

// Reports whose mistakes are known are no part of the project; what is found in them is told, not judged.
const reports = process.env.PROOFREAD_REPORTS ?? '../shared';
if (existsSync(path.join(reports, 'spec/raw'))) {
  console.log(`\nProofreading the reports of ${reports}`);
  const told = spawnSync(process.execPath, ['scripts/bench/proofread.mjs', reports], {
    stdio: 'inherit',
  });
  if (told.status !== 0) unmeasured.push('proofread.mjs');
} else {
  console.log('NOT RUN  proofreading known reports: PROOFREAD_REPORTS names no folder of them');
}

const over = rows.filter(({ value, limit }) => limit !== undefined && value > limit);
console.log(
  `\n${rows.length} figures, ${over.length} over their limit, ${unmeasured.length} not measured`,
);
process.exit(over.length + unmeasured.length === 0 ? 0 : 1);
