/** The panel of each form of Export in its states: what a reader is told, and whether assistive technology can use it. */
import axe from 'axe-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LoadError } from '../../../src/data/load.ts';
import { openingBlock } from '../../../src/data/opening.ts';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import type { Environment } from '../../../src/state/environment.ts';
import { FIGURES, SHAPES } from '../../unit/state/smallDataset.ts';
import { mount } from '../mount.tsx';
import { savedFiles } from './savedFiles.ts';

const VIEW = '?tour=small-tour&step=1';

/** Forms whose files are made when a button is pressed. A film of the tour would take long: this one is of the view. */
const FORMS = [
  { form: 'Slides', save: 'Save slides', query: VIEW },
  { form: 'Tour images', save: 'Save images', query: VIEW },
  { form: 'Film', save: 'Save film', query: '?partnership=msp&time=2023-06-01/2023-06-10' },
  { form: 'Data', save: 'Save data', query: VIEW },
  { form: 'Offline file', save: 'Save file', query: VIEW },
] as const;

const HOST: Environment['host'] = {
  post: () => undefined,
  onMessage: () => () => undefined,
  focus: () => undefined,
};

/** A record and a site whose shapes, figures and offline file come, or fail, when the test says so. */
function held() {
  let arrive = () => {};
  let fail = () => {};
  const gate = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = () => reject(new LoadError('fetch', 'countries.json', 'offline'));
  });
  gate.catch(() => undefined);
  const file = `<!doctype html>${openingBlock({})}<script type="module">code</script>`;
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => gate.then(() => new Response(file)));
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  onTestFinished(() => {
    fetched.mockRestore();
    reported.mockRestore();
  });
  const source = { shapes: () => gate.then(() => SHAPES), figures: () => gate.then(() => FIGURES) };
  return { source, arrive: () => arrive(), fail: () => fail() };
}

/** The violated rules of axe, each with its elements. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document.querySelector('[role="dialog"]') as Element, {
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(FORMS)('The panel of “$form”', ({ form, save, query }) => {
  const opened = async (environment: Partial<Environment> = {}) => {
    savedFiles();
    const { source, ...gate } = held();
    mount(<ExportDialog />, { view: query, source, environment });
    await page.getByRole('radio', { name: form, exact: true }).click();
    await expect.element(page.getByRole('button', { name: save })).toBeVisible();
    return gate;
  };

  test('is usable while it waits, makes a file, and has made one that a frame may not save', async () => {
    const { arrive } = await opened({ host: HOST });
    expect(await violations()).toEqual([]);
    const button = page.getByRole('button', { name: save });
    // A film asks first what the browser can encode.
    await expect.element(button).toHaveAttribute('aria-disabled', 'false');
    await button.click();
    await expect.element(page.getByRole('progressbar', { name: 'Progress' })).toBeVisible();
    expect(await violations()).toEqual([]);
    arrive();
    await expect.element(page.getByText(/^Created lodelines-/)).toBeVisible();
    await expect.element(page.getByRole('alert')).toHaveTextContent('does not allow downloads');
    expect(await violations()).toEqual([]);
  });

  test('says what failed and can be tried again, and that a cancelled file was not saved', async () => {
    const { fail } = await opened();
    const button = page.getByRole('button', { name: save });
    await expect.element(button).toHaveAttribute('aria-disabled', 'false');
    await button.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByText('Cancelled. No file was saved.')).toBeVisible();
    expect(await violations()).toEqual([]);
    await button.click();
    fail();
    await expect.element(page.getByText('Could not load what the file needs.').first()).toBeVisible();
    await expect.element(button).toHaveAttribute('aria-disabled', 'false');
    expect(await violations()).toEqual([]);
  });
});

test('The panel of “Hand-out” is usable while it loads, shows pages, and has failed', async () => {
  vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
  const waiting = held();
  const { unmount } = mount(<ExportDialog />, { view: VIEW, source: waiting.source });
  await page.getByRole('radio', { name: 'Hand-out' }).click();
  await expect.element(page.getByText('Loading data…')).toBeVisible();
  expect(await violations()).toEqual([]);
  waiting.arrive();
  await expect.element(page.getByText(/^\d pages \(/)).toBeVisible();
  expect(await violations()).toEqual([]);
  unmount();
  const failing = held();
  mount(<ExportDialog />, { view: VIEW, source: failing.source });
  await page.getByRole('radio', { name: 'Hand-out' }).click();
  failing.fail();
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await violations()).toEqual([]);
});
