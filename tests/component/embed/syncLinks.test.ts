/** Links out of a frame. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { syncLinks } from '../../../src/embed/syncLinks.ts';
import type { Environment } from '../../../src/state/environment.ts';
import { scene } from '../mount.tsx';

const SOURCE = new URL('/lodelines-map.js', location.href).href;

/** A click on the link in a frame, with what the frame lets open. */
async function clicked(openTab?: Environment['handing']['openTab']) {
  const { actions, environment, store } = scene();
  const handing = { ...environment.handing, ...(openTab && { openTab }) };
  onTestFinished(syncLinks(actions, { handing, root: environment.root }));
  const link = Object.assign(document.createElement('a'), { href: SOURCE, target: '_blank', text: 'Source' });
  document.body.append(link);
  onTestFinished(() => link.remove());
  await page.getByRole('link', { name: 'Source' }).click();
  return { notice: () => store.getState().session.notice };
}

test('A link opens its page, which cannot reach the frame', async () => {
  const open = vi.spyOn(window, 'open');
  onTestFinished(() => open.mockRestore());
  const { notice } = await clicked();
  const opened = open.mock.results[0]?.value as Window | null;
  onTestFinished(() => opened?.close());
  await expect.poll(() => opened?.location.href).toBe(SOURCE);
  expect(opened?.opener).toBeNull();
  expect(notice()).toBeNull();
});

test('Where the frame lets nothing open, a notice gives the address', async () => {
  const { notice } = await clicked(() => false);
  expect(notice()).toEqual({ kind: 'shut', address: SOURCE });
});
