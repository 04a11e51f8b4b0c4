import { describe, expect, test } from 'vitest';
import { finderOf, isNamed, namedCountry } from '../../../src/search/naming.ts';

const KOREA = { id: 'KOR', name: { en: 'South Korea', ko: '한국' } };
const AUSTRALIA = { id: 'AUS', name: { en: 'Australia', ko: '호주' } };
const GHANA = { id: 'GHA', name: { en: 'Ghana', ko: '가나' } };

/** The texts that name a country, of those given. */
const naming = (country: typeof KOREA, texts: readonly string[]) =>
  texts.filter((text) => isNamed(namedCountry(country), text));

test('a country is named by any part of its names, ignoring case, accents and Unicode form', () => {
  const all = ['korea', ' KOREA', '한민', '대한민국'.normalize('NFD'), ''];
  expect(naming(KOREA, all)).toEqual(all);
  expect(naming(KOREA, ['North'])).toEqual([]);
  expect(isNamed({ names: ['Côte d’Ivoire'] }, 'cote')).toBe(true);
});

test('a country is named by its usual other names', () => {
  expect(naming(KOREA, ['한국', '남한', 'ROK'])).toEqual(['한국', '남한', 'ROK']);
});

test('each step of typing 대한 with a Korean input method names 대한민국', () => {
  const steps = ['ㄷ', '대', '댛', '대하', '대한'];
  expect(naming(KOREA, steps)).toEqual(steps);
});

test('initial consonants name a country, in the joined form of an input method, too', () => {
  expect(naming(KOREA, ['ㄷㅎㅁㄱ', 'ㅁㄱ', 'ㄷㄷ'])).toEqual(['ㄷㅎㅁㄱ', 'ㅁㄱ']);
  expect(isNamed({ names: ['리튬'] }, 'ㄾ')).toBe(true);
});

test('a code matches its start, ignoring case, but not its end', () => {
  const germany = { names: ['Germany', '독일'], code: 'DEU' };
  expect(['DEU', 'de', ' deu '].map((text) => isNamed(germany, text))).toEqual([true, true, true]);
  expect(isNamed(germany, 'eu')).toBe(false);
  expect(isNamed({ names: ['Germany', '독일'] }, 'DEU')).toBe(false);
});

describe('in a list', () => {
  const countries = [KOREA, AUSTRALIA, GHANA];
  const found = (text: string) => {
    const isFound = finderOf(countries, namedCountry);
    return countries.filter((country) => isFound(country, text)).map(({ id }) => id);
  };

  test.each([
    ['gksrnr', ['KOR']],
    ['ghwn', ['AUS']],
    ['ㅣㅣ무ㅁ', []],
    ['홈ㅜㅁ', ['GHA']],
    ['GKSRNR', ['KOR']],
  ])('%s is taken for the other keyboard layout', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test('what names something is never taken for the other layout', () => {
    expect(found('gha')).toEqual(['GHA']);
    expect(found('')).toEqual(['KOR', 'AUS', 'GHA']);
  });
});
