import { expect, test } from 'vitest';

/** Every module but the entry, which starts the app. */
const MODULES = import.meta.glob(['../../../src/**/*.{ts,tsx}', '!../../../src/main.tsx']);

test('every module can be imported without a browser: nothing happens at import', async () => {
  expect(typeof document).toBe('undefined');
  const failed: string[] = [];
  for (const [file, load] of Object.entries(MODULES)) {
    await load().catch((error: unknown) => failed.push(`${file}: ${String(error)}`));
  }
  expect(Object.keys(MODULES).length).toBeGreaterThan(250);
  expect(failed).toEqual([]);
});
