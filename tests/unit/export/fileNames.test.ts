import { expect, test } from 'vitest';
import { contentName, pictureFileName, tourName } from '../../../src/export/fileNames.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';
import { LESSON, OWN_LESSON } from '../state/smallLesson.ts';

test.each([
  ['?partnership=msp&time=2024-06-30', 'lodelines-msp-2024-06-30-1920x1080.png'],
  ['?time=../2024-06-30', 'lodelines-overview-to-2024-06-30-1920x1080.png'],
  [
    '?country=KOR&compare=JPN&time=2022-06-14/2024-06-30',
    'lodelines-kor-jpn-2022-06-14-to-2024-06-30-1920x1080.png',
  ],
  ['?layer=reserves:nickel&time=2024-06-30', 'lodelines-overview-reserves-nickel-2024-06-30-1920x1080.png'],
])('the name of a file says what is in it: %s', (query, name) => {
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  expect(pictureFileName(view, { width: 1920, height: 1080 }, 'png')).toBe(name);
});

test.each([
  ['view', null, 'lodelines-msp-2024-06-30'],
  ['tour', null, 'lodelines-msp-2024-06-30'],
  ['tour', 'small-tour', 'lodelines-tour-small-tour'],
  ['tour', 'own', 'lodelines-my-tour'],
  ['view', 'small-tour', 'lodelines-msp-2024-06-30'],
] as const)('the name of a file says whether it is of a view or a tour: %s, %s', (content, id, name) => {
  const { view } = parseView('?partnership=msp&time=2024-06-30', { dataset: DATASET, language: 'en' });
  const tour = id && { id };
  expect(contentName({ view: { ...view, tour: id && { id, step: 1 } }, session: { tour } }, content)).toBe(
    name,
  );
});

test('The name of a file of a lesson says whether the lesson is one of the record or of the reader', () => {
  expect([LESSON, OWN_LESSON].map(tourName)).toEqual(['lodelines-small-lesson', 'lodelines-my-lesson']);
});
