import { expect } from 'vitest';
import { HOSTILE } from '../unit/state/hostileAddresses.ts';
import { goTo, openWithoutMap, settled, SMALL, eventually, partsOf, queryOf, timeOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

test('Opening an event sets the date to that of the event, and Back restores the previous date', async ({
  show,
}) => {
  const page = await show('?time=2023-06-24');
  const { panel } = partsOf(page);
  await panel.locator('summary', { hasText: 'Events in the past 12 months' }).click();
  await panel.getByRole('button', { name: /Korea and Vietnam sign a critical-minerals memorandum/ }).click();
  await eventually(() => timeOf(page)).toBe('2022-12-05');
  expect(queryOf(page)).toBe('?event=korea-vietnam-mou-2022');
  expect(await page.title()).toBe('Korea and Vietnam sign a critical-minerals memorandum · Lodelines');

  await page.goBack();
  await eventually(() => timeOf(page)).toBe('2023-06-24');
  expect(queryOf(page)).toBe('?time=2023-06-24');
  expect(await panel.innerText()).toContain('In force on 24 June 2023');
  await page.goForward();
  await eventually(() => timeOf(page)).toBe('2022-12-05');
});

test('The address contains the date only if it differs from the date of the open event', async ({ show }) => {
  const page = await show('?event=korea-vietnam-mou-2022');
  const { slider, panel } = partsOf(page);
  expect(await timeOf(page)).toBe('2022-12-05');
  await slider.press('PageUp');
  await eventually(() => queryOf(page)).toBe('?time=2023-12-05&event=korea-vietnam-mou-2022');
  await slider.press('PageDown');
  await eventually(() => queryOf(page)).toBe('?event=korea-vietnam-mou-2022');
  expect(await panel.innerText()).toContain('5 December 2022');
});

test('A reload keeps the date, the lens, the selection, the language and the theme', async ({ site }) => {
  const view = '?time=2024-01-01&party=all&view=globe&lang=ko&theme=dark&country=VNM';
  const page = await site.open(view, { viewport: SMALL, until: 'load' });
  await settled(page);
  const shown = async () => ({
    query: queryOf(page),
    time: await timeOf(page),
    title: await page.getByRole('heading', { level: 2 }).innerText(),
    lang: await page.locator('html').getAttribute('lang'),
    whole: await page.getByRole('radio', { name: '전 세계' }).isChecked(),
    globe: await page.getByRole('radio', { name: '지구본' }).isChecked(),
    theme: await page.evaluate(() => document.documentElement.style.colorScheme),
  });
  const expected = {
    query: view,
    time: '2024-01-01',
    title: '베트남',
    lang: 'ko',
    whole: true,
    globe: true,
    theme: 'dark',
  };
  expect(await shown()).toEqual(expected);
  await page.reload();
  await settled(page);
  expect(await shown()).toEqual(expected);
});

test('An invalid value gives the default and one notice, which can be dismissed', async ({ site }) => {
  const page = await openWithoutMap(site, '?time=2024-02-30&party=XYZ&partnership=no-such-thing&lang=en');
  const { notice, panel } = partsOf(page);
  expect(await notice.count()).toBe(1);
  expect(await notice.innerText()).toContain(
    'Part of this link was not recognised: partnership=no-such-thing, time=2024-02-30, party=XYZ. Defaults are shown.',
  );
  expect(await timeOf(page)).toBe('2026-07-03');
  expect(await page.getByRole('radio', { name: 'With South Korea' }).isChecked()).toBe(true);
  expect(await panel.innerText()).toContain('In force on 3 July 2026');
  expect(await page.evaluate(() => document.activeElement?.tagName), 'it takes no focus').toBe('BODY');
  await partsOf(page).button('Dismiss').click();
  expect(await notice.count()).toBe(0);
});

test('A month or year in the address means its first day, and a date outside the axis gives the default', async ({
  show,
}) => {
  const page = await show('?time=2024-06');
  const { notice } = partsOf(page);
  expect(await timeOf(page)).toBe('2024-06-01');
  await show('?time=2023');
  expect(await timeOf(page)).toBe('2023-01-01');
  expect(await notice.count()).toBe(0);
  for (const outside of ['1066-10-14', '9999-12-31']) {
    await show(`?time=${outside}`);
    expect(await timeOf(page)).toBe('2026-07-03');
    expect(await notice.innerText()).toContain(`time=${outside}`);
  }
});

test('No address breaks the page', async ({ show, site }) => {
  const page = await show();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  const { slider, panel, notice } = partsOf(page);
  for (const view of HOSTILE) {
    await goTo(page, view);
    // How a page that opens reads its address: `tests/unit/preload.test.ts`. Here for letters, code and length.
    if (/%E0|script|9{5000}/.test(view)) await page.goto(new URL(view, site.url).href);
    await settled(page);
    const shown = { sliders: await slider.count(), time: await timeOf(page), panel: await panel.innerText() };
    expect({ view, ...shown }).toEqual({
      view,
      sliders: 1,
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      panel: expect.stringMatching(/\d+ (?:critical-mineral )?partnerships?/) as string,
    });
    const notices = await notice.allInnerTexts();
    expect(notices.join('').length).toBeLessThan(600);
  }
  expect(dialogs).toEqual([]);
});

test('An absurd camera and projection do not break the map', async ({ site }) => {
  const page = await site.open('?map=99/999/999&view=cube&time=x', { viewport: SMALL });
  expect(await timeOf(page)).toBe('2026-07-03');
  expect(await partsOf(page).notice.innerText()).toContain('map=99/999/999');
});
