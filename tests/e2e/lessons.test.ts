/** Whole lessons, as a pupil without a mouse does them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Lesson } from '../../src/domain/lesson/lesson.ts';
import { mixed } from '../../src/domain/lesson/mixed.ts';
import type { Question } from '../../src/domain/lesson/question.ts';
import { violations } from './axe.ts';
import { eventually, openWithoutMap, queryOf } from './parts.ts';
import { test } from './site.ts';

const lessonOf = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../data/lessons/${id}.json`, import.meta.url), 'utf8')) as Lesson;
const countries = JSON.parse(
  readFileSync(new URL('../../data/countries.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string; readonly name: { readonly en: string } }[];

/** Presses Tab, or Shift and Tab, until an element that matches has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((to) => document.activeElement?.matches(to) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`tabTo: ${selector} does not get the focus.`);
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** Gives the right answer by keys, from the head of the question on. */
async function answer(page: Page, question: Question): Promise<void> {
  const { keyboard } = page;
  const field = (name: string) => `[data-part="answer"] ${name}`;
  switch (question.type) {
    case 'choose-one':
    case 'predict': {
      const right = question.options.findIndex((one) => one.right);
      await tabTo(page, field('[type="radio"]'));
      await keyboard.press(' ');
      return press(page, 'ArrowDown', right);
    }
    case 'choose-several':
      await tabTo(page, field('[type="checkbox"]'));
      for (const { right } of question.options) {
        if (right) await keyboard.press(' ');
        await keyboard.press('Tab');
      }
      return undefined;
    case 'select': {
      const name = countries.find(({ id }) => id === question.key[0])?.name.en ?? '';
      await tabTo(page, field('[role="combobox"]'));
      await keyboard.type(name);
      await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
      return keyboard.press('Enter');
    }
    case 'set-date':
      await tabTo(page, field('[data-part="date"]'));
      await keyboard.press('Control+a');
      await keyboard.type(question.day);
      return keyboard.press('Enter');
    case 'order':
      for (const item of question.items.keys()) {
        await tabTo(page, field('li:first-child [data-part="handle"]'), item === 0 ? 'Tab' : 'Shift+Tab');
        await tabTo(page, field(`[data-item="${item}"] [data-part="handle"]`));
        const places = page.locator('[data-item]');
        const at = await places.evaluateAll(
          (items, key) => items.findIndex((one) => one.getAttribute('data-item') === key),
          String(item),
        );
        await press(page, 'Alt+ArrowUp', at - item);
      }
      return undefined;
    case 'match': {
      const order = mixed(question.pairs.length, question.id);
      await tabTo(page, field('select'));
      for (const pair of question.pairs.keys()) {
        await press(page, 'ArrowDown', order.indexOf(pair) + 1);
        await keyboard.press('Tab');
      }
      return undefined;
    }
    case 'estimate':
      await tabTo(page, field('[type="number"]'));
      return keyboard.type(String(question.value));
    case 'short-text':
      await tabTo(page, field('textarea'));
      return keyboard.type('Because one supplier is a risk.');
  }
}

/** Answers all questions of a lesson by keys. `atScene` is called when a scene has opened. */
async function doLesson(
  page: Page,
  lesson: Lesson,
  atScene?: (step: number) => Promise<void>,
): Promise<void> {
  const { keyboard } = page;
  for (const [index, { questions = [], title }] of lesson.scenes.entries()) {
    await page
      .locator('[data-part="tour"] h3')
      .filter({ hasText: title.en ?? '' })
      .waitFor();
    await atScene?.(index + 1);
    for (const question of questions) {
      const card = page.locator('[data-part="question"]').filter({ hasText: question.prompt.en ?? '' });
      await card.waitFor();
      await answer(page, question);
      await tabTo(page, '[data-part="question"] button[class*="main"]');
      await keyboard.press('Enter');
      await card.getByText(question.right.en ?? '').waitFor();
      const isLast = index === lesson.scenes.length - 1 && question === questions.at(-1);
      if (!isLast) {
        await tabTo(page, '[data-part="after"] button');
        await keyboard.press('Enter');
      }
    }
  }
}

test('A pupil does a whole lesson by keyboard alone; nothing is sent and nothing is stored', async ({
  site,
}) => {
  const lesson = lessonOf('what-is-a-critical-mineral');
  const page = await openWithoutMap(site, `?lesson=${lesson.id}`, { reducedMotion: 'reduce' });
  await page.locator('[data-part="question"]').waitFor();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    // The browser asks for the icon of the page again when the address changes.
    if (protocol.startsWith('http') && pathname !== '/icon.svg') requests.push(pathname);
  });
  const LOOKED_AT = [2, 4, 6];
  await doLesson(page, lesson, async (step) => {
    if (LOOKED_AT.includes(step))
      expect(await violations(page, { within: '[data-part="tour"]' })).toEqual([]);
  });
  await page.getByText('Score: 100%').waitFor();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await violations(page)).toEqual([]);
});

test('Another one with the list in the place of the map', async ({ site }) => {
  const lesson = lessonOf('msp-to-forge-through-time');
  const page = await openWithoutMap(site, `?lesson=${lesson.id}&view=list&theme=dark`, {
    reducedMotion: 'reduce',
  });
  await doLesson(page, lesson, async (step) => {
    await page.getByRole('radio', { name: 'List', exact: true }).check({ force: true });
    // Hidden until a prediction has been made.
    await page.locator('table').first().waitFor({ state: 'attached' });
    if (step !== 4) return;
    expect(await violations(page, { about: 'colours', within: '[data-part="tour"]' })).toEqual([]);
  });
  await page.getByText('Score: 100%').waitFor();
  await eventually(() => queryOf(page)).toContain('view=list');
});
