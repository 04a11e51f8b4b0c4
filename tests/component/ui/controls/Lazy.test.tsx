import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { memoryAddress } from '../../../../src/state/browserEnvironment.ts';
import { Lazy } from '../../../../src/ui/controls/Lazy.tsx';
import type { Load } from '../../../../src/ui/controls/parts.ts';
import { mount } from '../../mount.tsx';

function Part() {
  return <p>The part</p>;
}

/** Fetches the part after so many failures. */
function failing(times: number): Load {
  let failures = 0;
  return async () => {
    failures += 1;
    if (failures <= times) throw new TypeError('Failed to fetch');
    return Part;
  };
}

/** Puts the part on the page until the test is over; tells how often it failed, and the page was loaded again. */
function mountLazy(load: Load) {
  const count = { failures: 0, reloads: 0 };
  const address = { ...memoryAddress(''), reload: () => void (count.reloads += 1) };
  mount(
    <main tabIndex={-1}>
      <Lazy load={load} onFailure={() => void (count.failures += 1)}>
        {(Fetched) => <Fetched />}
      </Lazy>
    </main>,
    { environment: { address } },
  );
  return count;
}

const part = page.getByText('The part');
const button = (name: string) => page.getByRole('button', { name });

test('A part that cannot be fetched says so, and is fetched when it is tried again', async () => {
  const count = mountLazy(failing(1));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^Could not load this part of the page/);
  expect(count.failures).toBe(1);
  await button('Try again').click();
  await expect.element(part).toBeVisible();
  expect(document.activeElement?.tagName, 'the focus stays near the button that went away').toBe('MAIN');
});

test('When the second attempt fails too, the page can be loaded again', async () => {
  const count = mountLazy(failing(2));
  await button('Try again').click();
  await button('Load again').click();
  expect(count).toEqual({ failures: 2, reloads: 1 });
});

test('A part that has failed is asked for again when it is shown again', async () => {
  const load = failing(1);
  mountLazy(load);
  await expect.element(page.getByRole('alert')).toBeVisible();
  mountLazy(load);
  await expect.element(part).toBeVisible();
});
