import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../../../src/domain/lesson/lesson.ts';
import { answerOnPaper } from '../../../../src/lessons/worksheet/answerOnPaper.ts';
import { evidenceOf } from '../../../../src/lessons/worksheet/evidence.ts';
import { worksheetOf } from '../../../../src/lessons/worksheet/worksheet.ts';
import { DATASET, SHAPES } from '../../state/smallDataset.ts';
import { LESSON, QUESTIONS } from '../../state/smallLesson.ts';

const worksheet = (lesson: Partial<Lesson>) =>
  worksheetOf({ ...LESSON, ...lesson }, { dataset: DATASET, shapes: SHAPES, language: 'en' });

describe('A worksheet', () => {
  test('has the questions that the lesson names, in that order, with their scenes', () => {
    const { questions } = worksheet({ worksheet: ['text', 'one'] });
    expect(questions.map(({ number, question, scene }) => [number, question.id, scene])).toEqual([
      [1, 'text', 2],
      [2, 'one', 0],
    ]);
  });

  test('has six questions at most', () => {
    const ids = LESSON.scenes.flatMap(({ questions = [] }) => questions.map(({ id }) => id));
    expect(worksheet({ worksheet: [...ids, ...ids] }).questions).toHaveLength(6);
  });

  test('has no map without a country and no timeline without two dated events to write on', () => {
    const { blankMap, timeline } = worksheet({});
    expect([blankMap, timeline]).toEqual([null, null]);
  });

  test('numbers the countries that the lesson shows, and letters its events of one day that have happened, not in their order', () => {
    const [first] = LESSON.scenes;
    const scenes = first
      ? [
          {
            ...first,
            show: {
              countries: ['USA', 'KOR'],
              events: ['msp-launch', 'graphite', 'hanoi-summit', 'next-summit'],
            },
          },
        ]
      : [];
    const { blankMap, timeline } = worksheet({ scenes });
    // The small dataset has the shape of one country only.
    expect(blankMap?.countries).toEqual(['KOR']);
    expect(blankMap?.picture.name).toBe('Map of the world without names, with 1 numbered country');
    expect(timeline?.events.map(({ letter, event }) => [letter, event.id])).toEqual([
      ['A', 'graphite'],
      ['B', 'msp-launch'],
    ]);
    expect(timeline?.years).toEqual({ from: 2022, to: 2023 });
  });
});

describe('The key', () => {
  const answer = (type: keyof typeof QUESTIONS) => answerOnPaper(QUESTIONS[type], DATASET, 'en');

  test('has what is right as it is ticked or written', () => {
    expect(answer('choose-one')).toEqual(['A memorandum']);
    expect(answer('choose-several')).toEqual(['Japan', 'United States']);
    expect(answer('select')).toEqual(['Viet Nam']);
    expect(answer('order')).toEqual(['1. Launch', '2. Chair', '3. End']);
    expect(answer('short-text')).toEqual(['A model answer:', 'Because of one supplier.']);
  });

  test('says how exact a number and a date must be', () => {
    expect(answer('estimate')).toEqual(['230 tonnes', '30 tonnes more or less is right, too.']);
    expect(answer('set-date')).toEqual(['1 July 2024', '2 days more or less is right, too.']);
  });

  test('has the letters that the pages for pupils have', () => {
    const letters = answer('match').map((line) => /: ([a-c]) \((.*)\)$/.exec(line)?.slice(1));
    expect(letters.map((one) => one?.[1])).toEqual(['bloc', 'two countries', 'two countries']);
    expect(letters[1]?.[0]).toBe(letters[2]?.[0]);
    expect(letters[0]?.[0]).not.toBe(letters[1]?.[0]);
  });

  test('names the records that prove it, events with their dates', () => {
    expect(evidenceOf(QUESTIONS['choose-one'], DATASET, 'en')).toEqual(['msp', 'msp-launch (14 June 2022)']);
  });
});
