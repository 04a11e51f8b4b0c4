/** Whole lessons, as a pupil without a mouse does them, and as one who has the list in the place of the map. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Lesson } from '../../src/domain/lesson/lesson.ts';
import type { Question } from '../../src/domain/lesson/question.ts';
import { violations } from './axe.ts';
import { answerByKeys, answerByPointer, tabTo } from './lessonAnswers.ts';
import { eventually, openWithoutMap, withoutMap } from './parts.ts';
import { test } from './site.ts';

/** Given to the page by the test that holds code back. */
declare function tell(text: string): Promise<void>;

const lessonOf = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../data/lessons/${id}.json`, import.meta.url), 'utf8')) as Lesson;

/** How a pupil works: gives an answer, and presses the button that is asked for next. */
interface Way {
  readonly answer: (page: Page, question: Question) => Promise<void>;
  readonly press: (page: Page, button: string) => Promise<void>;
}

const KEYS: Way = {
  answer: answerByKeys,
  press: async (page, button) => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  },
};

const POINTER: Way = {
  answer: answerByPointer,
  press: (page, button) => page.locator(button).first().click(),
};

/** Answers all questions of a lesson. `atScene` is called when a scene has opened. */
async function doLesson(
  page: Page,
  lesson: Lesson,
  { answer, press }: Way,
  atScene?: (step: number) => Promise<void>,
): Promise<void> {
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
      await press(page, '[data-part="question"] button[class*="main"]');
      await card.getByText(question.right.en ?? '').waitFor();
      const isLast = index === lesson.scenes.length - 1 && question === questions.at(-1);
      if (!isLast) await press(page, '[data-part="after"] button');
    }
  }
  await page.getByText('Score: 100%').waitFor();
}

test('A map whose prediction has not been made is not seen before its cover, however late the code of lessons comes', async ({
  site,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const seen: string[] = [];
  const page = await site.open('?lesson=msp-to-forge-through-time&step=2', {
    until: 'load',
    prepare: async (opening) => {
      await withoutMap(opening);
      await opening.exposeFunction('tell', (text: string) => seen.push(text));
      await opening.addInitScript(noteFirstMap);
      await opening.route(/\/parts-[^/]+\.js$/, async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  // Fetched at the start like the code of lessons, and here.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/Player-')),
  );
  release();
  await page.getByText('Make your prediction to see the next one').waitFor();
  await eventually(() => seen).toEqual(['covered']);
});

/** Runs in the page: tells whether the first map is covered when it is there. */
function noteFirstMap(): void {
  new MutationObserver((_, observer) => {
    const map = document.querySelector('[role="application"] svg');
    if (!map) return;
    observer.disconnect();
    void tell(getComputedStyle(map).visibility === 'hidden' ? 'covered' : 'seen');
  }).observe(document, { subtree: true, childList: true });
}

/** Parts of the names of files that are fetched ahead. */
const AT_REST = ['/details.json', '/PrintedPicture-', '/SearchDialog-', '/writtenTime-', '/ko-'];

test('A pupil does a whole lesson by keyboard alone; nothing is sent and nothing is stored', async ({
  site,
}) => {
  const lesson = lessonOf('what-is-a-critical-mineral');
  const page = await openWithoutMap(site, `?lesson=${lesson.id}`, { reducedMotion: 'reduce' });
  await page.locator('[data-part="question"]').waitFor();
  // What the page fetches when it is at rest, however long that takes.
  await page.waitForFunction((files) => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    return files.every((file) => fetched.some((name) => name.includes(file)));
  }, AT_REST);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    // The browser asks for the icon of the page again when the address changes.
    if (protocol.startsWith('http') && pathname !== '/icon.svg') requests.push(pathname);
  });
  await doLesson(page, lesson, KEYS);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await violations(page)).toEqual([]);
});

test('Another one with the list in the place of the map, which stays from scene to scene', async ({
  site,
}) => {
  const lesson = lessonOf('msp-to-forge-through-time');
  const page = await openWithoutMap(site, `?lesson=${lesson.id}&view=list`, { reducedMotion: 'reduce' });
  await doLesson(page, lesson, POINTER, async () => {
    // Hidden until a prediction has been made.
    await page.locator('table').first().waitFor({ state: 'attached' });
  });
  expect(new URL(page.url()).searchParams.get('view')).toBe('list');
});
