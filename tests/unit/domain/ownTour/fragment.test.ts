import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_IN_LINK, readTourFragment, tourFragment } from '../../../../src/domain/ownTour/fragment.ts';
import { EMPTY_HEAD } from '../../../../src/domain/ownTour/ownLesson.ts';
import { newQuestion } from '../../../../src/domain/ownTour/ownQuestion.ts';
import { emptyTour, type OwnTour } from '../../../../src/domain/ownTour/ownTour.ts';
import { sceneOf } from '../../../../src/domain/ownTour/draft.ts';
import { hasTour } from '../../../../src/domain/tour/tour.ts';
import { lesson, tour } from './randomTours.ts';

const SEED = 20261130;

const TALK: OwnTour = {
  ...emptyTour('2026-11-30'),
  title: { en: 'From the MSP to FORGE', ko: 'MSP에서 FORGE로' },
  scenes: ['2022-06-14', '2024-06-30', '2026-02-04'].map((day) => ({
    ...sceneOf(`?time=${day}&party=KOR&partnership=msp`),
    title: { en: `The partnership on ${day}` },
    text: { en: 'South Korea chaired it for a year.', ko: '한국이 1년 동안 의장국을 맡았다.' },
  })),
};

describe('the fragment of a tour', () => {
  test('opens as the same tour, and is the same each time', async () => {
    const fragment = await tourFragment(TALK);
    expect(fragment).toMatch(/^#tour=[\w-]+$/);
    expect(await tourFragment(TALK)).toBe(fragment);
    expect(await readTourFragment(fragment)).toStrictEqual({ tour: TALK, faults: [] });
  });

  test('is called a lesson if the tour is one, and opens as one under either name', async () => {
    const questions = [newQuestion('short-text', 'q1', '2026-11-30')];
    const lesson = { ...TALK, lesson: EMPTY_HEAD, scenes: [{ ...TALK.scenes[0]!, questions }] };
    const fragment = await tourFragment(lesson);
    expect(fragment).toMatch(/^#lesson=[\w-]+$/);
    expect((await readTourFragment(fragment)).tour).toStrictEqual(lesson);
    expect((await readTourFragment(fragment.replace('lesson', 'tour'))).tour).toStrictEqual(lesson);
  });

  test.each(['.', ')', '를', '&more=1', ' '])('is read with "%s" behind it', async (end) => {
    const fragment = await tourFragment(TALK);
    expect((await readTourFragment(fragment + end)).tour).toStrictEqual(TALK);
  });

  test('has room for nine scenes with texts and notes in two languages', async () => {
    const scenes = Array.from({ length: 9 }, (_, index) => ({
      ...sceneOf(`?time=2024-0${index + 1}-01&party=KOR&map=3.${index}/20/12${index}`),
      title: { en: `Scene ${index}`, ko: `장면 ${index}` },
      text: {
        en: `Sentence ${index} says what is shown. `.repeat(9),
        ko: `문장 ${index}: 보이는 것을 말한다. `.repeat(9),
      },
    }));
    expect((await tourFragment({ ...TALK, scenes })).length).toBeLessThan(MOST_IN_LINK);
  });

  test('says so when its end is missing', async () => {
    const fragment = await tourFragment(TALK);
    for (const length of [fragment.length - 1, fragment.length / 2, 6]) {
      const { tour: read, faults } = await readTourFragment(fragment.slice(0, length));
      expect(read).toBeNull();
      expect(faults.map(({ problem }) => problem)).toStrictEqual([{ kind: 'cut' }]);
    }
  });

  test('that would be too much when it is unpacked is not unpacked', async () => {
    const bomb = { ...TALK, title: { en: 'x'.repeat(5_000_000) } };
    expect((await readTourFragment(await tourFragment(bomb))).tour).toBeNull();
  });

  test('is told from other fragments', () => {
    expect(['#tour=abc', 'tour=abc', '#a=b&tour=abc', '#lesson=abc'].every(hasTour)).toBe(true);
    expect(['', '#', '#tours=1', '#lessons=abc'].some(hasTour)).toBe(false);
  });
});

describe('random fragments', () => {
  test('never throw, and are the same tour if they are whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(tour, lesson), async (one) => {
        expect(await readTourFragment(await tourFragment(one))).toStrictEqual({ tour: one, faults: [] });
      }),
      { seed: SEED, numRuns: 500 },
    );
    const text = fc.oneof(fc.string(), fc.stringMatching(/^#tour=[A-Za-z0-9_-]{0,80}$/), fc.base64String());
    await fc.assert(
      fc.asyncProperty(text, async (fragment) => {
        const { tour: read, faults } = await readTourFragment(fragment);
        expect(read !== null || faults.length > 0).toBe(true);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
