/** Errors of tours that the check reports by file, field and fix. */
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { readRecordFile } from '../../../../src/record/recordFile.ts';
import type { Scene, Tour } from '../../../../src/record/tourSchema.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';

const SCENE: Scene = {
  view: '?event=summit-2024',
  title: { en: 'They meet', ko: '두 정상이 만나다' },
  text: { en: 'They met on 28 June 2024.', ko: '두 정상은 2024년 6월 28일 만났다.' },
  notes: { en: 'It was in Seoul.', ko: '장소는 서울이었다.' },
  show: { partnerships: ['pact'], events: ['summit-2024'], countries: ['KOR'] },
  transition: 'fly',
};

const TOUR: Tour = {
  $schema: '../schema/tour.json',
  id: 'two',
  title: { en: 'Two scenes', ko: '두 장면' },
  summary: { en: 'A tour.', ko: '투어다.' },
  minutes: 2,
  scenes: [SCENE, SCENE],
};

/** The faults of a record whose only tour has a scene with these fields after a good one. */
const faultsOf = (scene: Partial<Scene>, pact: Partial<typeof PACT> = {}) =>
  checkRecord(
    smallRecord([{ ...PACT, ...pact }], [SUMMIT], {
      tours: [{ ...TOUR, scenes: [SCENE, { ...SCENE, ...scene }] }],
    }),
  );

test('a sound tour has no faults', () => {
  expect(faultsOf({})).toEqual([]);
});

test('no tour has an id that means something else in addresses', () => {
  const faults = checkRecord(smallRecord([PACT], [SUMMIT], { tours: [{ ...TOUR, id: 'own' }] }));
  expect(faults.map(({ file, field }) => [file, field])).toEqual([['tours/own.json', 'id']]);
});

describe('what a scene names', () => {
  test('exists', () => {
    expect(faultsOf({ show: { partnerships: ['packt'] } })).toEqual([
      {
        file: 'tours/two.json',
        field: 'scenes, entry 2, show, partnerships',
        problem: 'The data has no "packt" of this kind.',
        fix: 'Correct the id, or take it out.',
      },
    ]);
    const fields = (scene: Partial<Scene>) => faultsOf(scene).map(({ field }) => field);
    expect(fields({ show: { events: ['pact'] } })).toEqual(['scenes, entry 2, show, events']);
    expect(fields({ show: { ...SCENE.show, countries: ['FRA'] } })).toEqual([
      'scenes, entry 2, show, countries',
    ]);
    expect(fields({ cites: ['nothing'] })).toEqual(['scenes, entry 2, cites']);
  });

  test('is named once', () => {
    expect(faultsOf({ cites: ['pact'] }).map(({ field, problem }) => [field, problem])).toEqual([
      ['scenes, entry 2, cites', '"pact" is named twice.'],
    ]);
  });
});

test.each(['ui=embed', 'lang=ko', 'theme=dark', 'tour=two', 'step=2', 'data=2026-11-21', 'locked=map'])(
  'the view of a scene does not decide %s',
  (part) => {
    expect(faultsOf({ view: `?event=summit-2024&${part}` })).toEqual([
      {
        file: 'tours/two.json',
        field: 'scenes, entry 2, view',
        problem: `The view has the key "${part.split('=')[0]}", which is not for a scene to decide.`,
        fix: 'Take it out.',
      },
    ]);
  },
);

describe('the texts of a scene', () => {
  test('have at most 60 words in English and 300 characters in Korean', () => {
    const text = (words: number, characters: number) => ({
      text: { en: 'word '.repeat(words), ko: '가'.repeat(characters) },
    });
    expect(faultsOf(text(60, 300))).toEqual([]);
    expect(faultsOf(text(61, 301)).map(({ field, problem }) => [field, problem])).toEqual([
      ['scenes, entry 2, text, en', 'The text has 61 words, at most 60 fit.'],
      ['scenes, entry 2, text, ko', 'The text has 301 characters, at most 300 fit.'],
    ]);
  });

  test('obey the rules of other texts', () => {
    const fields = (scene: Partial<Scene>) => faultsOf(scene).map(({ field }) => field);
    expect(fields({ text: { en: 'The MOU of the two.', ko: '두 나라의 양해각서다.' } })).toEqual([
      'scenes, entry 2, text, en',
    ]);
    expect(fields({ notes: { en: 'The EU joins.', ko: 'EU가 합류한다.' } })).toEqual([
      'scenes, entry 2, notes, ko',
    ]);
    expect(fields({ title: { en: 'On 28 June', ko: '그날' } })).toEqual(['scenes, entry 2, title, ko']);
    expect(fields({ title: { en: 'A figure', ko: '350만톤' } })).toEqual(['scenes, entry 2, title, ko']);
  });
});

describe('the dates in the texts of a scene', () => {
  const dated = (en: string, ko: string): Partial<Scene> => ({ text: { en, ko } });

  test('are those of a record that it shows', () => {
    expect(faultsOf(dated('They met on 28 June 2023.', '2023년 6월 28일에 만났다.'))).toEqual([
      {
        file: 'tours/two.json',
        field: 'scenes, entry 2, text, en',
        problem: 'No record of this scene has the date 2023-06-28.',
        fix: 'Correct the date, or add the record that has it to "show" or "cites".',
      },
      expect.objectContaining({ field: 'scenes, entry 2, text, ko' }),
    ]);
  });

  test('may be less precise than the record, and name the last day of a term', () => {
    expect(faultsOf(dated('In June 2024, or in 2024.', '2024년 6월, 곧 2024년이다.'))).toEqual([]);
    const ended = { end: '2024-12-01', members: [{ party: 'KOR' }, { party: 'VNM' }] };
    expect(faultsOf(dated('It held to 30 November 2024.', '2024년 11월 30일까지다.'), ended)).toEqual([]);
    expect(faultsOf(dated('It held to 29 November 2024.', '2024년 11월 29일까지다.'), ended)).toHaveLength(2);
  });

  test('may be in the texts of a record, or in the view', () => {
    const note = { en: 'Announced on 3 May 2024.', ko: '2024년 5월 3일 발표됐다.' };
    expect(faultsOf(dated('Announced on 3 May 2024.', '2024년 5월 3일 발표됐다.'), { note })).toEqual([]);
    const view = '?partnership=pact&time=2024-08-01/2024-09-30';
    expect(
      faultsOf({ view, ...dated('From 1 August to 30 September.', '8월 1일부터 9월 30일까지.') }),
    ).toEqual([]);
  });

  test('break with the record', () => {
    const late = smallRecord([{ ...PACT, start: '2024-06' }], [{ ...SUMMIT, date: '2024-06-29' }], {
      tours: [TOUR],
      release: { release: '2024-12-31', reachesTo: '2024-06-29', kept: [] },
    });
    expect(checkRecord(late).map(({ file, field }) => `${file} ${field}`)).toContain(
      'tours/two.json scenes, entry 1, text, en',
    );
  });
});

test('titles and notes too long for their place are reported with what belongs there', () => {
  const scenes = [SCENE, { ...SCENE, title: { en: 'x'.repeat(81), ko: '가' } }];
  const result = readRecordFile('tour', 'tours/two.json', JSON.stringify({ ...TOUR, scenes }));
  expect('faults' in result && result.faults).toEqual([
    expect.objectContaining({
      field: 'scenes, entry 2, title, en',
      fix: 'Correct it. What belongs here: A headline; in English and in Korean, at most 80 characters each.',
    }),
  ]);
});
