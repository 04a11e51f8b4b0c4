/** The worksheets of the lessons of the record. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { answerOnPaper } from '../../src/lessons/worksheet/answerOnPaper.ts';
import { evidenceOf } from '../../src/lessons/worksheet/evidence.ts';
import { worksheetOf } from '../../src/lessons/worksheet/worksheet.ts';
import { DATASET } from './dataset.ts';

const { lessons } = readRecord().record.files;
const shapes = JSON.parse(
  readFileSync(new URL('../../data/geo/countries.geojson', import.meta.url), 'utf8'),
) as CountryShapes;

describe.each(lessons)('The worksheet of $id', (lesson) => {
  const { questions, blankMap, timeline } = worksheetOf(lesson, { dataset: DATASET, shapes, language: 'en' });

  test('has the six questions that the lesson names', () => {
    expect(questions.map(({ question }) => question.id)).toEqual(lesson.worksheet);
    expect(questions).toHaveLength(6);
  });

  test('has seven countries to name and five events of different days, which are not in their order', () => {
    expect(new Set(blankMap?.countries).size).toBe(7);
    const days = timeline?.events.map(({ event }) => event.date.first) ?? [];
    expect(new Set(days).size).toBe(5);
    expect(days).not.toEqual(days.toSorted((a, b) => a - b));
  });

  test.each(LANGUAGES)('has an answer to each question in %s, and a record that proves it', (language) => {
    for (const { question } of questions) {
      expect(answerOnPaper(question, DATASET, language).join('')).not.toBe('');
      expect([question.id, evidenceOf(question, DATASET, language).length > 0]).toEqual([question.id, true]);
    }
  });
});

test('The keys have the answers of the record', () => {
  const keys = lessons.map((lesson) =>
    worksheetOf(lesson, { dataset: DATASET, shapes, language: 'en' }).questions.map(({ question }) =>
      answerOnPaper(question, DATASET, 'en'),
    ),
  );
  const said = keys.flat(2);
  expect(said).toEqual(
    expect.arrayContaining([
      'Each government, for its own country',
      '230,000 tonnes',
      '3. Korea and China agree on a hotline',
      'The day on which FORGE started',
      '1 July 2024',
      '11 partners',
      '100 days',
    ]),
  );
  expect(said.some((line) => /^Chile: [a-c] \(75\.9%\)$/.test(line))).toBe(true);
});
