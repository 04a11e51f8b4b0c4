/** Links to a lesson. */
import { expect, test } from 'vitest';
import { classroomLink, lessonLink } from '../../../../src/lessons/school/lessonLinks.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET } from '../../state/smallDataset.ts';
import { LESSON } from '../../state/smallLesson.ts';

const SITE = 'https://maps.example/lodelines/';

test.each([
  [1, 'en'],
  [3, 'ko'],
] as const)('A link opens scene %i in the language %s', (step, language) => {
  const { search, pathname } = new URL(lessonLink(LESSON, step, language, `${SITE}?time=2024-07-01`));
  expect(pathname).toBe('/lodelines/');
  const { view, rejected } = parseView(search, { dataset: DATASET, language: 'en', tour: LESSON });
  expect([view.tour, view.lang, rejected]).toEqual([{ id: 'small-lesson', step }, language, []]);
});

test('Google Classroom is given the link and the title, and nothing else', () => {
  const link = `${SITE}?lesson=small-lesson&lang=ko`;
  const { origin, pathname, searchParams } = new URL(classroomLink(link, '핵심광물 & 협력') ?? '');
  expect(`${origin}${pathname}`).toBe('https://classroom.google.com/share');
  expect([...searchParams]).toEqual([
    ['url', link],
    ['title', '핵심광물 & 협력'],
  ]);
});

test("A reader's own lesson is in the link, with the data release that it is shown with", () => {
  const own = { fragment: '#lesson=abc_-', release: '2026-11-21' };
  const link = lessonLink({ id: 'own' }, 2, 'ko', SITE, own);
  expect(link).toBe(`${SITE}?lesson=own&step=2&lang=ko&data=2026-11-21#lesson=abc_-`);
  expect(new URL(classroomLink(link, '') ?? '').searchParams.get('url')).toBe(link);
  // Not cut by anybody.
  const long = { ...own, fragment: `#lesson=${'a'.repeat(2000)}` };
  expect(classroomLink(lessonLink({ id: 'own' }, 1, 'ko', SITE, long), '')).toBeNull();
});
