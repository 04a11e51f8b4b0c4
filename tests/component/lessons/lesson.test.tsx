/** A lesson from scene to scene: notes, the whole class, the glossary and the summary. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { besideEnvironment } from '../../../src/state/browserEnvironment.ts';
import { openLesson } from './lessonOnPage.tsx';

const visible = async (text: string | RegExp) => {
  await expect.element(page.getByText(text).first()).toBeVisible();
};
const choose = async (name: string, check = 'Check') => {
  await page.getByRole('radio', { name }).click();
  await page.getByRole('button', { name: check, exact: true }).click();
};

describe('the questions of a scene', () => {
  test('are asked one after the other, then the next scene comes; answers stay', async () => {
    const { button, card, store } = await openLesson();
    await visible('0 of 6 questions answered');
    await choose('A memorandum');
    await button('Next question').click();
    await expect.element(page.getByRole('group', { name: /Question 2 of 6/ })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Japan' }).click();
    await button('Check').click();
    await card.getByRole('button', { name: 'Next scene' }).click();
    await expect.poll(() => store.getState().view.tour?.step).toBe(2);
    expect((document.activeElement as HTMLElement).dataset['part']).toBe('tour');
    await visible('2 of 6 questions answered');
    await button('Previous scene').click();
    await page.getByRole('button', { name: /Question 1 of 6/ }).click();
    await visible('Right, one.');
  });

  test('evidence opens its record, and one press leads back', async () => {
    const { button, store } = await openLesson();
    await choose('A ban');
    await button('msp-launch').click();
    expect(store.getState().view.selection).toEqual({ kind: 'event', id: 'msp-launch' });
    await visible('Something else');
    await button('Back to the lesson').click();
    await visible('Not yet, one.');
  });
});

test('The list of scenes says what is answered, in words, and shows no map of a prediction still to be made', async () => {
  const { button, container } = await openLesson();
  await choose('A memorandum');
  await button('All scenes').click();
  const scene = (n: number) =>
    page
      .getByRole('list', { name: 'All scenes' })
      .getByRole('listitem')
      .nth(n - 1);
  await expect.element(scene(1)).toHaveTextContent('1start1 of 2 answered');
  await expect.element(scene(2)).toHaveTextContent(/^2map$/);
  const pictures = container.querySelectorAll<HTMLElement>('[aria-label="All scenes"] li [width="112"]');
  const hidden = Array.from(pictures, (picture) => getComputedStyle(picture).visibility);
  expect(hidden).toEqual(['visible', 'visible', 'hidden']);
  await button('All scenes').click();
  await button('Next question').click();
  await page.getByRole('checkbox', { name: 'Japan' }).click();
  await button('Check').click();
  await button('All scenes').click();
  await expect.element(scene(1)).toHaveTextContent('1startAnswered');
  expect(scene(1).element().querySelector('svg path')).not.toBeNull();
});

test('A lesson does not play by itself: its scenes wait for the answers', async () => {
  await openLesson();
  expect(page.getByRole('button', { name: /^Play/ }).elements()).toEqual([]);
});

test('Notes with their time are hidden until the key N or the switch shows them', async () => {
  const { container } = await openLesson('?lesson=small-lesson&step=2');
  expect(container.textContent).not.toContain('Note on map.');
  await userEvent.keyboard('n');
  await visible('Note on map.');
  await visible('Minutes 5 to 10 of 15');
  await page.getByText('For the teacher', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Notes for the teacher' }).click();
  await expect.element(page.getByText('Note on map.')).not.toBeInTheDocument();
});

describe('the whole class', () => {
  test('votes, by number keys too, and sees the answer when it is revealed, without a score', async () => {
    const { button, container } = await openLesson();
    await page.getByText('For the teacher', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Whole class' }).click();
    await expect.element(button('Check')).not.toBeInTheDocument();
    await button('Add a vote: A ban').click();
    await userEvent.keyboard('22');
    await expect.element(page.getByLabelText('1 vote', { exact: true })).toHaveTextContent('1');
    await expect.element(page.getByLabelText('2 votes')).toHaveTextContent('2');
    expect(container.textContent).not.toContain('Prompt of several?');
    await button('Reveal the answer').click();
    await visible('Right, one.');
    expect(document.activeElement?.textContent).toContain('A memorandum');
    await button('Next question').click();
    await visible('Prompt of several?');
  });

  test('sees the place that was asked for on the map', async () => {
    const { button, store } = await openLesson('?lesson=small-lesson&step=2');
    await page.getByText('For the teacher', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Whole class' }).click();
    await button('Reveal the answer').click();
    expect(store.getState().view.selection).toEqual({ kind: 'country', id: 'VNM' });
    await visible('Right, select.');
  });
});

test('A term of the glossary opens its meaning, and Escape closes it', async () => {
  await openLesson();
  const term = page.getByRole('button', { name: 'memorandum', exact: true });
  await expect.element(term).toBeVisible();
  (term.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await visible('A written plan.');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('A written plan.')).not.toBeInTheDocument();
  expect(document.activeElement).toBe(term.element());
  // Not one of this lesson.
  expect(page.getByRole('button', { name: 'ban', exact: true }).elements()).toEqual([]);
});

test('A term flows with the text: what follows it stays on its line, and several words wrap', async () => {
  const { container } = await openLesson();
  await expect.element(page.getByRole('button', { name: 'memorandum', exact: true })).toBeVisible();
  const term = page.getByRole('button', { name: 'memorandum', exact: true }).element();
  expect(getComputedStyle(term).display).toBe('inline');
  const text = term.closest('p') as HTMLElement;
  text.style.width = '1px';
  text.style.overflowWrap = 'normal';
  term.textContent = 'critical mineral';
  (term.nextElementSibling as HTMLElement).textContent = ', and more';
  expect(term.getClientRects()).toHaveLength(2);
  const after = document.createRange();
  after.setStart(term.nextElementSibling?.firstChild as Text, 0);
  after.setEnd(term.nextElementSibling?.firstChild as Text, 1);
  expect(after.getBoundingClientRect().top).toBe(term.getClientRects()[1]?.top);
  expect(container.textContent).toContain('critical mineral, and more');
});

test('The bar of the player covers the text that scrolls behind it, also in the padding of the panel', async () => {
  const { container } = await openLesson();
  container.style.cssText = 'height: 200px; overflow: auto; padding: 16px';
  container.scrollTop = 120;
  const bar = container.querySelector('[data-part="tour"] > div') as HTMLElement;
  const { left, top } = container.getBoundingClientRect();
  expect(container.scrollTop).toBe(120);
  expect(document.elementFromPoint(left + 40, top + 4)).toBe(bar);
});

test('Printing the answers prints nothing else: title, name, score and answers', async () => {
  const { button } = await openLesson('?lesson=small-lesson&step=3');
  const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await page.getByRole('radio', { name: 'It ends' }).click();
  await button('Make this prediction').click();
  await button('Print').click();
  expect(printed).toHaveBeenCalledOnce();
  expect(document.documentElement.dataset['printed']).toBe('any');
  const text = document.querySelector('body > [data-part="text"]');
  expect(text?.textContent).toMatch(/^A small lessonName:1 of 6 questions answeredScore: 0%.*It ends/u);
  expect(text?.textContent).not.toContain('For the teacher');
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => document.documentElement.dataset['printed']).toBeUndefined();
  expect(document.querySelector('body > [data-part="text"]')).toBeNull();
  printed.mockRestore();
});

test('The last scene has all answers, to copy or to clear', async () => {
  const copy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const handing = { ...besideEnvironment(window, document.documentElement, {} as never).handing, copy };
  const { button, store } = await openLesson(undefined, { environment: { handing } });
  await choose('A memorandum');
  await button('Next question').click();
  await page.getByRole('button', { name: 'Next scene', exact: true }).first().click();
  await button('Next scene').first().click();
  await expect.poll(() => store.getState().view.tour?.step).toBe(3);
  await visible('Score: 25%');
  await visible('Your answers are on this device only, and are gone when the page is closed.');
  await button('Copy').click();
  expect(copy.mock.calls[0]?.[0]).toContain('1. Prompt of one?\n   A memorandum\n   (Right)');
  await button('Clear all answers').click();
  await visible('All answers are cleared.');
  await visible('Score: 0%');
});
