/** The lessons of the record in the systems of schools. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { type Lesson, questionsOf } from '../../src/domain/lesson/lesson.ts';
import { textIn } from '../../src/domain/tour/tour.ts';
import { workKey, workOf } from '../../src/lessons/lessonWork.ts';
import { giftText } from '../../src/lessons/school/gift.ts';
import { stateText } from '../../src/lessons/school/scormState.ts';
import { createLodelinesStore } from '../../src/state/store.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';

const lessons = readRecord().record.files.lessons as readonly Lesson[];

/** The shares of a grade that Moodle takes for an option. */
const SHARES = [100, 50, 33.33333, 25, 20];

describe.each(lessons)('$id', (lesson) => {
  const questions = questionsOf(lesson);

  test('has titles and a state that every platform takes', () => {
    const titles = [lesson.title, ...lesson.scenes.map(({ title }) => title)];
    for (const title of titles)
      for (const language of LANGUAGES) expect(textIn(title, language).length).toBeLessThanOrEqual(190);
    const work = workOf(createLodelinesStore(parseView('', { dataset: DATASET, language: 'en' }).view, []));
    work.restore(
      lesson,
      new Map(
        questions.map(({ id }) => [id, { revealed: false, result: { right: true, score: 100, parts: [] } }]),
      ),
    );
    expect(work.store.getState().questions.has(workKey(lesson, questions[0] ?? { id: '' }))).toBe(true);
    const state = stateText(work.store.getState(), lesson);
    expect(state.split('&')).toHaveLength(questions.length);
    expect(state.length).toBeLessThan(500);
  });

  test.each(LANGUAGES)('has questions that Moodle can import (%s)', (language) => {
    const text = giftText(lesson, { dataset: DATASET, language, site: 'https://maps.example/' });
    const [category, ...written] = text.trim().split('\n\n');
    expect(category).toMatch(/^\$CATEGORY: Lodelines\/\S/);
    expect(written).toHaveLength(questions.length);
    written.forEach((question, i) => {
      // One pair of braces, which no other brace is taken for.
      expect(question.replaceAll(/\\./g, '')).toMatch(/^::[a-z0-9-]+::\[plain\][^{}\n]+ \{[^{}\n]+\}$/);
      const isMatching = ['match', 'order'].includes(questions[i]?.type ?? '');
      expect(question.match(/=[^=]+ -> /g)?.length ?? 0).toBeGreaterThanOrEqual(isMatching ? 3 : 0);
      for (const [, share] of question.matchAll(/~%-?([\d.]+)%/g)) expect(SHARES).toContain(Number(share));
    });
  });
});
