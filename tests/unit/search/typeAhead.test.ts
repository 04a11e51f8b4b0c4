import { expect, test } from 'vitest';
import { indexOfStart } from '../../../src/search/typeAhead.ts';

const NAMES = ['Ghana–Korea', '가나', '한국·베트남', '한·미 대화', '호주'];

test.each([
  ['ㅎ', '한국·베트남'],
  ['ㅎㅁ', '한·미 대화'],
  ['ㅎㅏㄴㄱ', '한국·베트남'],
  ['호', '호주'],
  ['ㅎㅈ', '호주'],
  ['gks', '한국·베트남'],
  ['gkㄴ', null],
  ['gh', 'Ghana–Korea'],
  ['홈ㅜㅁ', 'Ghana–Korea'],
  ['ㅋ', null],
])('typing %s goes to %s', (word, name) => {
  expect(NAMES[indexOfStart(NAMES, word)] ?? null).toBe(name);
});
