/** Each type of question, answered by keyboard. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Question } from '../../../src/domain/lesson/question.ts';
import { lessonWith, QUESTIONS } from '../../unit/state/smallLesson.ts';
import { day } from '../mount.tsx';
import { openLesson } from './lessonOnPage.tsx';

const asking = (question: Question) => openLesson(undefined, { lesson: lessonWith(question) });
const keys = (text: string) => userEvent.keyboard(text);
/** What is said about the answer. */
const said = async (text: string) => {
  await expect.element(page.getByText(text, { exact: true }).first()).toBeVisible();
};
/** Focuses a control by its name, as Tab does. */
const focus = (locator: { element: () => Element }) => (locator.element() as HTMLElement).focus();
const check = async (name = 'Check') => {
  focus(page.getByRole('button', { name, exact: true }));
  await keys('{Enter}');
};

describe('one option', () => {
  test('is chosen with arrows and checked: hint, kind feedback, evidence and another try', async () => {
    const { button, card } = await asking(QUESTIONS['choose-one']);
    await expect.element(page.getByRole('group', { name: /Question 1 of 1 Prompt of one\?/ })).toBeVisible();
    await check();
    await said('Answer first.');
    focus(button('Hint'));
    await keys('{Enter}');
    await said('Hint of one.');
    focus(page.getByRole('radio', { name: 'A ban' }));
    await keys(' ');
    await check();
    await said('Not yet, one.');
    expect(document.activeElement?.textContent).toBe('Try again');
    await expect.element(card.getByRole('button', { name: 'msp', exact: true })).toBeVisible();
    await expect.element(button('Show the answer')).not.toBeInTheDocument();
    await keys('{Enter}');
    expect(document.activeElement).toBe(page.getByRole('radio', { name: 'A ban' }).element());
    await keys('{ArrowDown}');
    await check();
    await said('Right, one.');
    await expect.element(page.getByText('1 of 1 questions answered').first()).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'A memorandum' })).toBeDisabled();
  });

  test('that is wrong twice: the answer can be shown', async () => {
    const { button, card } = await asking(QUESTIONS['choose-one']);
    for (const again of [true, false]) {
      await page.getByRole('radio', { name: 'A treaty' }).click();
      await check();
      if (again) await button('Try again').click();
    }
    await button('Show the answer').click();
    await expect.element(card).toHaveTextContent(/AnswerA memorandum/);
  });
});

test('Several options are ticked', async () => {
  const { card } = await asking(QUESTIONS['choose-several']);
  focus(page.getByRole('checkbox', { name: 'Japan' }));
  await keys(' {Tab}{Tab} ');
  await check();
  await said('Right, several.');
  // Two options, and what is said.
  expect(card.getByText('Right', { exact: true }).elements()).toHaveLength(3);
});

describe('a country is selected', () => {
  test('by its name, in either language', async () => {
    const { store, container } = await asking(QUESTIONS.select);
    await check();
    await said('Answer first.');
    focus(page.getByLabelText('By name'));
    await keys('Viet');
    await expect.element(page.getByRole('option', { name: /Viet Nam/ })).toBeVisible();
    await keys('{Enter}');
    await expect.poll(() => store.getState().view.selection).toEqual({ kind: 'country', id: 'VNM' });
    await said('Viet Nam');
    await check();
    await said('Right, select.');
    expect(container.textContent).not.toContain('Back to the lesson');
  });

  test('on the map: the question stays beside it, and what is opened afterwards takes its place', async () => {
    const { actions, container } = await asking(QUESTIONS.select);
    actions.select({ kind: 'event', id: 'graphite' });
    await said('–');
    actions.select({ kind: 'country', id: 'JPN' });
    await said('Japan');
    await check();
    await said('Not yet, select.');
    expect(container.textContent).not.toContain('Something else');
    actions.select({ kind: 'country', id: 'KOR' });
    await said('Something else');
    await page.getByRole('button', { name: 'Back to the lesson' }).click();
    await said('Not yet, select.');
  });
});

test('The date of the map is the answer: from the field or the timeline, within the tolerance', async () => {
  const { actions, container } = await asking(QUESTIONS['set-date']);
  await expect.element(page.getByText(/2 days more or less is right, too\./)).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Date of the map' });
  await userEvent.fill(field, '28 June 2024');
  await keys('{Enter}');
  await check();
  await said('Not yet, date.');
  await keys('{Enter}');
  actions.setDay(day('2024-06-29'));
  await expect.element(field).toHaveValue('29 June 2024');
  await check();
  await said('Right, date.');
  expect(container.textContent).not.toContain('You changed the view.');
});

describe('items are put in order', () => {
  const items = () =>
    page
      .getByRole('listitem')
      .elements()
      .map((item) => /(Launch|Chair|End)/.exec(item.textContent ?? '')?.[0]);
  const placeOf = (name: string) => inOrder().split(' ').indexOf(name) + 1;
  const inOrder = () => items().filter(Boolean).join(' ');

  test('with Alt and arrows, which keep the focus and say the place', async () => {
    await asking(QUESTIONS.order);
    const first = inOrder();
    expect(first).not.toBe('Launch Chair End');
    for (const [name, place] of [
      ['Chair', 2],
      ['End', 3],
      ['Launch', 1],
    ] as const) {
      focus(page.getByRole('button', { name: `Move: ${name}`, exact: true }));
      for (let at = placeOf(name); at !== place; at = placeOf(name)) {
        await keys(`{Alt>}{Arrow${at > place ? 'Up' : 'Down'}}{/Alt}`);
        expect(Math.abs(placeOf(name) - place)).toBeLessThan(Math.abs(at - place));
        expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move: ${name}`);
      }
    }
    await expect.element(page.getByText(/: place \d of 3/)).toBeInTheDocument();
    await check();
    await said('Right, order.');
  });

  test('with their buttons; the places that are right are marked', async () => {
    const { button } = await asking(QUESTIONS.order);
    const [first = ''] = items().filter(Boolean);
    await button(`Move down: ${first}`).click();
    expect(items().filter(Boolean)[1]).toBe(first);
    await button(`Move up: ${first}`).click();
    expect(items().filter(Boolean)[0]).toBe(first);
    await check();
    await said('Not yet, order.');
    await expect.element(page.getByText(/of 3 are right\./)).toBeVisible();
  });
});

test('Pairs are matched in lists, in which a text that fits twice is there once', async () => {
  const { button } = await asking(QUESTIONS.match);
  const list = (name: string) => page.getByRole('combobox', { name });
  expect((list('MSP').element() as HTMLSelectElement).options).toHaveLength(3);
  await check();
  await said('Answer first.');
  await userEvent.selectOptions(list('MSP'), 'two countries');
  await userEvent.selectOptions(list('Korea–Vietnam'), 'two countries');
  await userEvent.selectOptions(list('Korea–US'), 'two countries');
  await check();
  await said('2 of 3 are right.');
  await button('Try again').click();
  await userEvent.selectOptions(list('MSP'), 'bloc');
  await check();
  await said('Right, match.');
});

test('A number is estimated on a scale or typed, and is right within the tolerance', async () => {
  await asking(QUESTIONS.estimate);
  await check();
  await said('Answer first.');
  focus(page.getByRole('slider', { name: 'Your estimate' }));
  await keys('{ArrowRight}');
  await expect.element(page.getByRole('spinbutton', { name: 'Your estimate' })).toHaveValue(156);
  await userEvent.fill(page.getByRole('spinbutton', { name: 'Your estimate' }), '200');
  await expect.element(page.getByRole('slider')).toHaveValue('200');
  await check();
  await said('Right, estimate.');
});

test('A prediction is made before map and text are seen, and cannot be changed afterwards', async () => {
  const { button } = await asking(QUESTIONS.predict);
  const map = page.getByTestId('map');
  const hidden = [map, page.getByText(/is signed: only\./), page.getByText('On the map')];
  for (const part of hidden) await expect.element(part).not.toBeVisible();
  await expect.element(page.getByText('Make your prediction to see the map.')).toBeVisible();
  focus(page.getByRole('radio', { name: 'It grows' }));
  await keys(' ');
  await check('Make this prediction');
  await said('Not yet, predict.');
  for (const part of hidden) await expect.element(part).toBeVisible();
  await expect.element(button('Try again')).not.toBeInTheDocument();
});

test('A text is compared with a model answer', async () => {
  await asking(QUESTIONS['short-text']);
  await userEvent.fill(page.getByRole('textbox', { name: 'Your answer' }), 'N, a or 1');
  await check('Compare with a model answer');
  await said('Because of one supplier.');
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  await said('N, a or 1');
  await said('Right, text.');
});

test('On a phone the feedback comes into view when an answer is checked', async () => {
  const { container, button } = await asking(QUESTIONS['choose-one']);
  container.style.cssText = 'height: 320px; overflow: auto';
  await page.getByRole('radio', { name: 'A ban' }).click();
  container.scrollTop = 0;
  button('Check')
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(page.getByText('Not yet, one.')).toBeInTheDocument();
  const { bottom } = container.getBoundingClientRect();
  expect(page.getByText('Not yet, one.').element().getBoundingClientRect().bottom).toBeLessThanOrEqual(
    bottom,
  );
});

test('A cross is in the colour that warns, and a check mark in that of the text', async () => {
  const { card } = await asking(QUESTIONS['choose-several']);
  for (const name of ['Japan', 'Vietnam']) await page.getByRole('checkbox', { name }).click();
  const { style } = card.element() as HTMLElement;
  style.setProperty('--accent', 'rgb(189, 3, 41)');
  style.color = 'rgb(23, 29, 33)';
  await check();
  const colourOf = (name: string) => {
    const mark = page.getByRole('checkbox', { name }).element().closest('label')?.querySelector('svg');
    return mark && getComputedStyle(mark).color;
  };
  await said('Not yet, several.');
  expect([colourOf('Japan'), colourOf('Vietnam')]).toEqual(['rgb(23, 29, 33)', 'rgb(189, 3, 41)']);
});
