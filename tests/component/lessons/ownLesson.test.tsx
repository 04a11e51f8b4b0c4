/** A reader's own lesson in the player: it may lack much of what a lesson of the record has. */
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Question } from '../../../src/domain/lesson/question.ts';
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import { OWN_LESSON, QUESTIONS } from '../../unit/state/smallLesson.ts';
import { openLesson } from './lessonOnPage.tsx';

const openOwn = (...questions: readonly Question[]) => {
  const [scene] = OWN_LESSON.scenes;
  const scenes = questions.length > 0 && scene ? [{ ...scene, questions }] : OWN_LESSON.scenes;
  return openLesson(undefined, { lesson: { ...OWN_LESSON, scenes } });
};
const visible = async (text: string | RegExp) => {
  await expect.element(page.getByText(text, { exact: true }).first()).toBeVisible();
};

describe('A question without a hint and without feedback', () => {
  test('has no button for the hint, and says whether the answer is right', async () => {
    const { button, card } = await openOwn();
    await expect.element(button('Check')).toBeVisible();
    expect(button('Hint').elements()).toEqual([]);
    await page.getByRole('radio', { name: 'A ban' }).click();
    await button('Check').click();
    await expect.element(card.getByText('Not right', { exact: true }).last()).toBeVisible();
    await button('Try again').click();
    await page.getByRole('radio', { name: 'A memorandum' }).click();
    await button('Check').click();
    await expect.element(card.getByText('Right', { exact: true }).last()).toBeVisible();
    expect(card.getByText('See for yourself').elements()).toEqual([]);
  });

  test('and without a model answer takes a text, and compares it with nothing', async () => {
    const { card, button } = await openOwn({ ...QUESTIONS['short-text'], hint: {}, right: {}, model: {} });
    await page.getByRole('textbox', { name: 'Your answer' }).fill('One supplier.');
    expect(button('Compare with a model answer').elements()).toEqual([]);
    await button('Check').click();
    await visible('1 of 1 questions answered');
    expect(card.getByText('A model answer').elements()).toEqual([]);
    expect(card.element().querySelector('output')?.textContent).toBe('');
  });

  test('is revealed to a class on the map by the first of its answers that the data have', async () => {
    const { button, store } = await openOwn({ ...QUESTIONS.select, key: ['ATL', 'VNM'] });
    await page.getByText('For the teacher', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Whole class' }).click();
    await button('Reveal the answer').click();
    expect(store.getState().view.selection).toEqual({ kind: 'country', id: 'VNM' });
  });

  test('is revealed to a class with its answer only', async () => {
    const { button, container } = await openOwn();
    await page.getByText('For the teacher', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Whole class' }).click();
    await button('Reveal the answer').click();
    const revealed = container.querySelector('[data-part="revealed"]');
    expect(revealed?.textContent).toBe('AnswerA memorandum');
    expect(revealed?.querySelectorAll('p:empty')).toHaveLength(0);
  });
});

test('Evidence that these data do not have is left out', async () => {
  const { card, button } = await openOwn({
    ...QUESTIONS['choose-one'],
    evidence: ['msp', 'of-another-release'],
  });
  await page.getByRole('radio', { name: 'A ban' }).click();
  await button('Check').click();
  await expect.element(card.getByRole('button', { name: 'msp', exact: true })).toBeVisible();
  expect(card.getByRole('listitem').filter({ hasText: 'release' }).elements()).toEqual([]);
});

test('Its texts explain the terms of the glossary without naming them, and it is in one language for all', async () => {
  await openOwn();
  await expect.element(page.getByRole('button', { name: 'memorandum', exact: true })).toBeVisible();
  await openLesson('?lesson=small-lesson&lang=ko', { lesson: OWN_LESSON }).catch(() => undefined);
  await expect.element(page.getByRole('group', { name: /Prompt of one\?/ }).last()).toBeVisible();
});

describe('The way to the editor', () => {
  test('leads back from what the reader has made', async () => {
    const { store, button } = await openOwn();
    await visible('This is your own lesson, as pupils see it.');
    await button('Edit').click();
    expect(store.getState().session.dialog).toBe('tour');
    await expect.element(button('Edit')).not.toBeInTheDocument();
    await page.getByText('For the teacher', { exact: true }).click();
    expect(button('Edit a copy').elements()).toEqual([]);
  });

  test('is a copy of a lesson that a link has brought, and of one of the record', async () => {
    const address = { ...memoryAddress('?lesson=own'), fragment: () => '#lesson=abc' };
    const linked = await openLesson('?lesson=own', { lesson: OWN_LESSON, environment: { address } });
    expect(page.getByText('This is your own lesson').elements()).toEqual([]);
    await page.getByText('For the teacher', { exact: true }).click();
    await linked.button('Edit a copy').click();
    await expect.poll(() => linked.store.getState().session.dialog).toBe('tour');
    linked.unmount();
    const { button, store } = await openLesson();
    await page.getByText('For the teacher', { exact: true }).click();
    await button('Edit a copy').click();
    await expect.poll(() => store.getState().session.dialog).toBe('tour');
  });
});

test('An answer is forgotten when its question is edited in the meantime', async () => {
  const { actions, button } = await openOwn();
  await page.getByRole('radio', { name: 'A ban' }).click();
  await button('Check').click();
  await visible('1 of 3 questions answered');
  const [scene] = OWN_LESSON.scenes;
  const [first, ...others] = scene?.questions ?? [];
  const edited = (question: Question) =>
    actions.changeTour({
      ...OWN_LESSON,
      scenes: [{ ...scene!, questions: [question, ...others] }],
    } as typeof OWN_LESSON);
  edited({ ...first!, wrong: { en: 'Look at the date.' } } as Question);
  await visible('Look at the date.');
  edited({ ...first!, prompt: { en: 'Which one?' } } as Question);
  await visible('0 of 3 questions answered');
  await expect.element(page.getByRole('group', { name: /Which one\?/ })).toBeVisible();
});
