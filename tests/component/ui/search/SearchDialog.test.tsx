/** The search, on a small record. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { Dialogs } from '../../../../src/ui/shell/Dialogs.tsx';
import { Panel } from '../../../../src/ui/shell/Panel.tsx';
import { FILTER_DATASET } from '../../../unit/state/filterDataset.ts';
import { mount } from '../../mount.tsx';
import { inputMethod } from '../composing.ts';

/** The search, opened over the panel from a button. */
async function opened(query = '', name = 'Search', dataset = FILTER_DATASET) {
  const made = mount(
    <>
      <button type="button" onClick={() => made.actions.openDialog('search')}>
        Find
      </button>
      <Panel className="" />
      <Dialogs />
    </>,
    { view: query, dataset },
  );
  const opener = page.getByRole('button', { name: 'Find' });
  await opener.click();
  const field = page.getByRole('combobox', { name });
  await expect.element(field).toHaveFocus();
  return {
    opener,
    field,
    view: () => made.store.getState().view,
    /** What Enter would pick. */
    best: () => document.querySelector('[role="option"][data-highlighted]')?.textContent ?? null,
    status: () => page.getByRole('dialog').getByRole('status').element().textContent,
  };
}

const press = (keys: string) => userEvent.keyboard(keys);

test('A few letters, arrows and Enter open something, with the focus on it to read on', async () => {
  const { field, best, view } = await opened();
  await field.fill('korea');
  await expect.poll(best).toContain('South Korea');
  await field.fill('msp');
  await expect.poll(best).toContain('msp');
  const first = best();
  await press('{ArrowDown}');
  expect(best()).not.toBe(first);
  await press('{ArrowUp}{Enter}');
  await expect.poll(() => view().selection?.id).toBe('msp');
  await expect.poll(() => document.activeElement?.tagName).toBe('MAIN');
  expect(page.getByRole('dialog').query()).toBeNull();
});

test('Escape closes the search and gives the focus back', async () => {
  const { field, opener, view } = await opened();
  await field.fill('msp');
  await press('{Escape}');
  await expect.element(opener).toHaveFocus();
  expect(view().selection).toBeNull();
});

test('Korean finds what English shows, and says by which name', async () => {
  const { field, best } = await opened();
  await field.fill('Korea의');
  await expect.poll(best).toContain('South Korea');
  expect(document.querySelector('[data-highlighted] [lang="ko"]')?.textContent).toBe('South Korea의 한국어');
});

test('What is misspelt finds what is meant, and says so', async () => {
  const { field, best, status } = await opened();
  await field.fill('galium');
  await expect.poll(best).toContain('gallium');
  expect(status()).toContain('similar result');
});

test('A mineral becomes the filter', async () => {
  const { field, best, view } = await opened();
  await field.fill('gallium');
  await expect.poll(best).toContain('gallium');
  await press('{Enter}');
  await expect.poll(() => view().mineral).toEqual(['gallium']);
});

test('Nothing found offers examples, which are searched for', async () => {
  const { field, status } = await opened();
  await field.fill('qqqqqq');
  await expect.poll(status).toContain('No results for');
  await page.getByRole('button', { name: 'gallium export control' }).click();
  await expect.element(field).toHaveValue('gallium export control');
});

test.each([
  ['?time=2022-01-01', '2023-01-01'],
  ['?time=../2022-01-01', '../2023-12-31'],
])('A year moves the date of %s to %s', async (query, there) => {
  const { field, best, view } = await opened(query);
  await field.fill('2023');
  await expect.poll(best).toBe('Show 2023');
  await press('{Enter}');
  await expect.poll(() => formatTime(view().time)).toBe(there);
});

test.each([
  ['2024년 6월 26일 (수)', 'Show 26 June 2024', '2024-06-26'],
  ['2023.1.1~2024.7.1', 'Show 1 January 2023 – 1 July 2024', '2023-01-01/2024-07-01'],
  ['4–5 June 2024', 'Show 4–5 June 2024', '2024-06-04'],
])('%s is a date in the search, too', async (text, row, time) => {
  const { field, best, view } = await opened('?time=2022-01-01');
  await field.fill(text);
  await expect.poll(best).toBe(row);
  await press('{Enter}');
  await expect.poll(() => formatTime(view().time)).toBe(time);
});

test('A date that can mean two days is explained in the search', async () => {
  const { field, status } = await opened();
  await field.fill('03/04/2024');
  await expect.poll(status).toContain('“03/04/2024” can mean 3 April 2024 or 4 March 2024.');
});

test('What is picked is seen, though it lies outside of the date and the lens', async () => {
  const { field, best, view } = await opened('?time=2019-03-01');
  await field.fill('japan-us');
  await expect.poll(best).toContain('japan-us');
  await press('{Enter}');
  await expect.poll(() => view().lens).toEqual([]);
  expect([view().selection?.id, formatTime(view().time)]).toEqual(['japan-us', '2023-03-28']);
});

test('In Korean the search speaks Korean', async () => {
  const { field, best } = await opened('?lang=ko', '검색');
  await field.fill('Hanoi');
  await expect.poll(best).toContain('Hanoi의 한국어');
});

describe('with a Korean input method', () => {
  async function composing() {
    const { field, ...rest } = await opened('?lang=ko', '검색');
    return { ...rest, field, method: inputMethod(field.element() as HTMLInputElement) };
  }

  test('the results follow each step of a syllable, before it has ended', async () => {
    const { method, best, field } = await composing();
    method.compose('ㅎ');
    await expect.poll(best).not.toBeNull();
    method.compose('퉁');
    await expect.poll(best).toBeNull();
    method.compose('하');
    await expect.poll(best).toContain('의 한국어');
    await expect.element(field).toHaveValue('하');
    method.compose('한');
    await expect.poll(() => document.querySelector('[data-highlighted] mark')?.textContent).toBe('한');
  });

  test('Enter that ends a syllable opens nothing yet, and the next one opens what is highlighted', async () => {
    const { method, best, view } = await composing();
    method.compose('Hanoi');
    await expect.poll(best).toContain('Hanoi의 한국어');
    method.press('Enter');
    expect(view().selection).toBeNull();
    method.end();
    await press('{Enter}');
    await expect.poll(() => view().selection).not.toBeNull();
  });

  test('an arrow key that ends a syllable moves the highlight once', async () => {
    const { method, best } = await composing();
    method.compose('한');
    await expect.poll(best).not.toBeNull();
    const names = [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
    method.press('ArrowDown');
    method.end();
    await press('{ArrowDown}');
    await expect.poll(best).toBe(names[1]);
  });

  test('Escape drops a composition, not the search', async () => {
    const { method, field } = await composing();
    method.compose('한');
    method.press('Escape');
    method.end();
    await expect.element(field).toBeVisible();
  });

  test('a click during the composition takes what is shown for the text in the field', async () => {
    const { method, best, view } = await composing();
    method.compose('msp');
    await expect.poll(best).toContain('msp');
    await page.getByRole('option', { name: /^msp의 한국어/ }).click();
    await expect.poll(() => view().selection?.id).toBe('msp');
  });
});

test('A text in the wrong keyboard layout finds what was meant, and says so', async () => {
  const { field, best, status } = await opened();
  await field.fill('ㅡ네');
  await expect.poll(best).toContain('msp');
  expect(status()).toBe('“ㅡ네” is “msp” on the other keyboard layout: 5 results.');
  expect(document.querySelector('[data-highlighted] mark')?.textContent).toBe('msp');
});

test('A mineral of which there are only figures opens them', async () => {
  const layer = { kind: 'production', mineral: 'nickel', series: null } as const;
  const figuresOnly = new Map([['nickel-ore', { name: { en: 'Nickel ore', ko: '규소' }, layer }]]);
  const { field, best, view } = await opened('?partnership=msp', 'Search', {
    ...FILTER_DATASET,
    figuresOnly,
  });
  await field.fill('규소');
  await expect.poll(best).toContain('Figures by country');
  await press('{Enter}');
  await expect.poll(() => view()).toMatchObject({ layer, selection: null, mineral: [] });
});
