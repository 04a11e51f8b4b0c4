/** The lessons of the record in the player. */
import { describe, expect, test } from 'vitest';
import { givenAway } from '../../scripts/givenAway.ts';
import { readRecord } from '../../scripts/readRecord.ts';
import { type Lesson, questionsOf } from '../../src/domain/lesson/lesson.ts';
import { plainQuestion } from '../../src/domain/ownTour/ownQuestion.ts';
import { copyOf, formatOwnTour, playable } from '../../src/domain/ownTour/ownTour.ts';
import { readOwnTour } from '../../src/domain/ownTour/readOwnTour.ts';
import { checkAnswer } from '../../src/domain/lesson/checkAnswer.ts';
import { answerLines, rightAnswers } from '../../src/lessons/answerLines.ts';
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

  test('gives no answer of a prediction or of a question on the map away in the view or the title of its scene', () => {
    for (const scene of lesson.scenes)
      expect(givenAway(scene, parseView(scene.view, context).view, DATASET)).toEqual([]);
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

describe('An answer that can be read before it is given is a fault', () => {
  /** What is wrong with the scene of a question if its view or title is another one. */
  const faultsOf = (id: string, view: string, title?: string) => {
    const scenes = lessons.flatMap((lesson) => lesson.scenes);
    const scene = scenes.find(({ questions = [] }) => questions.some((one) => one.id === id));
    if (!scene) throw new Error(`No scene has the question ${id}.`);
    const context = { dataset: DATASET, language: 'en' } as const;
    return givenAway(
      { ...scene, ...(title && { title: { en: title, ko: title } }) },
      parseView(view, context).view,
      DATASET,
    ).map(({ field, problem }) => `${field}: ${problem}`);
  };

  test('a country in the header that was to be predicted, unless all options are there', () => {
    expect(faultsOf('most-cobalt', '?party=COD')).toEqual([
      'view: The header names "COD", which answers the question "most-cobalt".',
    ]);
    expect(faultsOf('most-cobalt', '?party=AUS,CHN,COD,IDN')).toEqual([]);
    expect(faultsOf('most-cobalt', '?party=all')).toEqual([]);
  });

  test('a country that is open or compared, in a prediction and in a question on the map', () => {
    expect(faultsOf('carbonate', '?country=CHL')).toEqual([
      'view: "CHL" is open, which answers the question "carbonate".',
    ]);
    expect(faultsOf('new-member', '?country=KOR&compare=ITA')).toEqual([
      'view: "ITA" is open, which answers the question "new-member".',
    ]);
    // The home party is in the header of every scene.
    expect(faultsOf('chair-last-day', '?party=KOR')).toEqual([]);
  });

  test('a date within the tolerance', () => {
    expect(faultsOf('chair-passes', '?time=2024-06-29')).toEqual([
      'view: The date is 2024-07-01 or near it, which answers the question "chair-passes".',
    ]);
    expect(faultsOf('chair-passes', '?time=2024-06-28')).toEqual([]);
  });

  test('a title that names it', () => {
    expect(faultsOf('most-cobalt', '', 'Cobalt from DR Congo')).toEqual([
      'title: The title has “DR Congo”, which answers the question "most-cobalt".',
    ]);
  });
});
