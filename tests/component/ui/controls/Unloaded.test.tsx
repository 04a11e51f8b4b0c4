import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LoadError } from '../../../../src/data/load.ts';
import { memoryAddress } from '../../../../src/state/browserEnvironment.ts';
import { Unloaded } from '../../../../src/ui/controls/Unloaded.tsx';
import { NoticeBar } from '../../../../src/ui/shell/NoticeBar.tsx';
import { mount } from '../../mount.tsx';

const alert = page.getByRole('alert');
const button = (name: string) => page.getByRole('button', { name });

/** An environment whose site has been renewed or not, and what its page is loaded again with. */
function environment(renewed: boolean) {
  const reloads: unknown[][] = [];
  const address = {
    ...memoryAddress('?time=2024-07-01'),
    reload: (...given: unknown[]) => void reloads.push(given),
  };
  return { reloads, environment: { address, isRenewed: () => Promise.resolve(renewed) } };
}

test('What could not be loaded is said, with a button that tries again', async () => {
  let tries = 0;
  const { environment: offline } = environment(false);
  mount(<Unloaded text="No figures." onRetry={() => void (tries += 1)} />, { environment: offline });
  await expect.element(alert).toHaveTextContent('No figures. Try again');
  await button('Try again').click();
  expect(tries).toBe(1);
});

test('If the site has been renewed, it says so instead, and loads the new page with the same view', async () => {
  const { environment: renewed, reloads } = environment(true);
  const { actions } = mount(<Unloaded text="No figures." onRetry={() => undefined} />, {
    environment: renewed,
    view: '?time=2024-07-01',
  });
  await expect
    .element(alert)
    .toHaveTextContent('The site has been updated. Load it again to continue with the same view. Load again');
  actions.select({ kind: 'country', id: 'VNM' });
  actions.setLanes(true);
  actions.setSpeed(2);
  await button('Load again').click();
  expect(reloads).toEqual([['?time=2024-07-01&lanes=on&country=VNM', { speed: 2, expanded: false }]]);
});

test('A Korean reader reads it in Korean', async () => {
  mount(<Unloaded text="" onRetry={null} />, { environment: environment(true).environment, language: 'ko' });
  await expect.element(alert).toHaveTextContent('사이트가 새 버전으로 바뀌었습니다.');
  await expect.element(button('다시 불러오기')).toBeVisible();
});

test('The page that is loaded again has the speed of the one before', () => {
  const kept = { speed: 2, expanded: false };
  const address = { ...memoryAddress(''), kept: () => kept };
  const { store } = mount(null, { environment: { address } });
  expect(store.getState().session).toMatchObject(kept);
});

test('A dialog that cannot be loaded is told as such, one that cannot be shown with its error', async () => {
  const { actions } = mount(<NoticeBar />);
  actions.tellFailure(new LoadError('fetch', 'part', 'offline'));
  await expect.element(alert).toHaveTextContent('Could not load this part of the page.');
  actions.tellFailure(new Error('the pencil is broken'));
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(/^Something went wrong on this page\..* Reason: .*the pencil is broken/);
});
