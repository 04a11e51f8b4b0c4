/** What the page shows when an error of ours stops it, or a part of it, from being drawn. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LoadError } from '../../../../src/data/load.ts';
import { type Extensions, ExtensionsContext } from '../../../../src/ui/extensions.ts';
import { Lazy } from '../../../../src/ui/controls/Lazy.tsx';
import { Embedded } from '../../../../src/embed/Embedded.tsx';
import { Full } from '../../../../src/ui/shell/Full.tsx';
import { Loading } from '../../../../src/ui/shell/Loading.tsx';
import { PageBoundary } from '../../../../src/ui/shell/PageBoundary.tsx';
import { DATASET } from '../../../unit/state/smallDataset.ts';
import { mount } from '../../mount.tsx';

// React writes down every error that a boundary catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

function Broken(): never {
  throw new Error('the pencil is broken');
}

/** The whole page but for a map, with something more in its header and below its panel. */
function full(extensions: Extensions) {
  return (
    <PageBoundary>
      <ExtensionsContext value={extensions}>
        <Full stage={<section aria-label="Map" />} asList={false} free={null} />
      </ExtensionsContext>
    </PageBoundary>
  );
}

const shown = (...parts: readonly ('banner' | 'main' | 'slider')[]) =>
  parts.map((part) => page.getByRole(part).elements().length);

test('An error of the page itself is told with its reason, and the page can be loaded again', async () => {
  mount(
    <PageBoundary>
      <Broken />
    </PageBoundary>,
  );
  await expect.element(page.getByRole('heading')).toHaveTextContent('Could not show the page');
  await expect.element(page.getByRole('main')).toHaveTextContent('Something went wrong on this page.');
  await expect.element(page.getByRole('main')).toHaveTextContent('Reason: the pencil is broken');
  await expect.element(page.getByRole('button', { name: 'Load again' })).toBeVisible();
});

test('A Korean reader reads it in Korean', async () => {
  mount(
    <PageBoundary>
      <Broken />
    </PageBoundary>,
    { view: '?lang=ko' },
  );
  await expect.element(page.getByRole('main')).toHaveTextContent('페이지에 문제가 생겼습니다.');
  await expect.element(page.getByRole('button', { name: '다시 불러오기' })).toBeVisible();
});

test('A part that was fetched and cannot be drawn is not told as one that could not be fetched', async () => {
  const load = () => Promise.resolve(Broken);
  mount(<Lazy load={load}>{(Part) => <Part />}</Lazy>);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Reason: the pencil is broken');
});

test('A part that cannot be fetched can be tried again', async () => {
  let tries = 0;
  const load = () =>
    tries++ === 0
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(() => <p>Here I am.</p>);
  const { container } = mount(<Lazy load={load}>{(Part) => <Part />}</Lazy>);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Could not load this part of the page.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => container.textContent).toBe('Here I am.');
});

test('A file that is missing is told as such, not as an error of the page', async () => {
  function Missing(): never {
    throw new LoadError('fetch', 'Embedded', new TypeError('Failed to fetch'));
  }
  mount(
    <PageBoundary>
      <Missing />
    </PageBoundary>,
  );
  await expect.element(page.getByRole('main')).toHaveTextContent('Could not fetch the file Embedded.');
});

test('When the header fails, panel and timeline go on', async () => {
  mount(full({ headerActions: [['share', Broken]] }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('Reason: the pencil is broken');
  expect(shown('banner', 'main', 'slider')).toEqual([0, 1, 1]);
});

test('When the panel fails, header and timeline go on', async () => {
  mount(full({ PanelFoot: Broken }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('Reason: the pencil is broken');
  expect(shown('banner', 'main', 'slider')).toEqual([1, 0, 1]);
});

test('When the overview fails, the rest of the panel goes on, and what is opened is shown', async () => {
  const msp = DATASET.partnerships.get('msp');
  // A name that is none: what the record must never hold.
  const broken = { ...msp, name: undefined } as never;
  const dataset = { ...DATASET, partnerships: new Map([...DATASET.partnerships, ['msp', broken]]) };
  const { actions } = mount(full({ PanelFoot: () => <button type="button">Cite</button> }), {
    dataset,
    view: '?time=2024-07-01',
  });
  await expect.element(page.getByRole('main')).toHaveTextContent('Something went wrong on this page.');
  expect(shown('banner', 'main', 'slider')).toEqual([1, 1, 1]);
  await expect.element(page.getByRole('button', { name: 'Cite' })).toBeVisible();
  actions.select({ kind: 'country', id: 'VNM' });
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Viet Nam');
});

test('When the source line of an embed fails, its map and its timeline go on', async () => {
  // Only the source line reads the list of releases.
  const settings = { ...DATASET.settings, releases: undefined } as never;
  mount(<Embedded stage={<section aria-label="Map" />} asList={false} free={null} />, {
    dataset: { ...DATASET, settings },
    view: '?ui=embed&time=2024-07-01',
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Something went wrong on this page.');
  await expect.element(page.getByRole('region', { name: 'Map', exact: true })).toBeInTheDocument();
  await expect.element(page.getByRole('slider')).toBeVisible();
});

test('A record that does not come is waited for with words on what to do, which do not flash', async () => {
  const reload = vi.fn<() => void>();
  mount(<Loading language="en" onReload={reload} />);
  const words = [
    page.getByText('This is taking longer than usual. Wait a moment or load the page again.'),
    page.getByRole('button', { name: 'Load again', includeHidden: true }),
  ];
  for (const word of words) {
    const [animation] = word.element().getAnimations();
    animation?.pause();
    for (const [time, visibility] of [
      [1_999, 'hidden'],
      [2_000, 'visible'],
    ] as const) {
      Object.assign(animation as Animation, { currentTime: time });
      expect(getComputedStyle(word.element()).visibility).toBe(visibility);
    }
  }
  await page.getByRole('button', { name: 'Load again' }).click();
  expect(reload).toHaveBeenCalledOnce();
});
