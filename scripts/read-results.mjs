// What a run of Vitest left behind in its JSON report.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ name: string, message?: string, assertionResults: Assertion[] }} TestFile */

/**
 * The counts of one runner, the names of what it skipped, and what failed with its file and the
 * first lines of why.
 * @param {string} file
 * @returns {{ passed: number, failures: string[], secondTries: string[], skipped: string[] }}
 *   `secondTries`: what passed after it had failed once, told in the same way
 */
export function readResults(file) {
  if (!existsSync(file)) return { passed: 0, failures: [], secondTries: [], skipped: [] };
  const report = /** @type {{ testResults: TestFile[] }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  const all = report.testResults.flatMap((one) => one.assertionResults);
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failures: report.testResults.flatMap((file) => tellAll(file, 'failed')),
    secondTries: report.testResults.flatMap((file) => tellAll(file, 'passed')),
    skipped: all
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

/**
 * @param {TestFile} file
 * @param {'failed' | 'passed'} wanted
 */
function tellAll({ name, message, assertionResults }, wanted) {
  const place = path.relative(process.cwd(), name);
  const told = assertionResults
    .filter(
      ({ status, failureMessages = [] }) =>
        status === wanted && (wanted === 'failed' || failureMessages.length > 0),
    )
    .map(
      ({ fullName, failureMessages = [] }) =>
        `${place}: ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
    );
  // A file that broke before its tests has a message of its own.
  const brokeBefore = wanted === 'failed' && told.length === 0 && message;
  return brokeBefore ? [`${place}\n${firstLines(message)}`] : told;
}

/** @param {string} text */
const firstLines = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !line.includes('node_modules'))
    .slice(0, 6)
    .map((line) => `      ${line}`)
    .join('\n');
