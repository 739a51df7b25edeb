import { rmSync } from 'node:fs';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';

const root = path.resolve('tests/soak/tabs');
const ALL = 'src/storage/migrations/all-migrations.ts';

/** Builds as if one more migration had been released. */
function oneMigrationAhead(): Plugin {
  const extra = JSON.stringify(path.join(root, 'next-release.ts'));
  return {
    name: 'one-migration-ahead',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(ALL)) return null;
      const ahead = `import { nextRelease } from ${extra};\n${code}`
        .replace('allMigrations:', 'released:')
        .replace(
          'export const schemaVersion',
          'export const allMigrations = [...released, nextRelease(released.length + 1)];\n$&',
        );
      if (!ahead.includes('[...released')) throw new Error(`${ALL} is not as expected`);
      return ahead;
    },
  };
}

/** The fuzz's page with the tabs of two builds; the folder to be served. */
export async function buildTabs(): Promise<string> {
  const folder = path.resolve('test-results/soak-tabs');
  rmSync(folder, { recursive: true, force: true });
  const common = { configFile: false as const, root, base: './', logLevel: 'warn' as const };
  const target = ['chrome109'];
  for (const [name, page, release] of [
    ['now', 'tab.html', () => []],
    ['next', 'tab.html', () => [oneMigrationAhead()]],
    ['', 'index.html', () => []],
  ] as const)
    await build({
      ...common,
      plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), ...release()],
      // What reads a backup is of the same release as its page.
      worker: { plugins: release },
      build: {
        target,
        outDir: path.join(folder, name),
        emptyOutDir: false,
        modulePreload: { polyfill: false },
        rollupOptions: { input: path.join(root, page) },
      },
    });
  return folder;
}
