import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, choseongOf, isChoseong, lettersOf } from '../../../src/search/fold.ts';

test.each([
  ['Viet Nam', 'viet nam'],
  ['Côte d’Ivoire', 'cote d ivoire'],
  ['U.S.', 'us'],
  ['Ｔｏｋｙｏ', 'tokyo'],
  ['H₂/NH₃', 'h2 nh3'],
  ['한·베트남', '한 베트남'],
  ['희토류'.normalize('NFD'), '희토류'],
  ['Hà Nội'.normalize('NFD'), 'ha noi'],
  ['ㅎㅌㄹ', 'ㅎㅌㄹ'],
  ['  –  ', ''],
])('"%s" is folded to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding is idempotent', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 300 },
  );
});

test('Hangul is compared by letters, so that an unfinished syllable is a prefix', () => {
  expect(lettersOf('희토류').startsWith(lettersOf('희톨'))).toBe(true);
  expect(lettersOf('eu')).toBe('eu');
});

test('each syllable is replaced by its initial consonant', () => {
  expect(choseongOf('희토류')).toBe('ㅎㅌㄹ');
  expect(choseongOf('한 eu')).toBe('ㅎ eu');
});

test('initial consonants are distinguished from syllables and Latin letters', () => {
  expect(['ㅎㅌㄹ', '희ㅌ', 'h', ''].map(isChoseong)).toEqual([true, false, false, false]);
});
