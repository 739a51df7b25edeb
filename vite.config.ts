import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite-csp.ts';
import { offline } from './scripts/vite-offline.ts';
import { page, version } from './scripts/vite-page.ts';
import { templates } from './scripts/vite-templates.ts';

export default defineConfig({
  ...page,
  plugins: [templates(), svelte(), contentSecurityPolicy(), offline(version)],
  test: {
    // All cores: the page is not measured here.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{lib,domain,text,document,templates,scripts}/**/*.test.ts'],
          // Nothing of it keeps state: modules are loaded once per worker, not once per file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'pure, with globals of a browser',
          environment: 'node',
          include: ['tests/{storage,files}/**/*.test.ts'],
        },
      },
      // Runes compile to plain variables under `node`; only a client build has proxies and effects.
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'client',
          environment: 'happy-dom',
          include: ['tests/{state,ui,screens,rules}/**/*.test.ts'],
        },
      },
    ],
  },
});
