import { defineConfig } from 'vitest/config';

/** What must be seen within a second or two, or is timed: these run with the computer to themselves. */
const TIMED = ['saving', 'folder-backup', 'harness', 'typing'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

const browserTests = {
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
  // A whole machine is in play: one more try, which `npm test` names.
  retry: process.env.CI === 'true' ? 1 : 0,
} as const;

/** Real browsers on the built page of dist/: `npm run build` comes before. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...browserTests,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: TIMED,
          // Two cores: a browser waits as often as it works.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...browserTests,
          name: 'e2e timed',
          include: TIMED,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
