import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { launchArguments } from '../e2e/harness/browsers.ts';
import { buildTabs } from './build-tabs.ts';
import { seedsOf, soakPrograms, tell } from './scale.ts';
import { Tally } from './tally.ts';
import type { FuzzMode } from './tabs/driver.ts';
import type { FuzzOutcome } from './tabs/fuzz-run.ts';

/** Operations of one seed. */
const ACTS = 100;
/** Seeds that run beside each other: most of their time is waiting for each other's tabs. */
const AT_A_TIME = 8;
/** Other seeds in each browser. */
const APART = 100_000;

/** Seeds that failed once, each with what was wrong; they are run for ever. */
const pinned = JSON.parse(readFileSync('tests/soak/pinned-seeds.json', 'utf8')) as Readonly<
  Record<'tabs' | 'sealedTabs', readonly { readonly seed: number; readonly was: string }[]>
>;

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(await buildTabs());
});
afterAll(() => site.close());

async function runAll(
  page: Page,
  seeds: readonly number[],
  mode: FuzzMode,
  tally: Tally,
): Promise<FuzzOutcome[]> {
  const outcomes: FuzzOutcome[] = [];
  for (let first = 0; first < seeds.length; first += AT_A_TIME) {
    const some = seeds.slice(first, first + AT_A_TIME);
    outcomes.push(
      ...(await page.evaluate(([of, acts, how]) => window.runSeeds?.(of, acts, how) ?? [], [
        some,
        ACTS,
        mode,
      ] as const)),
    );
    tally.runs = outcomes.length;
    tally.failed = outcomes.filter(({ failures }) => failures.length > 0).length;
  }
  return outcomes;
}

const MODES = [
  {
    mode: 'plain',
    pins: pinned.tabs,
    counted: seedsOf({ short: Number(process.env.SOAK_SEEDS ?? 3), whole: 270 }),
  },
  { mode: 'sealed', pins: pinned.sealedTabs, counted: seedsOf({ short: 2, whole: 80 }) },
] as const;

describe.each(soakPrograms.map((program, index) => ({ ...program, index })))(
  'tabs of two builds, in $name',
  ({ name, path: program, index }) => {
    const isOne = process.env.SOAK_SEED !== undefined;
    // Two runs of one seed at a time would share a database.
    const seedsIn = ({ pins, counted }: Pick<(typeof MODES)[number], 'pins' | 'counted'>) =>
      isOne
        ? counted
        : [
            ...new Set([
              ...pins.map(({ seed }) => seed),
              ...counted.map((seed) => seed + index * APART),
            ]),
          ];
    test.skipIf(program === null).each(MODES)(
      'agree with the model, seed by seed, $mode',
      async ({ mode, ...seeds }) => {
        const tally = Tally.of({ part: `tabs, ${mode}`, browser: name, unit: 'seeds' });
        const browser: Browser = await chromium.launch({
          executablePath: program ?? '',
          args: launchArguments,
        });
        try {
          const page = await browser.newPage();
          await page.goto(site.url);
          const outcomes = await runAll(page, seedsIn(seeds), mode, tally);
          const total: Record<string, number> = {};
          for (const { done } of outcomes)
            for (const [kind, count] of Object.entries(done))
              total[kind] = (total[kind] ?? 0) + count;
          const failed = outcomes.filter(({ failures }) => failures.length > 0);
          tell(
            `tabs, ${mode}, ${name}: ${String(outcomes.length)} seeds × ${String(ACTS)} acts (${Object.entries(
              total,
            )
              .map(([kind, count]) => `${kind} ${String(count)}`)
              .join(', ')}); ${String(failed.length)} seeds failed`,
          );
          for (const { seed, failures, log } of failed.slice(0, 20))
            tell(`seed ${String(seed)}:\n  ${failures.join('\n  ')}\n    ${log.join('\n    ')}`);
          expect(
            failed.map(({ seed, failures }) => `${String(seed)}: ${failures[0] ?? ''}`),
          ).toEqual([]);
          expect(total.type).toBeGreaterThan(outcomes.length * 10);
        } finally {
          await browser.close();
        }
      },
    );
  },
);
