// `node scripts/bench/proofread.mjs <folder>`: what proofreading finds in reports whose mistakes are known.
// The folder holds spec/defects-*.json and spec/raw/*.txt. Each text is made into a .docx, as it stands and
// laid out, and read by the file worker of the build in Chromium, with the lists that come with the page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { openWorkerPage } from './worker-page.mjs';

const [folder = '', ...flags] = process.argv.slice(2);
if (!existsSync(path.join(folder, 'spec/raw'))) {
  console.error('Give the folder that holds spec/raw and spec/defects-*.json.');
  process.exit(2);
}
/** @typedef {import('./proofread.ts').KnownDefect & { report: string }} Defect */
/** @typedef {import('../../src/domain/proofread/proof-finding.ts').ProofFinding} ProofFinding */

const read = (/** @type {string} */ name) => readFileSync(path.join(folder, name), 'utf8');
/** @type {(name: string) => any} */
// eslint-disable-next-line @typescript-eslint/no-unsafe-return -- what is read is checked where it is used
const json = (name) => JSON.parse(readFileSync(name, 'utf8'));
const defects = readdirSync(path.join(folder, 'spec'))
  .filter((name) => /^defects.*\.json$/.test(name))
  .flatMap((name) => {
    /** @type {Defect[]} */
    const found = JSON.parse(read(`spec/${name}`));
    return found;
  });
/** @type {import('./proofread.ts').Judgement[]} */
const judgements = json('scripts/bench/proofread-judgements.json');

const vite = await createServer({
  server: { middlewareMode: true, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { compare, docxOfRaw, benchContext, pageLists } =
  /** @type {typeof import('./proofread.ts')} */ (
    await vite.ssrLoadModule('/scripts/bench/proofread.ts')
  );
const { register, unitNames } = pageLists(json);
const context = benchContext(register, unitNames);
const worker = await openWorkerPage();

const SEVERITIES = /** @type {const} */ (['error', 'warning', 'info']);
const KINDS = /** @type {const} */ (['hits', 'misses', 'true', 'false', 'unjudged']);
/** @typedef {Record<typeof KINDS[number], number>} Counts */
const none = () => ({ hits: 0, misses: 0, true: 0, false: 0, unjudged: 0 });
let failed = false;

for (const layout of /** @type {const} */ (['lines', 'laid-out'])) {
  console.log(`\n== each text as a .docx: ${layout} ==`);
  /** @type {Map<string, Counts & { falseInfos: number }>} */
  const rules = new Map();
  const row = (/** @type {string} */ rule) => {
    const known = rules.get(rule) ?? { ...none(), falseInfos: 0 };
    rules.set(rule, known);
    return known;
  };
  /** @type {Record<string, { hits: number, all: number }>} */
  const totals = {};
  for (const file of readdirSync(path.join(folder, 'spec/raw')).sort()) {
    const report = file.replace('.txt', '');
    const known = defects.filter((defect) => defect.report === report);
    const bytes = docxOfRaw(read(`spec/raw/${file}`), layout);
    const { answer, milliseconds } = await worker.run(bytes, 'proofread-docx', context);
    if (!answer.result?.ok) throw new Error(`${report} is not read: ${JSON.stringify(answer)}`);
    /** @type {ProofFinding[]} */
    const findings = answer.result.value.findings;
    const own = judgements.filter((one) => one.report === report);
    const { hits, misses, others } = compare(findings, known, own);
    for (const { defect } of hits) row(defect.ruleId).hits += 1;
    for (const { ruleId } of misses) row(ruleId).misses += 1;
    for (const { finding, judgement } of others) {
      row(finding.rule)[judgement?.verdict ?? 'unjudged'] += 1;
      if (judgement?.verdict === 'false' && finding.severity === 'info') {
        row(finding.rule).falseInfos += 1;
      }
    }
    for (const severity of SEVERITIES) {
      const total = (totals[severity] ??= { hits: 0, all: 0 });
      total.hits += hits.filter(({ defect }) => defect.severity === severity).length;
      total.all += known.filter((defect) => defect.severity === severity).length;
    }
    const untrue = others.filter(
      ({ finding, judgement }) => finding.severity !== 'info' && judgement?.verdict !== 'true',
    );
    if (untrue.length > 3) failed = true;
    console.log(
      `\n${report}: ${String(findings.length)} findings in ${milliseconds.toFixed(0)} ms, worker started included; ` +
        `${String(hits.length)} of ${String(known.length)} known; ${String(others.length)} others, ` +
        `${String(untrue.length)} of error or warning not true (at most 3)`,
    );
    for (const { id, severity, ruleId, quote } of misses)
      console.log(`  missed ${id} ${severity} ${ruleId}: ${quote}`);
    for (const { finding, judgement } of others) {
      const { severity, rule, code, quote, params } = finding;
      const said = `${severity} ${rule} ${code}: ${quote.slice(0, 140)}`;
      if (judgement === null) console.log(`  not judged ${said} ${JSON.stringify(params)}`);
      else if (severity !== 'info' || judgement.verdict === 'false' || flags.includes('--all'))
        console.log(
          `  ${judgement.verdict === 'true' ? 'true extra' : 'false alarm'} ${said} (${judgement.reason})`,
        );
    }
  }
  const heads = ['hits', 'misses', 'extra', 'false', 'not judged', 'precision'];
  console.log(`\n${'rule'.padEnd(18)} ${heads.map((head) => head.padStart(10)).join(' ')}`);
  const sum = { ...none(), falseInfos: 0 };
  for (const [rule, counts] of [...rules].sort(([one], [other]) => one.localeCompare(other))) {
    for (const kind of [...KINDS, /** @type {const} */ ('falseInfos')]) sum[kind] += counts[kind];
    console.log(line(rule, counts));
  }
  console.log(line('all', sum));
  console.log(`of the false ones ${String(sum.falseInfos)} are of severity info`);
  for (const [severity, { hits, all }] of Object.entries(totals)) {
    console.log(`${severity}: ${String(hits)} of ${String(all)} (${percent(hits, all)})`);
  }
  const floors = { error: 1, warning: 0.75, info: 0.5 };
  for (const severity of SEVERITIES) {
    const { hits, all } = totals[severity] ?? { hits: 0, all: 0 };
    if (hits < floors[severity] * all) failed = true;
  }
}
await worker.close();
await vite.close();
if (failed) {
  console.log('NOT HELD: all errors, 75% of warnings, half of infos, at most 3 untrue a report');
  process.exit(1);
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(0)}%`;
}

/** @param {string} name @param {Counts} counts */
function line(name, counts) {
  const told = counts.hits + counts.true + counts.false;
  return [
    name.padEnd(18),
    ...KINDS.map((kind) => String(counts[kind]).padStart(10)),
    percent(counts.hits + counts.true, told).padStart(10),
  ].join(' ');
}
