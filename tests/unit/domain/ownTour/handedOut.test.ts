/** What of a reader's own tour is in a link. */
import { expect, test } from 'vitest';
import { handedOut } from '../../../../src/domain/ownTour/handedOut.ts';
import { copyOf } from '../../../../src/domain/ownTour/ownTour.ts';
import { LESSON } from '../../state/smallLesson.ts';

const lesson = copyOf(LESSON, '2026-11-30');

test('Notes can be left out, and nothing else goes with them', () => {
  const told = handedOut(lesson, { notes: false, language: null });
  expect(told.scenes.map(({ notes }) => notes)).toEqual([{}, {}, {}]);
  const [first] = lesson.scenes;
  expect(told).toEqual({ ...lesson, scenes: lesson.scenes.map((scene) => ({ ...scene, notes: {} })) });
  expect(handedOut(lesson, { notes: true, language: null }).scenes[0]).toBe(first);
});

test('In one language it has no text in the other, in no question either', () => {
  const english = handedOut(lesson, { notes: true, language: 'en' });
  expect(JSON.stringify(english)).not.toMatch(/[가-힣]/);
  expect(english.title).toEqual({ en: 'A small lesson' });
  expect(english.scenes[0]?.questions?.[0]).toMatchObject({
    hint: { en: 'Hint of one.' },
    options: [{ text: { en: 'A ban' } }, { text: { en: 'A memorandum' }, right: true }, {}],
  });
  expect(english.scenes[0]?.show).toEqual({ partnerships: ['msp'] });
});

test('A text that is only there in the other language stays', () => {
  const tour = { ...lesson, title: { ko: '수업' }, summary: {} };
  expect(handedOut(tour, { notes: true, language: 'en' })).toMatchObject({
    title: { ko: '수업' },
    summary: {},
  });
});
