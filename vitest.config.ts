import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';
import { findBrowser } from './scripts/findBrowser.ts';
import { hasMesa, launchOptions } from './scripts/launchOptions.ts';
import { timingReporter } from './scripts/timingReporter.ts';

const browser = findBrowser();

/** For tests with a map drawn in software, and other work on the machine. */
const patient = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A second, the default, is too short on a busy machine.
  expect: { poll: { timeout: 15_000 } },
};

/** The files share the modules that they test: to read them anew for each would take twice as long. */
const inNode = { isolate: false, setupFiles: ['tests/unit/setup.ts'], testTimeout: 20_000 };

/** What a test in the browser can ask of the one that drives it. Addresses are globs. */
const commands: Readonly<Record<'refuse' | 'allow', BrowserCommand<[address: string]>>> = {
  refuse: ({ context }, address) => context.route(address, (route) => route.abort()),
  allow: ({ context }, address) => context.unroute(address),
};

/**
 * Tests that run inside a real browser. Vitest names the instances of a project, so each needs its own. One file at a
 * time: software WebGL uses all cores, so parallel files would slow each other down.
 */
const inBrowser = (width: number, height: number) => ({
  enabled: true,
  headless: true,
  // Here, because a project that is limited as a whole cannot run beside one with a worker for each core.
  fileParallelism: false,
  provider: playwright({
    launchOptions: { ...launchOptions({ mesa: hasMesa() }), ...(browser && { executablePath: browser }) },
    // Without it, what is done to an element that is missing waits until the test is over.
    actionTimeout: 15_000,
  }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
  commands,
  viewport: { width, height },
});

/**
 * Five projects: `unit` mirrors src/, `data` checks data/, and at the same time `component` runs single components,
 * hooks and syncs in a real browser; then `browser` runs the whole app with a real map, and last `e2e` the built site
 * from dist/ in a browser.
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
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/unit/fonts.ts'],
          ...inNode,
        },
      },
      {
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], ...inNode },
      },
      {
        // None of the site's plugins: a component needs its code and its styles only.
        define: { __REPOSITORY__: '"https://example.org/lodelines"' },
        // Found before the first test: a package that Vite finds later reloads the page under the running test.
        optimizeDeps: { entries: ['src/main.tsx', 'tests/component/**/*.test.{ts,tsx}'] },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/unit/fonts.ts'],
          // First, because React reads its developer tools' hook when it is loaded.
          setupFiles: ['tests/component/rendered.ts', 'tests/unit/setup.ts'],
          isolate: false,
          ...patient,
          browser: inBrowser(1280, 800),
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
          ...patient,
          browser: inBrowser(640, 420),
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/cases/**/*.test.ts'],
          globalSetup: ['tests/e2e/server.ts'],
          provide: { browser },
          sequence: { groupOrder: 2 },
          // One browser for all files of a worker. While one waits for its page, the other goes on.
          isolate: false,
          maxWorkers: 2,
          // The longest take a quarter of a minute on an idle machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
