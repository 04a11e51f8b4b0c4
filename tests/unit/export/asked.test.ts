import { expect, test } from 'vitest';
import { readChoices } from '../../../src/export/asked.ts';

const VALUES = { content: ['tour', 'view'], theme: ['dark', 'light'] } as const;

test('a field of a message that is missing has the first of its values', () => {
  expect(readChoices({ content: 'view' }, VALUES)).toEqual({ choices: { content: 'view', theme: 'dark' } });
});

test.each([
  [{ content: 'slides' }, 'content'],
  [{ content: null, theme: 1 }, 'content, theme'],
])('%j is refused, and its fields are named', (asked, unread) => {
  expect(readChoices(asked, VALUES)).toEqual({ unread });
});
