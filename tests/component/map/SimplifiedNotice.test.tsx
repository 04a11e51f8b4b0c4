/** The notice above a simplified map. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Simplified } from '../../../src/i18n/simplified.ts';
import { NoticeBar } from '../../../src/ui/shell/NoticeBar.tsx';
import { SimplifiedNotice } from '../../../src/map/SimplifiedNotice.tsx';
import { mount } from '../mount.tsx';

const button = (name: string) => page.getByRole('button', { name });

function opened(why: Simplified, again = false) {
  let retries = 0;
  const made = mount(
    <>
      <NoticeBar />
      <SimplifiedNotice why={why} onRetry={() => (retries += 1)} again={again} />
    </>,
  );
  return { ...made, retries: () => retries };
}

test('A simplified map says why, until that is dismissed', async () => {
  const { container } = opened('noWebgl');
  expect(container.textContent).toContain('This browser has no WebGL, so a simplified map is shown.');
  await button('Dismiss').click();
  await expect.poll(() => container.textContent).toBe('');
});

test('Another notice takes its place for as long as it is there, so that there is one at a time', async () => {
  const { actions, container } = opened('noWebgl');
  actions.tellShut('https://example.org/');
  await expect.poll(() => container.textContent).not.toContain('simplified');
  expect(button('Dismiss').all()).toHaveLength(1);
  actions.dismissNotice();
  await expect.poll(() => container.textContent).toContain('simplified');
});

test.each([
  ['noWebgl', 0],
  ['interrupted', 0],
  ['failed', 1],
  ['contextLost', 1],
] as const)('"Try again" is there where it can help (%s)', async (why, count) => {
  const { retries } = opened(why);
  expect(button('Try again').all()).toHaveLength(count);
  if (count > 0) await button('Try again').click();
  expect(retries()).toBe(count);
});

test('A simplified map that was chosen leads back to the full one', async () => {
  const { retries } = opened('chosen');
  await button('Show the full map').click();
  expect(retries()).toBe(1);
});

test('Where trying again has not helped, the page can be loaded again', () => {
  opened('failed', true);
  expect(button('Load again').all()).toHaveLength(1);
});
