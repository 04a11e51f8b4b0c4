import { expect, test } from 'vitest';
import { dwellOf } from '../../../../src/domain/tour/dwell.ts';

const scene = (words: number) => ({
  view: '?',
  title: { en: 'Title', ko: '제목' },
  text: { en: Array.from({ length: words }, () => 'word').join(' '), ko: '글'.repeat(words) },
  transition: 'fly' as const,
});

test('A scene stays longer the longer its text is: 60 words take 27 seconds', () => {
  expect(dwellOf(scene(60), 'en')).toBe(26_786);
  expect(dwellOf(scene(20), 'en')).toBe(12_500);
});

test('Korean is read by characters: 300 take 48 seconds', () => {
  expect(dwellOf(scene(300), 'ko')).toBe(48_143);
});

test('A scene in one language is read in that language', () => {
  const { title, text, ...rest } = scene(20);
  expect(dwellOf({ ...rest, title: { en: title.en }, text: { en: text.en } }, 'en')).toBe(12_500);
});
