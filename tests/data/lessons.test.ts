/** The lessons of the record and the glossary. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { tourFaults } from '../../scripts/tourFaults.ts';
import { lessonSummaryOf, questionsOf } from '../../src/domain/lesson/lesson.ts';
import type { Question } from '../../src/domain/lesson/question.ts';
import type { EventRecord, PartnershipRecord } from '../../src/record/schema.ts';
import { lessonKeyRules } from '../../src/record/rules/lessonKeys.ts';

const { record } = readRecord();
const { lessons, glossary } = record.files;

test('There are three lessons of one period, each with 6 to 10 scenes and notes for all of them', () => {
  expect(
    lessons
      .map(lessonSummaryOf)
      .map(({ id, ages, minutes, scenes, questions }) => [id, ages, minutes, scenes, questions]),
  ).toEqual([
    ['korea-between-suppliers', { from: 17, to: 20 }, 45, 8, 12],
    ['msp-to-forge-through-time', { from: 15, to: 18 }, 45, 8, 11],
    ['what-is-a-critical-mineral', { from: 13, to: 15 }, 45, 8, 11],
  ]);
  expect(lessons.flatMap(({ scenes }) => scenes.filter(({ notes }) => !notes))).toEqual([]);
});

test('The lessons use every type of question, and each has one that is solved on the map', () => {
  const types = lessons.map((lesson) => new Set(questionsOf<Question>(lesson).map(({ type }) => type)));
  expect([...new Set(types.flatMap((set) => [...set]))].toSorted()).toEqual([
    'choose-one',
    'choose-several',
    'estimate',
    'match',
    'order',
    'predict',
    'select',
    'set-date',
    'short-text',
  ]);
  for (const set of types) expect(set.has('select') && set.has('set-date')).toBe(true);
});

test('The glossary has about 40 terms', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(40);
  expect(glossary.length).toBeLessThanOrEqual(50);
});

describe('a correction of the data that breaks a lesson is reported by file and field', () => {
  const withMsp = (change: (msp: PartnershipRecord) => PartnershipRecord) => ({
    ...record.files,
    partnerships: record.files.partnerships.map((one) => (one.id === 'msp' ? change(one) : one)),
  });
  const faultsOf = (files: typeof record.files) =>
    lessonKeyRules
      .flatMap((rule) => rule({ ...record, files }))
      .map(({ file, field, problem }) => `${file} ${field}: ${problem}`);

  test('keys: another day on which the chair passed', () => {
    const files = withMsp((msp) => ({
      ...msp,
      members: msp.members.map((member) =>
        member.party === 'KOR'
          ? { ...member, roles: [{ role: 'chair' as const, from: '2024-07-02', to: '2026-02-04' }] }
          : member,
      ),
    }));
    expect(faultsOf(files)).toEqual([
      'lessons/msp-to-forge-through-time.json scenes, entry 5, questions, chair-passes, day: The key is 2024-07-01, but partnerships/msp.json, members, KOR, chair, from is 2024-07-02.',
    ]);
  });

  test('keys: a member that joined earlier', () => {
    const files = withMsp((msp) => ({
      ...msp,
      members: msp.members.map((member) =>
        member.party === 'EST' ? { ...member, from: '2023-03-03' } : member,
      ),
    }));
    expect(faultsOf(files)).toEqual([
      expect.stringContaining(
        'questions, joining-order, items, entry 4: It is not later than the item before',
      ),
    ]);
  });

  test('claims and keys: a revised table', () => {
    const production = record.files.figures.production.map((row) =>
      row.mineral === 'cobalt' && row.year === 2025 && row.country !== 'OTH'
        ? { ...row, value: (row.value ?? 0) + 1000 }
        : row,
    );
    expect(faultsOf({ ...record.files, figures: { ...record.files.figures, production } })).toEqual([
      'lessons/what-is-a-critical-mineral.json scenes, entry 2, questions, cobalt-share, value: The key is 230000, but figures/production.csv, mcs2026, cobalt, 2025, COD is 231000.',
      'lessons/what-is-a-critical-mineral.json scenes, entry 2, claims, entry 1: Its value is 310000, but figures/production.csv, mcs2026, cobalt, 2025, WLD is 311000.',
    ]);
  });

  test('maps: an event that moves to another day, and a view that has its key', () => {
    const events = record.files.events.map((one): EventRecord =>
      one.id === 'cn-graphite-2023' ? { ...one, date: '2023-12-02' } : one,
    );
    const given = lessons.map((lesson) => ({
      ...lesson,
      scenes: lesson.scenes.map((scene) =>
        scene.questions?.some(({ id }) => id === 'carbonate')
          ? { ...scene, view: `${scene.view}&country=CHL` }
          : scene,
      ),
    }));
    const files = { ...record.files, events, lessons: given, tours: [] };
    expect(tourFaults({ ...record, files }).map(({ file, field }) => [file, field])).toEqual([
      ['lessons/korea-between-suppliers.json', 'scenes, entry 2, view'],
      ['lessons/what-is-a-critical-mineral.json', 'scenes, entry 5, show, events'],
    ]);
    expect(faultsOf(files)).toEqual([
      expect.stringMatching(/^lessons\/korea-between-suppliers\.json .*graphite-day, day/),
    ]);
  });
});
