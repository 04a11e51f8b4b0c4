/** The lessons of the record in the player. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { type Lesson, questionsOf } from '../../src/domain/lesson/lesson.ts';
import { plainQuestion } from '../../src/domain/ownTour/ownQuestion.ts';
import { copyOf, formatOwnTour, playable } from '../../src/domain/ownTour/ownTour.ts';
import { readOwnTour } from '../../src/domain/ownTour/readOwnTour.ts';
import { checkAnswer } from '../../src/domain/lesson/checkAnswer.ts';
import { answerLines, rightAnswers } from '../../src/lessons/answerLines.ts';
import { viewAnswer } from '../../src/lessons/viewAnswer.ts';
import { recordChecks } from '../../src/scenes/editor/recordChecks.ts';
import { formatView, parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';

const { lessons } = readRecord().record.files;

/** What pupils get of a lesson. */
function playedOf({ title, minutes, ages, aims, curriculum, glossary, worksheet, scenes }: Lesson): object {
  const asked = scenes.map(({ view, text, questions }) => ({
    view,
    text,
    ...(questions && { questions: questions.map(plainQuestion) }),
  }));
  return { title, minutes, ages, aims, curriculum, glossary, worksheet, scenes: asked };
}

describe.each(lessons)('$id', (lesson) => {
  const context = { dataset: DATASET, language: 'en', tour: lesson } as const;

  test('opens at every step, and its address names just the step', () => {
    for (let step = 1; step <= lesson.scenes.length; step++) {
      const query = `?lesson=${lesson.id}${step === 1 ? '' : `&step=${step}`}`;
      const { view, rejected } = parseView(query, context);
      expect([view.tour, rejected]).toEqual([{ id: lesson.id, step }, []]);
      expect(formatView(view, context)).toBe(query);
      expect(parseView(lesson.scenes[step - 1]?.view ?? '', context).rejected).toEqual([]);
    }
  });

  test('has an answer to each question that is right and can be said in both languages', () => {
    for (const question of questionsOf(lesson)) {
      const answers = rightAnswers(question);
      expect(answers.length).toBeGreaterThan(question.type === 'short-text' ? -1 : 0);
      for (const answer of answers) {
        expect(checkAnswer(question, answer as never).right).toBe(true);
        for (const language of ['en', 'ko'] as const)
          expect(answerLines(question, answer, { dataset: DATASET, language }).join('')).not.toBe('');
      }
    }
  });

  test('does not give the answer of a map question away at the start of its scene', () => {
    for (const { view, questions = [] } of lesson.scenes) {
      const shown = parseView(view, context).view;
      for (const question of questions) {
        const answer = viewAnswer(question, shown, null);
        expect([question.id, answer !== null && checkAnswer(question, answer as never).right]).toEqual([
          question.id,
          false,
        ]);
      }
    }
  });

  test('is the same lesson to pupils when a teacher has copied, saved and opened it', () => {
    const copy = formatOwnTour(copyOf(lesson, '2026-11-30'));
    const { tour, faults } = readOwnTour(copy, recordChecks(DATASET));
    const { id: _, ...played } = playable(tour!);
    expect(faults).toEqual([]);
    expect(played).toMatchObject(playedOf(lesson));
  });

  test('shows only records that there are as evidence', () => {
    const ids = questionsOf(lesson).flatMap(({ evidence = [] }) => evidence);
    expect(ids.filter((id) => !DATASET.partnerships.has(id) && !DATASET.events.has(id))).toEqual([]);
  });
});
