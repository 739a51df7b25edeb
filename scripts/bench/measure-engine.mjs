import { readFileSync } from 'node:fs';
import { createServer } from 'vite';
import { quantile } from './row.mjs';

/**
 * The engine alone, in Node and at this machine's own speed: parse, evaluate, compose.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function measureEngine() {
  const vite = await createServer({
    server: { middlewareMode: true, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { timeEngine } = /** @type {typeof import('./engine.ts')} */ (
      await vite.ssrLoadModule('/scripts/bench/engine.ts')
    );
    const sample = readFileSync('public/data/sample-thong-nhat-2023.json', 'utf8');
    return Object.entries(timeEngine(JSON.parse(sample))).map(([name, times]) => ({
      name: `${name}, in Node at full speed, median`,
      value: quantile(times, 0.5),
      unit: 'ms',
    }));
  } finally {
    await vite.close();
  }
}
