import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { ko } from '../../../src/i18n/ko.ts';
import {
  englishAmount,
  englishNumber,
  englishRange,
  koreanAmount,
  koreanNumber,
  koreanRange,
} from '../../../src/i18n/numbers.ts';

test.each([
  [0, '0', '0'],
  [1.2, '1.2', '1.2'],
  [9000, '9,000', '9000'],
  [9999, '9,999', '9999'],
  [10_000, '10,000', '1만'],
  [15_703, '15,703', '1만5703'],
  [101_447, '101,447', '10만1447'],
  [400_000, '400,000', '40만'],
  [999_999, '999,999', '99만9999'],
  [1_500_000, '1.5 million', '150만'],
  [69_352_000, '69.352 million', '6935만2000'],
  [172_350_000, '172.35 million', '1억7235만'],
  [1_030_000_000, '1.03 billion', '10억3000만'],
  [1_670_000_000, '1.67 billion', '16억7000만'],
  [1_798_000_000, '1.798 billion', '17억9800만'],
  [10_000_000_000_000, '10 trillion', '10조'],
  [123_456_789, '123.46 million', '1억2346만'],
  [-25_000, '-25,000', '-2만5000'],
])('%d is %s and %s', (value, english, korean) => {
  expect([englishNumber(value), koreanNumber(value)]).toEqual([english, korean]);
});

test.each([
  [52.4, 'percent', '%', '52.4%', '52.4%'],
  [20_000, '%', '%', '20,000%', '2만%'],
  [1.2, 'percent a year', '%(연간)', '1.2% a year', '1.2%(연간)'],
  [6, 'rank', '위', '6th', '6위'],
  [62, 'tonnes (4.1 days)', '톤(4.1일분)', '62 tonnes (4.1 days)', '62톤(4.1일분)'],
  [3_500_000, 'tonnes', '톤', '3.5 million tonnes', '350만 톤'],
  [25_000, 'tonnes a year', '톤(연간)', '25,000 tonnes a year', '2만5000톤(연간)'],
  [20_000, 'tonnes', '톤', '20,000 tonnes', '2만 톤'],
  [15_703, 'hectares', '헥타르', '15,703 hectares', '1만5703헥타르'],
  [9000, 'square kilometres', '㎢', '9,000 square kilometres', '9000㎢'],
  [1_670_000_000, 'US dollars', '달러', '$1.67 billion', '16억7000만 달러'],
  [400_000, 'euros', '유로', '€400,000', '40만 유로'],
  [5_800_000, 'Australian dollars', '호주달러', 'A$5.8 million', '580만 호주달러'],
  [10_000_000_000_000, 'won', '원', '10 trillion won', '10조 원'],
  [35_000, 'yuan per tonne', '위안(톤당)', '35,000 yuan per tonne', '3만5000위안(톤당)'],
  [14, 'countries', '개국', '14 countries', '14개국'],
])('%d %s is %s', (value, unit, counter, english, korean) => {
  expect([englishAmount(value, unit), koreanAmount(value, counter)]).toEqual([english, korean]);
});

test('a lower bound is said before the number in English and after it in Korean', () => {
  expect(en.figure(100, 'governments', 'over')).toBe('over 100 governments');
  expect(en.figure(30, 'projects', 'at least')).toBe('at least 30 projects');
  expect(en.figure(30_000_000_000, 'US dollars', 'at least')).toBe('at least $30 billion');
  expect(ko.figure(100, '곳', 'over')).toBe('100곳 초과');
  expect(ko.figure(50, '%', 'at least')).toBe('50% 이상');
  expect(ko.figure(30_000_000_000, '달러', 'at least')).toBe('300억 달러 이상');
});

describe('a range names its unit once, and the word of its numbers if they share it', () => {
  test.each([
    [62, 300, 't', '62 to 300 t'],
    [20_000_000, 300_000_000, 't', '20 to 300 million t'],
    [900_000, 5_000_000, 't', '900,000 to 5 million t'],
    [5_000_000, 2_000_000_000, 't', '5 million to 2 billion t'],
    [20, 40, '%', '20 to 40%'],
  ])('%d to %d %s in English', (from, to, unit, text) => {
    expect(englishRange(from, to, unit)).toBe(text);
  });

  test.each([
    [62, 300, '톤', '62~300톤'],
    [3_500_000, 10_000_000, '톤', '350만~1000만 톤'],
    [20, 40, '%', '20~40%'],
  ])('%d to %d %s in Korean', (from, to, unit, text) => {
    expect(koreanRange(from, to, unit)).toBe(text);
  });

  test('a range from below a tonne begins in kilograms', () => {
    expect(en.layer.between(0.5, 20, 'tonnes')).toBe('500 kg to 20 t');
    expect(ko.layer.between(0.5, 20, 'tonnes')).toBe('500kg~20톤');
  });
});

test('figures of layers are written by the same functions', () => {
  expect([en, ko].map(({ layer }) => layer.tonnes(3_500_000))).toEqual(['3.5 million t', '350만 톤']);
  expect([en, ko].map(({ layer }) => layer.tonnes(62))).toEqual(['62 t', '62톤']);
  expect([en, ko].map(({ layer }) => layer.tonnes(0.25))).toEqual(['250 kg', '250kg']);
  expect([en, ko].map(({ layer }) => layer.from(2_000_000, 'tonnes'))).toEqual([
    '2 million t or more',
    '200만 톤 이상',
  ]);
});
