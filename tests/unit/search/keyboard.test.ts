import { describe, expect, test } from 'vitest';
import { inOtherLayout } from '../../../src/search/keyboard.ts';

describe('a text typed in the other keyboard layout', () => {
  test.each([
    ['gksrnr', '한국'],
    ['GKSRNR', '한국'],
    ['ㅡㄴㅔ', 'msp'],
  ])('%s means %s', (typed, meant) => {
    expect(inOtherLayout(typed)).toBe(meant);
  });

  test.each(['how', 'hot', 'hkc'])(
    '%s means nothing, because no Korean syllable begins with a vowel',
    (typed) => {
      expect(inOtherLayout(typed)).toBeNull();
    },
  );

  test.each(['2024', '', '한국 MSP'])('“%s” has no other reading', (typed) => {
    expect(inOtherLayout(typed)).toBeNull();
  });

  test('is read for any three keys without an error', () => {
    const keys = 'qwertyuiopasdfghjklzxcvbnmQWERTOP'.split('');
    const words = keys.flatMap((a) => keys.flatMap((b) => keys.map((c) => a + b + c)));
    expect(words.map(inOtherLayout).filter((meant) => meant === null)).toHaveLength(112);
  });
});
