import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite-csp.ts';
import { offline } from './scripts/vite-offline.ts';
import { page, version } from './scripts/vite-page.ts';
import { templates } from './scripts/vite-templates.ts';

export default defineConfig({
  ...page,
  plugins: [templates(), svelte(), svelteTesting(), contentSecurityPolicy(), offline(version)],
  test: {
    // All cores: the page is not measured here.
    maxWorkers: '100%',
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
