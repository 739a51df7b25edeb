import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { oneFile } from './scripts/vite-one-file.ts';
import { page } from './scripts/vite-page.ts';
import { templates } from './scripts/vite-templates.ts';

/** The page in one file, beside the page that is served: after `vite build`. */
export default defineConfig({
  ...page,
  plugins: [templates(), svelte(), oneFile('bao-cao-xa.html')],
  build: {
    ...page.build,
    outDir: process.env.DIST ?? 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
    // It is large, and meant to be.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
  },
});
