/** Right answers to the questions of a lesson, given by keys alone and by a pointer alone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { mixed } from '../../src/domain/lesson/mixed.ts';
import type { Question } from '../../src/domain/lesson/question.ts';

const COUNTRIES = JSON.parse(
  readFileSync(new URL('../../data/countries.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string; readonly name: { readonly en: string } }[];

const TEXT = 'Because one supplier is a risk.';

const field = (name: string) => `[data-part="answer"] ${name}`;
const nameOf = (code = '') => COUNTRIES.find(({ id }) => id === code)?.name.en ?? '';

/** Presses Tab, or Shift and Tab, until an element that matches has the focus. Throws if none gets it. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((to) => document.activeElement?.matches(to) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`tabTo: ${selector} does not get the focus.`);
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** The place of an item of an order, from 0. */
function placeOf(page: Page, item: number): Promise<number> {
  return page
    .locator('[data-item]')
    .evaluateAll((items, key) => items.findIndex((one) => one.getAttribute('data-item') === key), `${item}`);
}

/** Gives the right answer by keys, from the head of the question on. */
export async function answerByKeys(page: Page, question: Question): Promise<void> {
  const { keyboard } = page;
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
      const name = nameOf(question.key[0]);
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
        await press(page, 'Alt+ArrowUp', (await placeOf(page, item)) - item);
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
      return keyboard.insertText(TEXT);
  }
}

/** Gives the right answer with a pointer; names, dates, numbers and texts are filled in. */
export async function answerByPointer(page: Page, question: Question): Promise<void> {
  const answer = page.locator('[data-part="answer"]');
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several':
      for (const [i, { right }] of question.options.entries())
        if (right) await answer.locator('label').nth(i).click();
      return undefined;
    case 'select': {
      const name = nameOf(question.key[0]);
      await answer.getByRole('combobox').fill(name);
      return page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .click();
    }
    case 'set-date':
      await answer.getByRole('textbox').fill(question.day);
      return answer.getByRole('textbox').press('Enter');
    case 'order':
      for (const item of question.items.keys()) {
        const up = answer.locator(`[data-item="${item}"]`).getByRole('button', { name: /^Move up/ });
        for (let from = await placeOf(page, item); from > item; from--) await up.click();
      }
      return undefined;
    case 'match':
      for (const [i, { right }] of question.pairs.entries())
        await answer
          .locator('select')
          .nth(i)
          .selectOption({ label: right.en ?? '' });
      return undefined;
    case 'estimate':
      return answer.locator('[type="number"]').fill(String(question.value));
    case 'short-text':
      return answer.locator('textarea').fill(TEXT);
  }
}
