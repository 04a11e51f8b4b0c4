/** The hand-out that the Export dialog prints: what is on its sheets, and what is on the page while it is printed. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LoadError } from '../../../src/data/load.ts';
import { ExportDialog } from '../../../src/export/ExportDialog.tsx';
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import type { Environment } from '../../../src/state/environment.ts';
import { SHAPES } from '../../unit/state/smallDataset.ts';
import { mount } from '../mount.tsx';

const TOUR = '?tour=small-tour&step=2';
const VIEW = '?partnership=msp&time=2024-06-30';

/** Opens the dialog with the choices for hand-outs. */
async function opened(setting: Parameters<typeof mount>[1]) {
  const mounted = mount(<ExportDialog />, setting);
  await page.getByRole('radio', { name: /^(Hand-out|유인물)$/ }).click();
  return mounted;
}

const preview = () => page.getByRole('region', { name: /^(Preview|미리 보기)$/ });
const button = () => page.getByRole('button', { name: /^(Print or save|인쇄 또는)/, disabled: false });

/** The texts of the sheets in the preview, when all maps are drawn. */
async function sheets(): Promise<string[]> {
  await expect.element(button()).toBeVisible();
  const all = preview().element().querySelectorAll('[data-paper]');
  return Array.from(all, ({ textContent }) => textContent);
}

/** Keeps the dialog for printing closed; `begins` says whether the browser would open it. */
function printing(begins = true) {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    if (begins) dispatchEvent(new Event('beforeprint'));
  });
  onTestFinished(() => print.mockRestore());
  return print;
}

describe('The sheets', () => {
  test('of a tour have two scenes each, numbered, with their sources and the number of the page', async () => {
    await opened({ view: TOUR });
    const [first, second, ...others] = await sheets();
    expect(first).toMatch(/^A small tourFrom the MSP to Hanoi\./);
    expect(first).toMatch(/1The start.*14 June 2022.*2In Hanoi.*24 June 2023/);
    expect(first).toMatch(/1 \/ 2$/);
    expect(second).toMatch(/^3What is open.*2 \/ 2$/);
    expect(others).toEqual([]);
    await expect.element(page.getByText(/^2 pages/)).toBeVisible();
  });

  test('have one scene each, and the notes for the presenter, if that is chosen', async () => {
    await opened({ view: TOUR });
    expect((await sheets()).join()).not.toContain('Ask who takes part.');
    await page.getByRole('radio', { name: 'One' }).click();
    await page.getByRole('checkbox', { name: 'Notes for the presenter' }).click();
    const [first, ...others] = await sheets();
    expect(first).toMatch(/1The start.*Notes for the presenterAsk who takes part\./);
    expect(others).toHaveLength(2);
  });

  test('of a view have its title, date, summary and sources with addresses', async () => {
    await opened({ view: VIEW });
    const text = (await sheets()).join();
    expect(text).toMatch(/^msp.*30 June 2024/);
    expect(text).toMatch(/Sources.*https:\/\//);
    await page.getByRole('checkbox', { name: 'Sources' }).click();
    await expect.poll(async () => (await sheets()).join()).not.toMatch(/https:\/\/example/);
  });

  test('are in the language of the view', async () => {
    await opened({ view: `${TOUR}&lang=ko` });
    expect((await sheets())[0]).toMatch(/The start의 한국어.*2022년 6월 14일/);
  });

  test('lead back by QR code and address, or on a local copy say how to find the view on a website', async () => {
    const codes = () => preview().element().querySelectorAll('svg[aria-label^="QR code"]').length;
    const { unmount } = await opened({ view: TOUR });
    expect((await sheets())[0]).toContain('lodelines.invalid/?tour=small-tour');
    expect(codes()).toBe(4);
    unmount();
    await opened({
      view: TOUR,
      environment: { address: memoryAddress(TOUR, 'file:///home/someone/map.html') },
    });
    const text = (await sheets()).join();
    expect(text).not.toContain('someone');
    expect(text.match(/add to its address: \?/g)).toHaveLength(4);
    expect(codes()).toBe(0);
    // The panel of images, which is hidden, says so, too.
    await expect.element(page.getByText(/^You are running a local copy/).last()).toBeVisible();
  });
});

test('While it is printed, the sheets are all that is on paper; afterwards the page is as before', async () => {
  const print = printing();
  await opened({ view: TOUR });
  await page.getByRole('radio', { name: 'US Letter' }).click();
  const shown = await sheets();
  await button().click();
  expect(print).toHaveBeenCalledOnce();
  const printed = () => document.querySelectorAll('body > [data-part="sheets"] [data-paper="letter"]');
  expect(Array.from(printed(), ({ textContent }) => textContent)).toEqual(shown);
  expect(document.documentElement.dataset['printed']).toBe('letter');
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => printed().length).toBe(0);
  expect(document.documentElement.dataset['printed']).toBeUndefined();
});

test('In a frame that may not print, what to do follows with a link', async () => {
  printing(false);
  const host: Environment['host'] = {
    post: () => undefined,
    onMessage: () => () => undefined,
    focus: () => undefined,
  };
  await opened({ view: VIEW, environment: { host } });
  await sheets();
  await button().click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('does not allow printing');
  const link = page.getByRole('textbox', { name: 'Link', exact: true }).element() as HTMLTextAreaElement;
  expect(link.value).toContain('time=2024-06-30');
});

test('What cannot be loaded is said, and can be tried again', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  onTestFinished(() => reported.mockRestore());
  let online = false;
  const shapes = () =>
    online ? Promise.resolve(SHAPES) : Promise.reject(new LoadError('fetch', 'countries.json', 'offline'));
  await opened({ view: VIEW, source: { shapes } });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Check your connection and try again.');
  online = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(await sheets()).not.toEqual([]);
});
