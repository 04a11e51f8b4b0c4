import { expect, test } from 'vitest';
import { createElement } from 'react';
import { joinedPages } from '../../../../src/lessons/worksheet/joinedPages.ts';
import type { Pages } from '../../../../src/ui/paper/usePages.ts';

const pages = (name: string, sections: number): Pages => ({
  work: {
    paper: 'a4',
    language: 'en',
    sections: Array.from({ length: sections }, (_, i) => ({ key: `${name} ${i}`, blocks: [] })),
    foot: (sheet, sheets) => createElement('p', null, `${name} ${sheet} of ${sheets}`),
  },
  sheets: Array.from({ length: sections }, (_, section) => [{ section, first: 0, end: 1 }]),
});

test('Joined pages keep their sections, their feet and their own numbers', () => {
  const { work, sheets } = joinedPages([pages('pupils', 2), pages('key', 1)]);
  expect(sheets.map((parts) => parts.map(({ section }) => work.sections[section]?.key))).toEqual([
    ['pupils 0'],
    ['pupils 1'],
    ['key 0'],
  ]);
  const feet = sheets.map((_, i) => (work.foot(i + 1, sheets.length).props as { children: string }).children);
  expect(feet).toEqual(['pupils 1 of 2', 'pupils 2 of 2', 'key 1 of 1']);
});
