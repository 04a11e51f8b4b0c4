import { defineConfig } from 'vitest/config';

/** The core of the product in Firefox and WebKit: `npm run test:engines`, which `npm test` does not run. */
export default defineConfig({
  test: {
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: ['tests/engines/setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
