import { expect, test } from 'vitest';
import { parseDay } from '../../../../src/domain/time/date.ts';
import { readFilmAsked } from '../../../../src/export/film/hostFilm.ts';

const day = (text: string) => parseDay(text) as number;
const USUAL = {
  scheme: 'dark',
  span: { from: day('2022-06-14'), to: day('2024-07-01'), speed: 1 },
  first: day('2001-01-01'),
  last: day('2026-09-16'),
} as const;

test('a message without fields asks for the usual film of the open tour', () => {
  expect(readFilmAsked({ ns: 'lodelines', version: 1, type: 'export', form: 'film' }, USUAL)).toEqual({
    choices: {
      content: 'tour',
      format: 'video',
      span: USUAL.span,
      size: 'small',
      captions: 'inside',
      scheme: 'dark',
    },
  });
});

test('a message can ask for a view, days, speed, size, captions and theme', () => {
  const asked = {
    content: 'view',
    format: 'gif',
    from: '2023-01-01',
    to: '2023-12-31',
    speed: 0.5,
    size: 'square',
    captions: 'none',
    theme: 'light',
  };
  expect(readFilmAsked(asked, USUAL)).toEqual({
    choices: {
      content: 'view',
      format: 'gif',
      size: 'square',
      captions: 'none',
      scheme: 'light',
      span: { from: day('2023-01-01'), to: day('2023-12-31'), speed: 0.5 },
    },
  });
});

test.each([
  [{ size: 'huge' }, 'size'],
  [{ from: '2023' }, 'from'],
  [{ from: '1999-01-01', to: '2030-01-01' }, 'from, to'],
  [{ from: '2024-07-01' }, 'to'],
  [{ speed: 3 }, 'speed'],
  [{ captions: 'burnt', speed: '1' }, 'captions, speed'],
])('%j is refused, and its fields are named', (asked, unread) => {
  expect(readFilmAsked(asked, USUAL)).toEqual({ unread });
});
