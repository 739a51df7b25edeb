import { defineConfig } from 'vitest/config';

/** Real browsers under abuse, on the built page of dist/: a slice by default, all by SOAK=whole. */
export default defineConfig({
  test: {
    name: 'soak',
    environment: 'node',
    include: ['tests/soak/**/*.test.ts'],
    fileParallelism: false,
    // The whole of one part is one test.
    testTimeout: 60 * 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
