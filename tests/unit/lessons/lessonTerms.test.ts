import { expect, test } from 'vitest';
import type { Lesson } from '../../../src/domain/lesson/lesson.ts';
import { lessonTerms } from '../../../src/lessons/lessonTerms.ts';
import { GLOSSARY, LESSON, OWN_LESSON } from '../state/smallLesson.ts';

const terms = (lesson: Lesson, language: 'en' | 'ko' = 'en') =>
  lessonTerms(lesson, GLOSSARY, language).map(({ id }) => id);

test('A lesson explains the terms that it names', () => {
  expect(terms(LESSON)).toEqual(['memorandum']);
  expect(terms({ ...LESSON, glossary: ['ban'] })).toEqual(['ban']);
});

test('One that names none explains those that its texts and questions use', () => {
  expect(terms(OWN_LESSON)).toEqual(['memorandum']);
  const [scene] = OWN_LESSON.scenes;
  const questions = [{ ...scene!.questions![0]!, prompt: { en: 'What is a ban?' } }];
  expect(terms({ ...OWN_LESSON, scenes: [{ ...scene!, text: {}, questions }] })).toEqual(['ban']);
});
