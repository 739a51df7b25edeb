// `node scripts/bench/proofread.mjs <folder>`: what proofreading finds in reports whose mistakes are known.
// The folder holds spec/defects-*.json, spec/raw/*.txt and data/van-ban-phap-luat.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';

const [folder = '', ...flags] = process.argv.slice(2);
if (!existsSync(path.join(folder, 'spec/raw'))) {
  console.error('Give the folder that holds spec/ and data/.');
  process.exit(2);
}
/** @typedef {{ name: string, districts?: { name: string, units: string[][] }[], units?: string[][] }} Province */
/** @typedef {import('./proofread.ts').KnownDefect & { report: string }} Defect */
/** @typedef {import('../../src/domain/proofread/proofread-context.ts').LegalDocument} LegalDocument */

const read = (/** @type {string} */ name) => readFileSync(path.join(folder, name), 'utf8');
const names = readdirSync(path.join(folder, 'spec')).filter((name) =>
  /^defects.*\.json$/.test(name),
);
const defects = names.flatMap((name) => {
  /** @type {Defect[]} */
  const found = JSON.parse(read(`spec/${name}`));
  return found;
});
/** @type {LegalDocument[]} */
const register = JSON.parse(read('data/van-ban-phap-luat.json'));

const namesOf = (/** @type {{ provinces: Province[] }} */ { provinces }) =>
  provinces.flatMap(({ name, districts = [], units = [] }) => [
    name,
    ...units.map(([, unit = '']) => unit),
    ...districts.flatMap((district) => [
      district.name,
      ...district.units.map(([, unit = '']) => unit),
    ]),
  ]);
const unitNames = flags.includes('--no-names')
  ? []
  : ['2026', 'truoc-07-2025'].flatMap((year) => {
      /** @type {{ provinces: Province[] }} */
      const units = JSON.parse(read(`data/don-vi-hanh-chinh-${year}.json`));
      return namesOf(units);
    });

const vite = await createServer({
  server: { middlewareMode: true, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { compare } = /** @type {typeof import('./proofread.ts')} */ (
  await vite.ssrLoadModule('/scripts/bench/proofread.ts')
);

/** @type {Map<string, { hits: number, misses: number, alarms: number, infos: number }>} */
const rules = new Map();
const row = (/** @type {string} */ rule) => {
  const known = rules.get(rule) ?? { hits: 0, misses: 0, alarms: 0, infos: 0 };
  rules.set(rule, known);
  return known;
};
const totals = {
  error: { hits: 0, all: 0 },
  warning: { hits: 0, all: 0 },
  info: { hits: 0, all: 0 },
};
for (const file of readdirSync(path.join(folder, 'spec/raw')).sort()) {
  const report = file.replace('.txt', '');
  const known = defects.filter((defect) => defect.report === report);
  const { findings, hits, misses, alarms, milliseconds } = compare(
    read(`spec/raw/${file}`),
    known,
    register,
    unitNames,
  );
  for (const { defect } of hits) row(defect.ruleId).hits += 1;
  for (const { ruleId } of misses) row(ruleId).misses += 1;
  for (const { rule } of alarms) row(rule).alarms += 1;
  for (const { rule, severity } of findings) if (severity === 'info') row(rule).infos += 1;
  for (const { defect } of hits) totals[defect.severity].hits += 1;
  for (const { severity } of known) totals[/** @type {'error'} */ (severity)].all += 1;
  console.log(
    `\n${report}: ${findings.length} findings in ${milliseconds.toFixed(0)} ms; ${hits.length} of ${known.length} known; ${alarms.length} of error or warning not known`,
  );
  for (const { id, severity, ruleId, quote } of misses)
    console.log(`  missed ${id} ${severity} ${ruleId}: ${quote}`);
  for (const { severity, rule, code, quote, params } of alarms)
    console.log(
      `  alarm ${severity} ${rule} ${code}: ${quote.slice(0, 140)} ${JSON.stringify(params)}`,
    );
  if (flags.includes('--all'))
    for (const f of findings)
      console.log(
        `  ${f.severity} ${f.rule} ${f.code} [${f.block}] ${f.quote.slice(0, 90)} ${JSON.stringify(f.params).slice(0, 160)}`,
      );
}
await vite.close();

console.log(`\n${'rule'.padEnd(18)} hits misses alarms infos`);
for (const [rule, counts] of [...rules].sort(([one], [other]) => one.localeCompare(other))) {
  const { hits, misses, alarms, infos } = counts;
  console.log(
    `${rule.padEnd(18)} ${[hits, misses, alarms, infos].map((n) => String(n).padStart(5)).join(' ')}`,
  );
}
for (const [severity, { hits, all }] of Object.entries(totals)) {
  console.log(`${severity}: ${hits} of ${all} (${((hits / all) * 100).toFixed(0)}%)`);
}
