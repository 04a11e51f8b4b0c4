import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { parseEdtf } from '../../src/domain/time/date.ts';
import { eventually, openWithoutMap, partsOf, valueOf, withoutMap } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

const EVENTS = new URL('../../data/events/', import.meta.url);

/** Titles of the events that match, newest first. */
function titlesOf(isOf: (event: { partnerships: string[]; parties: { party: string }[] }) => boolean) {
  type Read = Parameters<typeof isOf>[0] & { id: string; date: string; title: { en: string } };
  return readdirSync(EVENTS)
    .map((file) => JSON.parse(readFileSync(new URL(file, EVENTS), 'utf8')) as Read)
    .filter(isOf)
    .map(({ date, id, title }) => ({ day: parseEdtf(date)?.first ?? 0, id, title: title.en }))
    .sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1))
    .map(({ title }) => title);
}

test('Every page lists events newest first', async ({ show }) => {
  const page = await show('?partnership=msp');
  const { panel } = partsOf(page);
  const listed = () =>
    panel
      .locator('section', { hasText: /^Events: \d+/ })
      .getByRole('button')
      .locator('span > span:nth-child(2)')
      .allTextContents();
  const ofMsp = titlesOf(({ partnerships }) => partnerships.includes('msp'));
  expect(await listed()).toHaveLength(12);
  expect(ofMsp.slice(0, 1)).toEqual((await listed()).slice(0, 1));
  // The others are in the page, collapsed.
  await panel.getByText(`${ofMsp.length - 12} earlier`).click();
  expect((await listed()).toSorted()).toEqual(ofMsp.toSorted());

  await show('?country=VNM');
  await panel.getByRole('heading', { level: 2, name: 'Vietnam' }).waitFor();
  const ofVietNam = titlesOf(({ parties }) => parties.some(({ party }) => party === 'VNM'));
  expect((await listed())[0]).toBe(ofVietNam[0]);
});

test('The page of the MSP links to other partnerships of the same parties and to its data file', async ({
  show,
}) => {
  const page = await show('?partnership=msp');
  const { panel } = partsOf(page);
  const beside = panel.locator('section', { hasText: /^(Related partnerships|With shared members)/ });
  expect(await beside.getByRole('button').count()).toBeGreaterThan(1);
  await beside.getByRole('button', { name: /^Minerals Security Partnership Forum/ }).click();
  await panel.getByRole('heading', { level: 2, name: 'Minerals Security Partnership Forum' }).waitFor();

  await panel.getByText('Report an error').click();
  await panel.getByText('data/partnerships/msp-forum.json').waitFor();
});

test('The page of Vietnam shows its name in both languages and its partnerships on one timeline', async ({
  show,
}) => {
  const page = await show('?country=VNM&time=2024-01-01');
  const { panel } = partsOf(page);
  expect(await panel.locator('[lang="ko"]').first().innerText()).toBe('베트남');
  const rows = panel.locator('details[open]').getByRole('button');
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(/ASEAN minerals cooperation\s+from August 2005/),
    expect.stringMatching(/Embassy Science Fellows project in Vietnam\s+from 26 October 2023 · site/),
    expect.stringMatching(/Japan–Vietnam cooperation on rare earths\s+from 31 October 2010/),
    expect.stringMatching(/cooperation and supply-chain centre\s+from 5 December 2022/),
    expect.stringMatching(/US–Vietnam memorandum on rare earths\s+from 10 September 2023/),
  ]);
  // The bar of the later partnership starts further to the right.
  const lefts = await rows.evaluateAll((buttons) =>
    buttons.map((button) => button.querySelector('[style*="left"]')?.getBoundingClientRect().left ?? 0),
  );
  expect(lefts[1]).toBeGreaterThan(lefts[3] ?? Infinity);
});

test('An address compares two countries: the partnerships they share on the date, and those of one alone', async ({
  show,
}) => {
  const page = await show('?country=KOR&compare=JPN&time=2024-07-01');
  const { panel } = partsOf(page);
  await panel.getByRole('heading', { level: 2, name: 'South Korea and Japan' }).waitFor();
  expect(await page.title()).toBe('South Korea – Japan · Lodelines');
  const group = (title: string) =>
    panel.locator('details', { hasText: new RegExp(`^${title}`) }).getByRole('button');
  expect(await group('In the same bloc').allInnerTexts()).toContainEqual(
    expect.stringContaining('Minerals Security Partnership'),
  );
  const dialogue = { name: /^Korea–Japan Mineral Resources Cooperation Dialogue/ };
  expect(await panel.getByRole('button', dialogue).count()).toBe(0);
  await partsOf(page).slider.press('End');
  await panel.getByRole('button', dialogue).waitFor();

  await partsOf(page).button('Back to South Korea').click();
  await panel.getByRole('heading', { level: 2, name: 'South Korea' }).waitFor();
  expect(valueOf(page, 'compare')).toBeNull();
  await page.goBack();
  await panel.getByRole('heading', { level: 2, name: 'South Korea and Japan' }).waitFor();
  expect(valueOf(page, 'compare')).toBe('JPN');
});

test('An address with an invalid country to compare shows the first country and a notice', async ({
  show,
}) => {
  const page = await show('?country=KOR&compare=Japan');
  const { panel, notice } = partsOf(page);
  await panel.getByRole('heading', { level: 2, name: 'South Korea' }).waitFor();
  expect(await notice.innerText()).toContain('compare=Japan');
});

test('A citation of the view has release and date, comes in three formats and can be copied; on a local copy the dialog says what leads to the view', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?partnership=msp&time=2024-06-30&data=2026-11-21', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await partsOf(page).button('Cite').click();
  const dialog = page.getByRole('dialog', { name: 'Cite this view' });
  const query = '?time=2024-06-30&party=KOR&lang=en&data=2026-11-21&partnership=msp';
  const text =
    'Lodelines contributors (2026). Minerals Security Partnership. ' +
    'Lodelines: critical-mineral partnerships over time. ' +
    'Data release 2026-11-21, showing 30 June 2024.';
  expect(await dialog.getByRole('textbox', { name: 'Text' }).inputValue()).toBe(text);
  expect(await dialog.getByRole('textbox', { name: 'BibTeX' }).inputValue()).not.toContain(site.url);
  expect(await dialog.innerText()).toContain(query);
  await dialog.getByRole('button', { name: 'Copy RIS' }).click();
  await dialog.getByRole('status').filter({ hasText: 'RIS copied.' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^TY {2}- [^]*Minerals Security Partnership/);
  // It opens the same view in a browser of any language.
  await page.goto(site.url + query);
  await eventually(() => page.title()).toBe('Minerals Security Partnership · Lodelines');
});

test('If the browser refuses to copy, the text is selected and a message explains it', async ({ site }) => {
  const page = await openWithoutMap(site, '?lang=ko&country=KOR');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: '인용', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '이 화면 인용하기' });
  await dialog.getByRole('button', { name: '복사 본문' }).click();
  await dialog.getByRole('status').filter({ hasText: '복사하지 못했습니다' }).waitFor();
  const selected = await dialog.getByRole('textbox', { name: '본문' }).evaluate((element) => {
    const field = element as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toMatch(/^Lodelines contributors \(2026\)\. 한국\. .+ 기준\.$/);
});

test('A detail page that cannot be fetched shows an error, and one click fetches it with its styles', async ({
  site,
}) => {
  let broken = true;
  const page = await site.open('?partnership=msp', {
    until: 'load',
    tolerate: /Opened|dynamically imported|preload CSS|ERR_FAILED/,
    prepare: async (opening) => {
      await withoutMap(opening);
      await opening.route(/Opened-.*\.(js|css)(\?|$)/, (route) =>
        broken ? route.abort() : route.continue(),
      );
    },
  });
  const { panel } = partsOf(page);
  await panel.getByRole('alert').filter({ hasText: 'Could not load this part of the page' }).waitFor();
  broken = false;
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByRole('heading', { name: 'Minerals Security Partnership', exact: true }).waitFor();
  const back = panel.getByRole('button', { name: 'Back to the overview' });
  await eventually(() => back.evaluate((button) => getComputedStyle(button).borderStyle)).toBe('none');
  expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
});
