/** The lessons of the record in the player. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { questionsOf } from '../../src/domain/lesson/lesson.ts';
import { checkAnswer } from '../../src/domain/lesson/checkAnswer.ts';
import { answerLines, rightAnswers } from '../../src/lessons/answerLines.ts';
import { viewAnswer } from '../../src/lessons/viewAnswer.ts';
import { formatView, parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';

const { lessons } = readRecord().record.files;

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

  test('shows only records that there are as evidence', () => {
    const ids = questionsOf(lesson).flatMap(({ evidence = [] }) => evidence);
    expect(ids.filter((id) => !DATASET.partnerships.has(id) && !DATASET.events.has(id))).toEqual([]);
  });
});
