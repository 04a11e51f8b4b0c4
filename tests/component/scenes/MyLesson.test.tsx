/** The questions and the head of an own lesson in its editor, on a small record. */
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { questionsOf } from '../../../src/domain/lesson/lesson.ts';
import type { Question } from '../../../src/domain/lesson/question.ts';
import { EMPTY_HEAD, type OwnLessonHead } from '../../../src/domain/ownTour/ownLesson.ts';
import { sceneOf } from '../../../src/domain/ownTour/draft.ts';
import { formatOwnTour, type OwnTour, playable } from '../../../src/domain/ownTour/ownTour.ts';
import { editorOf } from '../../../src/scenes/editor/editor.ts';
import { MyTour } from '../../../src/scenes/editor/MyTour.tsx';
import { QUESTIONS } from '../../unit/state/smallLesson.ts';
import { kept } from '../kept.ts';
import { mount } from '../mount.tsx';

/** A lesson with a scene for each list of questions. */
const lessonOf = (scenes: readonly (readonly Question[])[], head?: Partial<OwnLessonHead>): OwnTour => ({
  release: '2026-11-21',
  title: { en: 'Pacts' },
  summary: {},
  minutes: null,
  lesson: { ...EMPTY_HEAD, ...head },
  scenes: scenes.map((questions) => ({
    ...sceneOf('?time=2024-06-30&party=KOR'),
    title: { en: 'A scene' },
    ...(questions.length > 0 && { questions }),
  })),
});

/** The editor of an app that has kept a lesson, with the fields of its first scene and of a question open. */
function opened(lesson: OwnTour, { question = null as string | null, view = '?time=2022-06-14' } = {}) {
  const preferences = kept({ tour: formatOwnTour(lesson, 0) });
  const made = mount(
    <>
      {/* Where the panel of the page is, over which or beside which the editor lies. */}
      <div style={{ anchorName: '--panel', position: 'fixed', inset: '1rem 0' }} />
      <MyTour />
    </>,
    { view, environment: { preferences } },
  );
  const editor = editorOf(made);
  editor.openQuestion(question, editor.store.getState().history.present.state.scenes[0]?.key);
  const draft = () => editor.store.getState().history.present.state;
  return {
    ...made,
    draft,
    question: (n: number) => questionsOf(draft())[n - 1],
    /** The ids of the questions, scene by scene. */
    ids: () =>
      draft()
        .scenes.map(({ questions = [] }) => questions.map(({ id }) => id).join(' '))
        .join(' | '),
    /** What was done, as it is spoken. */
    done: () => page.getByRole('dialog').getByRole('status').elements().at(-1)?.textContent,
    choose: async (n: number, name: string) => {
      await page.getByRole('button', { name: `More for question ${n}` }).click();
      await page.getByRole('menuitem', { name }).click();
    },
  };
}

const press = (keys: string) => userEvent.keyboard(keys);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const of = (type: keyof typeof QUESTIONS, id: string): Question => ({ ...QUESTIONS[type], id });

describe('a question', () => {
  test('is added, written and marked by keyboard alone, and makes the tour a lesson', async () => {
    const { lesson: _, ...tour } = lessonOf([[]]);
    const { question, draft, done } = opened(tour);
    await expect.element(page.getByRole('dialog', { name: 'My tour' })).toBeVisible();
    (button('Add a question').element() as HTMLElement).focus();
    await press('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Choose one' })).toHaveFocus();
    await press('{Enter}');
    await expect.element(field('Question')).toHaveFocus();
    expect(done()).toBe('Question 1 added.');
    await expect.element(page.getByRole('dialog', { name: 'My lesson' })).toBeVisible();
    await press('Who chairs it?{Tab}{Tab} {Tab}Korea');
    expect(question(1)).toMatchObject({
      type: 'choose-one',
      prompt: { en: 'Who chairs it?' },
      options: [{ text: { en: 'Korea' }, right: true }, { text: {} }, { text: {} }],
    });
    await press('{Control>}zzzz{/Control}');
    expect(draft().lesson).toBeUndefined();
  });

  test('for a date starts from the date of the map', async () => {
    const { question } = opened(lessonOf([[]]));
    await button('Add a question').click();
    await page.getByRole('menuitem', { name: 'Set the date' }).click();
    expect(question(1)).toMatchObject({ type: 'set-date', day: '2022-06-14', tolerance: 0 });
  });

  test('says how much of its limit is left, and keeps what is over it', async () => {
    const { question } = opened(lessonOf([[of('short-text', 'a')]]), { question: 'a' });
    await field('Question').fill('x'.repeat(241));
    await expect.element(page.getByText('1 character too many')).toBeVisible();
    expect(question(1)?.prompt.en).toHaveLength(241);
  });

  test('has words in two languages', async () => {
    const { question } = opened(lessonOf([[of('choose-one', 'a')]]), { question: 'a' });
    await page.getByRole('radio', { name: 'Korean' }).click();
    await field('Option 1').fill('금지');
    expect(question(1)).toMatchObject({ options: [{ text: { en: 'A ban', ko: '금지' } }, {}, {}] });
  });

  test('is moved with the arrow keys on its handle, which keeps the focus, and from its menu into another scene', async () => {
    const { ids, choose, done } = opened(
      lessonOf([[of('order', 'a'), of('match', 'b')], [of('estimate', 'c')]]),
    );
    await expect.element(button('Move question 1')).toBeVisible();
    (button('Move question 1').element() as HTMLElement).focus();
    await press('{ArrowDown}');
    expect(ids()).toBe('b a | c');
    expect(done()).toBe('Question 1 is now question 2.');
    await expect.element(button('Move question 2')).toHaveFocus();
    await press('{ArrowDown}');
    expect(ids()).toBe('b a | c');
    await choose(2, 'Move up');
    expect(ids()).toBe('a b | c');
    await choose(2, 'Move to scene 2');
    expect(ids()).toBe('a | b c');
    await expect.element(field('Question')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Question 2 · Match pairs/ })).toHaveFocus();
    expect(done()).toBe('Question 2 is now in scene 2.');
  });

  test('is added, duplicated or moved only into a scene that is not full', async () => {
    const full = Array.from({ length: 20 }, (_, i) => of('short-text', `a${i}`));
    opened(lessonOf([full, [of('order', 'b')]]));
    await expect.element(button('Add a question')).toBeDisabled();
    await expect.element(page.getByText('A scene has at most 20 questions.')).toBeVisible();
    await page.getByRole('button', { name: 'More for question 1', exact: true }).click();
    const item = (name: string) => page.getByRole('menuitem', { name });
    await expect.element(item('Duplicate')).toHaveAttribute('aria-disabled', 'true');
    await item('Move to scene 2').click();
    await page.getByRole('button', { name: /^Scene 1/ }).click();
    await expect.element(button('Add a question')).toBeEnabled();
    await button('Add a question').click();
    await page.getByRole('menuitem', { name: 'Short answer' }).click();
    await expect.element(field('Question')).toHaveFocus();
    await page.getByRole('button', { name: /^Scene 2/ }).click();
    await page.getByRole('button', { name: 'More for question 21', exact: true }).click();
    await expect.element(item('Move to scene 1')).toHaveAttribute('aria-disabled', 'true');
  });

  test('is duplicated, and deleted with the focus on the next one until undo brings it back', async () => {
    const { ids, choose, done } = opened(lessonOf([[of('order', 'a'), of('match', 'b')]]));
    await choose(1, 'Duplicate');
    expect(ids()).toBe('a q1 b');
    await choose(2, 'Delete');
    await expect.element(page.getByRole('button', { name: /^Question 2 · Match pairs/ })).toHaveFocus();
    await press('{Control>}z{/Control}');
    expect(ids()).toBe('a q1 b');
    expect(done()).toBe('Undone: Question 2 deleted.');
  });

  test.each(Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[])(
    'of type %s has names, sizes and contrast for everyone',
    async (type) => {
      opened(lessonOf([[of(type, 'a')]]), { question: 'a' });
      await expect.element(field('Question')).toBeVisible();
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const { violations } = await axe.run(page.getByRole('dialog').element() as HTMLElement, {
        rules: { 'target-size': { enabled: true } },
      });
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
      ).toEqual([]);
    },
  );
});

describe('what is right', () => {
  test('is one option of one, and any of several', async () => {
    const { question } = opened(lessonOf([[of('choose-one', 'a'), of('choose-several', 'b')]]), {
      question: 'a',
    });
    const marks = (n: number) => {
      const one = question(n);
      return one && 'options' in one ? one.options.map(({ right }) => right === true) : [];
    };
    await page.getByRole('radio', { name: 'Option 1 is right' }).click();
    expect(marks(1)).toEqual([true, false, false]);
    await page.getByRole('button', { name: /^Question 2 · Choose several/ }).click();
    await page.getByRole('checkbox', { name: 'Option 2 is right' }).click();
    expect(marks(2)).toEqual([true, true, true]);
  });

  test('is a country that is found by its name, and one that is selected on the map', async () => {
    const { question, actions } = opened(lessonOf([[of('select', 'a')]]), { question: 'a' });
    const keys = () => (question(1) as { readonly key?: readonly string[] }).key;
    await page.getByRole('combobox', { name: 'Add a country' }).fill('Korea');
    await press('{Enter}');
    expect(keys()).toEqual(['VNM', 'KOR']);
    await expect.element(page.getByRole('combobox', { name: 'Add a country' })).toHaveFocus();
    await button('Remove: Viet Nam').click();
    expect(keys()).toEqual(['KOR']);
    actions.select({ kind: 'country', id: 'JPN' });
    await page.getByRole('button', { name: 'Add what is selected: Japan' }).click();
    expect(keys()).toEqual(['KOR', 'JPN']);
    await expect.element(page.getByRole('combobox', { name: 'Add a country' })).toHaveFocus();
  });

  test('is a day, typed or that of the map', async () => {
    const { question } = opened(lessonOf([[of('set-date', 'a')]]), { question: 'a' });
    await field('Right day').fill('5 March 2025');
    await press('{Enter}');
    expect(question(1)).toMatchObject({ day: '2025-03-05' });
    await field('Right day').fill('soon');
    await press('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Not a day.');
    await field('Right day').fill('03/04/2024');
    await press('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('can mean');
    await button('Use the date of the map: 14 June 2022').click();
    expect(question(1)).toMatchObject({ day: '2022-06-14' });
    await expect.element(field('Right day')).toHaveFocus();
    await expect.element(field('Right day')).toHaveValue('14 June 2022');
    await field('Accepted days before or after').fill('2.5');
    await expect.element(page.getByText('Not a whole number from 0 to 366.')).toBeVisible();
    expect(question(1)).toMatchObject({ tolerance: 2 });
  });

  test('is an order that is dragged or moved by keys, and a number with its scale', async () => {
    const { question } = opened(lessonOf([[of('order', 'a'), of('estimate', 'b')]]), { question: 'a' });
    await expect.element(button('Move: Item 1')).toBeVisible();
    (button('Move: Item 1').element() as HTMLElement).focus();
    await press('{ArrowDown}');
    await expect.element(button('Move: Item 2')).toHaveFocus();
    expect(question(1)).toMatchObject({ items: [{ text: { en: 'Chair' } }, { text: { en: 'Launch' } }, {}] });
    await page.getByRole('button', { name: /^Question 2 · Estimate/ }).click();
    await field('Right number').fill('1,200.5');
    await field('Scale to').fill('2000');
    expect(question(2)).toMatchObject({ value: 1200.5, range: [0, 2000] });
    await field('Right number').fill('1,5');
    await expect.element(page.getByText('Not a number such as 1.5 or 310,000.')).toBeVisible();
    expect(question(2)).toMatchObject({ value: 1200.5 });
    await field('Right number').fill('');
    expect(question(2)).toMatchObject({ value: 1200.5 });
    await press('{Tab}');
    expect(question(2)).toMatchObject({ value: 0 });
    await press('{Control>}z{/Control}');
    await expect.element(field('Right number')).toHaveValue('1200.5');
  });

  test('has at least two parts and at most six', async () => {
    const { question } = opened(lessonOf([[of('choose-one', 'a')]]), { question: 'a' });
    await button('Remove: Option 3').click();
    await expect.element(button('Remove: Option 1')).toBeDisabled();
    for (let n = 3; n <= 6; n++) {
      await button('Add an option').click();
      await expect.element(field(`Option ${n}`)).toHaveFocus();
    }
    expect(button('Add an option').query()).toBeNull();
    expect(question(1)).toMatchObject({ options: { length: 6 } });
  });
});

describe('what a class would still miss', () => {
  test('is listed by question, with a button that leads there, and does not keep the lesson from being saved', async () => {
    const bad = {
      ...QUESTIONS['choose-one'],
      id: 'b',
      options: [{ text: { en: 'A' } }, { text: { en: 'B' } }],
    };
    const { draft } = opened(lessonOf([[of('select', 'a')], [bad]]));
    await page.getByText('Before class: 1 question to look at').click();
    await expect
      .element(page.getByText('No option is marked as right. Pupils do not see it yet.'))
      .toBeVisible();
    await button('Question 2').click();
    await expect.element(page.getByRole('radio', { name: 'Option 1 is right' })).toHaveFocus();
    expect(formatOwnTour(draft())).toContain('"b"');
    await press(' ');
    await expect.element(page.getByText('Before class')).not.toBeInTheDocument();
  });

  test('includes an answer that the view of the scene gives away', async () => {
    opened(lessonOf([[{ ...QUESTIONS['set-date'], day: '2024-07-01' }]]));
    await page.getByText('Before class: 1 question to look at').click();
    await expect.element(page.getByText('The view of the scene already shows the answer.')).toBeVisible();
  });
});

describe('the head of a lesson', () => {
  const more = { ...QUESTIONS['short-text'] };
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...more, id }));

  test('has ages that do not cross, aims and subjects', async () => {
    const { draft } = opened(lessonOf([[]]));
    await page.getByText('About the lesson').click();
    await field('Ages from').fill('15');
    expect(draft().lesson?.ages).toEqual({ from: 15, to: 15 });
    await field('Ages to').fill('13');
    expect(draft().lesson?.ages).toEqual({ from: 13, to: 13 });
    await field('Ages to').fill('15');
    await field('Ages from').fill('');
    await field('Ages from').fill('10');
    expect(draft().lesson?.ages).toEqual({ from: 10, to: 15 });
    await field('Ages to').fill('');
    await press('{Tab}');
    expect(draft().lesson && 'ages' in draft().lesson!).toBe(false);
    await button('Add an aim').click();
    await expect.element(field('Aim 1')).toHaveFocus();
    await press('Read a map');
    await button('Add a subject').click();
    await field('Subject 1').fill('Geography');
    await field('Area 1').fill('Resources');
    expect(draft().lesson).toMatchObject({
      aims: [{ en: 'Read a map' }],
      curriculum: [{ subject: { en: 'Geography' }, area: { en: 'Resources' } }],
    });
  });

  test('has at most six questions on the worksheet', async () => {
    const { draft } = opened(lessonOf([seven], { worksheet: ['a', 'b', 'c', 'd', 'e'] }));
    await page.getByText('About the lesson').click();
    await page.getByRole('checkbox', { name: /^Question 7:/ }).click();
    expect(draft().lesson?.worksheet).toEqual(['a', 'b', 'c', 'd', 'e', 'g']);
    await expect.element(page.getByRole('checkbox', { name: /^Question 6:/ })).toBeDisabled();
    await expect.element(page.getByText('6 are chosen: the worksheet is full.')).toBeVisible();
  });
});

test('The notes of a scene are described by what pupils get of them', async () => {
  opened(lessonOf([[]]));
  await expect
    .element(field('Notes for the teacher'))
    .toHaveAccessibleDescription(/left Pupils can open them if a file or link includes them/u);
});

describe('the file menu', () => {
  const file = async (name: string) => {
    await button('File').click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };

  test('copies a lesson of the record with its questions, to be seen as pupils do', async () => {
    const { draft, ids, done, store } = opened(lessonOf([]));
    await file('A small lesson');
    await expect.poll(() => ids()).toBe('one several | select date | predict text');
    expect(done()).toBe('Lesson copied: 3 scenes.');
    expect(draft().lesson?.ages).toEqual({ from: 13, to: 15 });
    await button('Preview').click();
    await expect.poll(() => store.getState().session.tour).toMatchObject({ id: 'own', ages: { from: 13 } });
  });

  test('copies a lesson that a link has brought, listed with the lessons', async () => {
    const { ids, actions } = opened(lessonOf([]));
    const linked = { ...lessonOf([[of('order', 'a')]]), title: { en: 'From a link' } };
    actions.showTour(playable(linked), 1);
    await button('File').click();
    const lessons = page.getByRole('group', { name: 'Make a copy of a lesson' });
    await lessons.getByRole('menuitem', { name: 'From a link' }).click();
    await expect.poll(() => ids()).toBe('a');
  });

  test('shares the notes of a lesson under their name', async () => {
    opened(lessonOf([[]]));
    await file('Share as a link…');
    await expect
      .element(page.getByRole('checkbox', { name: 'With the notes for the teacher' }))
      .toBeVisible();
  });

  test('makes a tour of a lesson, which undo takes back', async () => {
    const { ids, done } = opened(lessonOf([[of('order', 'a')]]));
    await file('Make it a tour, without questions');
    expect(ids()).toBe('');
    await button('Undo').click();
    expect(ids()).toBe('a');
    expect(done()).toBe('Undone: The lesson is now a tour. Its questions are deleted.');
  });
});
