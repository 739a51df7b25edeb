import { readFileSync } from 'node:fs';
import type { UserConfig } from 'vite';

const released = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Of the program. Another one by the environment, for the tests of a new version. */
export const version = process.env.BAO_CAO_XA_VERSION ?? released.version;

// Chrome 109 is the last on Windows 7; the offices still have it.
const oldest = ['chrome109', 'firefox115'];

/** What every build of the page has in common. */
export const page = {
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  build: { target: oldest, cssTarget: oldest, modulePreload: { polyfill: false } },
  // A classic worker also runs when the page is one file opened from a disk.
  worker: { format: 'iife' },
} satisfies UserConfig;
