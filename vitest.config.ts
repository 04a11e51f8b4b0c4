import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_FLAGS, findBrowser } from './scripts/findBrowser.ts';
import { timingReporter } from './scripts/timingReporter.ts';

const browser = findBrowser();

/** One browser test at a time: software WebGL uses all cores, so parallel tests would slow each other down. */
const oneAtATime = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 };

/** The files share the modules that they test: to read them anew for each would take twice as long. */
const inNode = { isolate: false, setupFiles: ['tests/unit/setup.ts'], testTimeout: 20_000 };

/**
 * Four projects, the fastest first: `unit` mirrors src/, `data` checks data/, `browser` runs modules with a
 * real map in a real browser, `e2e` runs the built site from dist/ in a browser.
 */
export default defineConfig({
  test: {
    reporters: [
      timingReporter(),
      'default',
      ...(process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions'] : []),
    ],
    projects: [
      {
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], ...inNode },
      },
      {
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], ...inNode },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
          ...oneAtATime,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: { args: BROWSER_FLAGS, ...(browser && { executablePath: browser }) },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 640, height: 420 },
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/server.ts'],
          provide: { browser },
          sequence: { groupOrder: 2 },
          // One browser for all files of a worker. While one waits for its page, the other goes on.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
