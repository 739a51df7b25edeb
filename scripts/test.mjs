// `npm test`: every check of the repository, in order, and one summary at the end.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium109 } from './chromium109.mjs';
import { findTools, TOOLS } from './find-tools.mjs';
import { installIfNeeded } from './install-if-needed.mjs';
import { readResults } from './read-results.mjs';

/**
 * @typedef {{ name: string, run: string[], env?: Record<string, string>, results?: string,
 *   needs?: string, skip?: boolean }} Step `run` is a script in node_modules or here, and its
 *   arguments; `results` is the JSON report of a test runner; `needs` names a step that must have
 *   passed
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
installIfNeeded();

const tools = findTools();
const missing = /** @type {(keyof typeof TOOLS)[]} */ (Object.keys(TOOLS)).filter(
  (tool) => tools[tool] === null,
);
const inCi = ['true', '1'].includes(process.env.CI ?? '');

/**
 * A run of Vitest that also leaves its counts behind.
 * @param {string} name
 * @param {string} id names the report file
 * @param {string[]} options
 * @returns {Step}
 */
function tests(name, id, options) {
  const results = path.join('test-results', `${id}.json`);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return { name, run: ['vitest/vitest.mjs', 'run', ...options, ...reports], results };
}

/** The storage tests of tests/browser, once per browser. */
async function storageSteps() {
  const config = 'vitest.browser.config.ts';
  if (!existsSync(config)) return [];
  const browsers = [
    { name: 'Chromium 109', id: 'browser-109', program: await chromium109() },
    { name: 'a current Chromium', id: 'browser-current', program: tools.chromium },
  ];
  return browsers.map(({ name, id, program }) => ({
    ...tests(`storage tests in ${name}`, id, ['--config', config]),
    ...(program === null ? { skip: true } : { env: { CHROME: program } }),
  }));
}

/** @type {Step} */
const lint = { name: 'lint', run: ['eslint/bin/eslint.js', '--max-warnings=0', '.'] };
/** @type {Step[]} */
const otherChecks = [
  { name: 'formatting', run: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  {
    name: 'types',
    run: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
  },
  { name: 'import rules', run: ['dependency-cruiser/bin/dependency-cruise.mjs', 'src'] },
  { name: 'dead code', run: ['knip/bin/knip.js'] },
  { name: 'build', run: ['vite/bin/vite.js', 'build'] },
  {
    name: 'build of one file',
    run: ['vite/bin/vite.js', 'build', '-c', 'vite.one-file.config.ts'],
    needs: 'build',
  },
  { name: 'size budget', run: ['scripts/size-budget.mjs'], needs: 'build' },
];
/** @type {Step[]} */
const steps = [
  tests('unit tests', 'unit', []),
  ...(await storageSteps()),
  {
    ...tests('browser tests', 'e2e', ['--config', 'vitest.e2e.config.ts']),
    needs: 'build',
  },
  {
    ...tests('a slice of the soak', 'soak', ['--config', 'vitest.soak.config.ts']),
    needs: 'build',
  },
];

/** @param {string} script */
const locate = (script) =>
  script.startsWith('scripts/') ? script : path.join('node_modules', script);

function reportMissing() {
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((tool) => TOOLS[tool].packages.split(' ')))];
  console.log(`\nNot on this machine: ${missing.map((tool) => TOOLS[tool].name).join(', ')}.`);
  console.log('The tests that need them are skipped. On Debian or Ubuntu, this brings them:');
  console.log(`  apt-get install ${packages.join(' ')}`);
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
reportMissing();

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const secondTries = [];
/** @type {string[]} */
const broken = [];
/** @type {string[]} */
const summary = [];

if (inCi && missing.length > 0) {
  broken.push(`tools: ${missing.map((tool) => TOOLS[tool].name).join(', ')} missing in CI`);
  total.failed += 1;
}

/**
 * @param {Step} step
 * @param {'inherit' | 'pipe'} output `pipe`: shown whole when it has ended, for one that runs beside another
 */
async function runStep({ name, run, env, results }, output) {
  const [script = '', ...options] = run;
  const title = `\n── ${name} ──`;
  if (output === 'inherit') console.log(title);
  const began = Date.now();
  const child = spawn(process.execPath, [locate(script), ...options], {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  /** @type {string[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => said.push(String(text)));
  }
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (output === 'pipe') console.log(`${title}\n${said.join('')}`);
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  summary.push(`${status === 0 ? 'passed' : 'FAILED'} ${seconds} s  ${name}`);
  const counts = results === undefined ? null : readResults(results);
  if (counts) {
    total.passed += counts.passed;
    total.failed += counts.failures.length;
    failures.push(...counts.failures);
    secondTries.push(...counts.secondTries);
    total.skipped.push(...counts.skipped);
  }
  if (status !== 0) {
    broken.push(name);
    // A check without tests of its own, or a runner that broke before any, is one failure.
    if (!counts || counts.failures.length === 0) total.failed += 1;
  }
}

/**
 * @param {Step} step
 * @param {'inherit' | 'pipe'} output
 */
async function runWhereReady(step, output) {
  const { name, needs, skip } = step;
  if (skip) {
    summary.push(`skipped      -  ${name}`);
    total.skipped.push(name);
  } else if (needs !== undefined && broken.includes(needs)) {
    summary.push(`not run      -  ${name} (needs: ${needs})`);
  } else await runStep(step, output);
}

/** One after the other. @param {Step[]} checks */
async function runChecks(checks) {
  for (const check of checks) await runWhereReady(check, 'pipe');
}

// The linter uses one core for longer than all the others together.
await Promise.all([runChecks([lint]), runChecks(otherChecks)]);

for (const step of steps) await runWhereReady(step, 'inherit');

console.log(`\n${summary.join('\n')}`);
if (total.skipped.length > 0) console.log(`\nSkipped:\n  ${total.skipped.join('\n  ')}`);
reportMissing();
if (secondTries.length > 0) {
  console.log(`\nPassed only at a second try:\n  ${secondTries.join('\n  ')}`);
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
// At the very end, where also a log that was cut keeps it.
for (const failure of failures) console.log(`  ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exit(broken.length === 0 ? 0 : 1);
