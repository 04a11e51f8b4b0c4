/** The preferences of a browser, for tests. */
import type { Preferences } from '../../src/state/environment.ts';

/** Preferences that a browser has kept; `values` are what is stored now. */
export function kept(
  stored: Readonly<Record<string, string>> = {},
): Preferences & { readonly values: Readonly<Record<string, string>> } {
  const values: Record<string, string> = { ...stored };
  return {
    values,
    read: (name) => values[name] ?? null,
    write: (name, value) => {
      if (value === null) delete values[name];
      else values[name] = value;
    },
  };
}
