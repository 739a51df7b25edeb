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
 * @returns {{ passed: number, failures: string[], skipped: string[] }}
 */
export function readResults(file) {
  if (!existsSync(file)) return { passed: 0, failures: [], skipped: [] };
  const report = /** @type {{ testResults: TestFile[] }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  const all = report.testResults.flatMap((one) => one.assertionResults);
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failures: report.testResults.flatMap(failuresOf),
    skipped: all
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

/** @param {TestFile} file */
function failuresOf({ name, message, assertionResults }) {
  const place = path.relative(process.cwd(), name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  // A file that broke before its tests has a message of its own.
  if (failed.length === 0 && message) return [`${place}\n${firstLines(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${place}: ${fullName}\n${firstLines(failureMessages?.join('\n') ?? '')}`,
  );
}

/** @param {string} text */
const firstLines = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .slice(0, 6)
    .map((line) => `      ${line}`)
    .join('\n');
