import { expect, test } from 'vitest';
import { isNamed } from '../../../src/domain/naming.ts';

test('a name matches any part of it in either language, ignoring case, accents and Unicode form', () => {
  const korea = { en: 'South Korea', ko: '대한민국' };
  expect(
    ['korea', ' KOREA', '한민', '대한민국'.normalize('NFD'), ''].map((text) => isNamed(korea, text)),
  ).toEqual([true, true, true, true, true]);
  expect(['하', '대하', '대ㅎ', 'North'].map((text) => isNamed(korea, text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isNamed({ en: 'Côte d’Ivoire', ko: '코트디부아르' }, 'cote')).toBe(true);
});

test('a code matches its start, ignoring case, but not its end', () => {
  const germany = { en: 'Germany', ko: '독일' };
  expect(['DEU', 'de', ' deu '].map((text) => isNamed(germany, text, 'DEU'))).toEqual([true, true, true]);
  expect(isNamed(germany, 'eu', 'DEU')).toBe(false);
  expect(isNamed(germany, 'DEU')).toBe(false);
});
