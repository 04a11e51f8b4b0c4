import type { TestProject } from 'vitest/node';
import { serveBuiltSite } from '../e2e/serveBuiltSite.ts';

/** Called by vitest before the tests. Returns the teardown. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveBuiltSite();
  provide('siteUrl', url);
  return close;
}
