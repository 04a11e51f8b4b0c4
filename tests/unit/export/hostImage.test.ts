import { expect, test } from 'vitest';
import { readImageAsked } from '../../../src/export/image/hostImage.ts';

const USUAL = { scheme: 'dark', parts: ['title', 'legend'] } as const;

test('a message without fields asks for a PNG as on the screen, with the usual words', () => {
  expect(readImageAsked({ ns: 'lodelines', version: 1, type: 'export' }, USUAL)).toEqual({
    format: 'png',
    choices: { size: 'view', parts: ['title', 'legend'], title: '', scheme: 'dark' },
  });
});

test('a message can ask for format, size, words, title and theme', () => {
  const asked = {
    format: 'svg',
    width: 1920,
    height: 1080,
    include: ['source', 'title'],
    title: 'Mine',
    theme: 'light',
  };
  expect(readImageAsked(asked, USUAL)).toEqual({
    format: 'svg',
    choices: {
      size: { width: 1920, height: 1080 },
      parts: ['title', 'source'],
      title: 'Mine',
      scheme: 'light',
    },
  });
});

test.each([
  [{ format: 'gif' }, 'format'],
  [{ width: 1920 }, 'height'],
  [{ width: 159, height: 5001 }, 'width, height'],
  [{ width: '1920', height: 1080.5 }, 'width, height'],
  [{ include: 'title' }, 'include'],
  [{ include: ['title', 'logo'] }, 'include'],
  [{ title: 'x'.repeat(201), theme: 'blue' }, 'title, theme'],
  [{ format: null, title: 7 }, 'format, title'],
])('%j is refused, and its fields are named', (asked, unread) => {
  expect(readImageAsked(asked, USUAL)).toEqual({ unread });
});
