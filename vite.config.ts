import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite-csp.ts';
import { offline } from './scripts/vite-offline.ts';
import { templates } from './scripts/vite-templates.ts';

const released = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** Another one for the tests of a new version. */
const version = process.env.BAO_CAO_XA_VERSION ?? released.version;

export default defineConfig({
  plugins: [templates(), svelte(), svelteTesting(), contentSecurityPolicy(), offline(version)],
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  build: {
    // Chrome 109 is the last on Windows 7; the offices still have it.
    target: ['chrome109', 'firefox115'],
    cssTarget: ['chrome109', 'firefox115'],
    modulePreload: { polyfill: false },
  },
  // A classic worker also runs when the page is one file opened from a disk.
  worker: { format: 'iife' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: [
            'tests/{lib,domain,text,storage,files,document,templates,scripts}/**/*.test.ts',
          ],
        },
      },
      // Runes compile to plain variables under `node`; only a client build has proxies and effects.
      {
        extends: true,
        test: {
          name: 'client',
          environment: 'happy-dom',
          include: ['tests/{state,ui,screens,rules}/**/*.test.ts'],
        },
      },
    ],
  },
});
