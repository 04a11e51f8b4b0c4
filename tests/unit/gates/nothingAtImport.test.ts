import { expect, test } from 'vitest';

/** Every module except the entry, which starts the application. */
const MODULES = import.meta.glob(['../../../src/**/*.{ts,tsx}', '!../../../src/main.tsx']);

test('Every module can be imported without a browser: imports have no side effects', async () => {
  expect(typeof document).toBe('undefined');
  const failed: string[] = [];
  for (const [file, load] of Object.entries(MODULES)) {
    await load().catch((error: unknown) => failed.push(`${file}: ${String(error)}`));
  }
  expect(Object.keys(MODULES).length).toBeGreaterThan(250);
  expect(failed).toEqual([]);
});
