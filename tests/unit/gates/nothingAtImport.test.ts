import { expect, test } from 'vitest';

/** Every module except the entries, which start the application, on a site and as a file, and a worker. */
const MODULES = import.meta.glob([
  '../../../src/**/*.{ts,tsx}',
  '!../../../src/main.tsx',
  '!../../../src/offlineMain.tsx',
  '!../../../src/**/*Worker.ts',
]);

test('Every module can be imported without a browser: imports have no side effects', async () => {
  expect(typeof document).toBe('undefined');
  const failed: string[] = [];
  for (const [file, load] of Object.entries(MODULES)) {
    await load().catch((error: unknown) => failed.push(`${file}: ${String(error)}`));
  }
  expect(Object.keys(MODULES).length).toBeGreaterThan(250);
  expect(failed).toEqual([]);
});
