/** Links that have a reader's own lesson in them. */
import { expect, test } from 'vitest';
import { MOST_IN_LINK, readTourFragment } from '../../../src/domain/ownTour/fragment.ts';
import { copyOf, type OwnTour } from '../../../src/domain/ownTour/ownTour.ts';
import { ownLink } from '../../../src/export/ownLink.ts';
import { LESSON } from '../state/smallLesson.ts';

const lesson = copyOf(LESSON, '2026-11-30');
const PUPILS = { notes: false, language: 'ko' } as const;

/** The lesson with a text that does not compress, of about so many characters in each language. */
function long(characters: number): OwnTour {
  let state = 1;
  const noise = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  const words = () => Array.from({ length: characters / 6 }, noise).join('');
  return { ...lesson, summary: { en: words(), ko: words() } };
}

test('A short lesson is in its link with the texts in both languages and without its notes', async () => {
  const { fragment, fits, only } = await ownLink(lesson, PUPILS);
  expect([fragment.slice(0, 8), fits, only]).toEqual(['#lesson=', true, null]);
  const { tour } = await readTourFragment(fragment);
  expect(tour).toEqual({ ...lesson, scenes: lesson.scenes.map((scene) => ({ ...scene, notes: {} })) });
});

test('A longer one has the texts in one language, and one that is too long even so is not handed out', async () => {
  const medium = await ownLink(long(6000), PUPILS);
  expect([medium.fits, medium.only]).toEqual([true, 'ko']);
  const { tour } = await readTourFragment(medium.fragment);
  expect(tour?.title).toEqual({ ko: 'A small lesson의 한국어' });
  const whole = await ownLink(long(12_000), PUPILS);
  expect(whole.fits).toBe(false);
  expect(whole.fragment.length).toBeGreaterThan(MOST_IN_LINK);
});
