import { CHANGES } from '../../../src/i18n/changes.ts';
import { describe, expect, test } from 'vitest';
import { INSTRUMENTS, KINDS } from '../../../src/domain/partnership/partnership.ts';
import { EVENT_ROLES, MEMBER_ROLES } from '../../../src/domain/partnership/roles.ts';
import { partnershipSchema } from '../../../src/record/schema.ts';
import { CONFIDENCES, EVENT_KINDS } from '../../../src/domain/partnership/event.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { en } from '../../../src/i18n/en.ts';
import { ko } from '../../../src/i18n/ko.ts';
import { FIRST_WORDS } from '../../../src/i18n/first.ts';
import { hasMessages, messagesOf } from '../../../src/i18n/messages.ts';
import { messages, spoken } from './spoken.ts';
import { date, on } from '../domain/partnership/made.ts';

const english = [...messages(en), ...messages(FIRST_WORDS.en)];
const korean = [...messages(ko), ...messages(FIRST_WORDS.ko)];
/** All but those that take a unit or a date only. */
const dateless = ([path]: readonly [string, unknown]) => !['date', 'day', 'figure'].includes(path);

test('there are messages for every language', () => {
  expect(LANGUAGES.filter(hasMessages)).toEqual([...LANGUAGES]);
  expect(Object.keys(FIRST_WORDS)).toEqual([...LANGUAGES]);
  expect(LANGUAGES.map((language) => FIRST_WORDS[language].language)).toEqual(['English', '한국어']);
});

test('Korean has every message of English, with the same parameters', () => {
  const shape = (list: typeof english) =>
    list.map(([path, message]) => `${path}(${typeof message === 'string' ? '' : message.length})`).sort();
  expect(shape(korean)).toEqual(shape(english));
  expect(english.length).toBeGreaterThan(150);
});

test('Korean is written in Hangul, except for names', () => {
  const NAMES = [
    'title',
    'pageTitle',
    'number',
    'timeline.tick',
    'timeline.to',
    'map.tieClass',
    'figure',
    'layer.inSeries',
    'layer.percent',
    'life.term',
  ];
  const latin = korean.filter(
    ([path, message]) =>
      !NAMES.includes(path) && !/^keys\.rows\.\d+\.0$/.test(path) && !/[가-힣]/.test(spoken(message)),
  );
  expect(latin.filter(dateless).map(([path]) => path)).toEqual([]);
  expect(ko.pageTitle(null, '핵심광물')).toBe('Lodelines: 핵심광물');
});

test('English has no Hangul', () => {
  const hangul = english.filter(dateless).filter(([, message]) => /[가-힣]/.test(spoken(message)));
  expect(hangul.map(([path]) => path)).toEqual([]);
});

test('what stands between two dates or numbers is a dash in English and a tilde in Korean', () => {
  expect([en.timeline.to, en.map.tieClass(3, 5), en.map.tieClass(24, null)]).toEqual(['–', '3–5', '24+']);
  expect([ko.timeline.to, ko.map.tieClass(3, 5), ko.map.tieClass(24, null)]).toEqual(['~', '3~5', '24 이상']);
});

test('"Legally binding" is answered with yes or no', () => {
  expect(en.filters.binding(en.binding['non-binding'])).toBe('Legally binding: No');
  expect(ko.filters.binding(ko.binding['non-binding'])).toBe('법적 구속력: 없음');
});

test('no message is empty, or says "undefined" or "NaN"', () => {
  const broken = [...english, ...korean]
    .filter(dateless)
    .filter(([, message]) => /^\s*$|undefined|NaN|\[object/.test(spoken(message)));
  expect(broken).toEqual([]);
});

describe.each(LANGUAGES)('in %s, there is a text for every', (language) => {
  const words = messagesOf(language);
  const missing = (values: readonly string[], labels: Readonly<Record<string, string>>) =>
    values.filter((value) => !labels[value]?.trim());

  test('kind of partnership', () => {
    expect(missing(KINDS, words.kinds)).toEqual([]);
    expect(missing(KINDS, words.kind)).toEqual([]);
  });

  test('kind of event', () => {
    expect(missing(EVENT_KINDS, words.eventKind)).toEqual([]);
  });

  test('instrument', () => {
    expect(missing(INSTRUMENTS, words.instrument)).toEqual([]);
  });

  test('confidence, binding and public access', () => {
    expect(missing([...MEMBER_ROLES, ...EVENT_ROLES], words.role)).toEqual([]);
  });

  test('confidence, and every way of being binding or public', () => {
    expect(missing(CONFIDENCES, words.confidence)).toEqual([]);
    expect(missing(partnershipSchema.shape.binding.options, words.binding)).toEqual([]);
    expect(missing(partnershipSchema.shape.textPublic.options, words.detail.textPublic)).toEqual([]);
  });

  test('status', () => {
    expect(missing(['upcoming', 'in force', 'uncertain', 'ended'], words.status)).toEqual([]);
  });
});

describe('numbers', () => {
  test('one partnership, two partnerships, 1,234 partnerships', () => {
    expect([1, 2, 1234, 0].map(en.overview.partnerships)).toEqual([
      '1 critical-mineral partnership',
      '2 critical-mineral partnerships',
      '1,234 critical-mineral partnerships',
      '0 critical-mineral partnerships',
    ]);
    expect([1, 1234].map(ko.overview.partnerships)).toEqual([
      '핵심광물 파트너십 1건',
      '핵심광물 파트너십 1234건',
    ]);
  });

  test('changes are a sentence, and announcements another', () => {
    expect(CHANGES.en.sentence(3, 1, 2, 0, 1, 12)).toBe(
      '3 partnerships started, 1 ended, 2 members joined, 1 change of chair, 12 events.',
    );
    expect(CHANGES.ko.sentence(3, 1, 2, 0, 1, 12)).toBe(
      '파트너십 시작 3건, 종료 1건, 합류 2곳, 의장국 변동 1건, 사건 12건.',
    );
    expect(CHANGES.ko.sentence(0, 1, 0, 0, 0, 2)).toBe('파트너십 종료 1건, 사건 2건.');
    expect(CHANGES.en.announced(1, 2)).toBe('Announced, not confirmed: 1 partnership, 2 events.');
    expect(CHANGES.ko.announced(0, 2)).toBe('발표됐으나 확인되지 않음: 사건 2건.');
    expect([CHANGES.en.chair('South Korea', null), CHANGES.ko.chair('한국', null)]).toEqual([
      'end of term: South Korea, successor unknown',
      '한국 임기 종료, 후임 미상',
    ]);
  });

  test('a day between two is one of them', () => {
    const oneOf = date('[2019-11-02..2019-11-03]');
    expect([en, ko].map(({ detail }) => detail.until(oneOf))).toEqual([
      'until a date between 2 and 3 November 2019',
      '2019년 11월 2~3일 사이의 어느 날까지',
    ]);
    expect([en, ko].map(({ detail }) => detail.from(oneOf))).toEqual([
      'from a date between 2 and 3 November 2019',
      '2019년 11월 2~3일 사이의 어느 날부터',
    ]);
    expect([en, ko].map(({ overview }) => overview.since(oneOf))).toEqual([
      'started between 2 and 3 November 2019',
      '2019년 11월 2~3일 사이에 시작',
    ]);
    expect([en, ko].map(({ overview }) => overview.since(date('2024-06')))).toEqual([
      'since June 2024',
      '2024년 6월부터',
    ]);
  });

  test('the timeline has a full sentence for screen readers', () => {
    expect(en.timeline.speak(on('2024-07-01'), 21, 62, 128)).toBe(
      '1 July 2024, 21 partnerships in force, event 62 of 128',
    );
    expect(ko.timeline.speak(on('2024-07-01'), 21, 62, 128)).toBe(
      '2024년 7월 1일, 유효한 파트너십 21건, 사건 128건 중 62번째',
    );
  });
});
