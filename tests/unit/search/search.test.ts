import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventKind } from '../../../src/domain/partnership/event.ts';
import type { PartnershipKind } from '../../../src/domain/partnership/partnership.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { daysOf } from '../../../src/domain/time/writtenTime.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { COUNTRY_ALIASES, MINERAL_ALIASES, PARTNERSHIP_ALIASES } from '../../../src/search/aliases.ts';
import { searchOf } from '../../../src/search/search.ts';
import { recordSpan } from '../../../src/state/derived/lensRecord.ts';
import { readRecord } from '../../../scripts/readRecord.ts';
import { DATASET } from '../../data/dataset.ts';

const { record } = readRecord();
const words = {
  partnership: (kind: PartnershipKind) => LANGUAGES.map((language) => messagesOf(language).kind[kind]),
  event: (kind: EventKind) => LANGUAGES.map((language) => messagesOf(language).eventKind[kind]),
};
const TOURS = [
  {
    id: 'two-capitals',
    title: { en: 'Two capitals: Seoul and Hanoi', ko: '두 수도: 서울과 하노이' },
    summary: { en: 'A tour of this test.', ko: '이 시험의 투어.' },
    minutes: 5,
    scenes: 7,
  },
];
const search = searchOf(DATASET, recordSpan(DATASET), words, TOURS);

/** The first results for a query, as `kind id`. */
function first(query: string, count = 1): string[] {
  return search
    .find(query)
    .results.slice(0, count)
    .map(({ kind, id }) => `${kind} ${id}`);
}

describe('the first result for', () => {
  test.each([
    ['한국', 'country KOR'],
    ['대한민국', 'country KOR'],
    ['남한', 'country KOR'],
    ['two capitals', 'tour two-capitals'],
    ['두 수도', 'tour two-capitals'],
    ['South Korea', 'country KOR'],
    ['ROK', 'country KOR'],
    ['KOR', 'country KOR'],
    ['US', 'country USA'],
    ['U.S.', 'country USA'],
    ['usa', 'country USA'],
    ['미국', 'country USA'],
    ['UK', 'country GBR'],
    ['EU', 'country EUU'],
    ['DRC', 'country COD'],
    ['vietnam', 'country VNM'],
    ['Viet Nam', 'country VNM'],
    ['월남', 'country VNM'],
    ['Republic of Korea', 'country KOR'],
    ['타이완', 'country TWN'],
    ['터키', 'country TUR'],
    ['Turkey', 'country TUR'],
    ['남아공', 'country ZAF'],
    ['사우디', 'country SAU'],
    ['UAE', 'country ARE'],
    ['민주콩고', 'country COD'],
    ['Burma', 'country MMR'],
    ['버마', 'country MMR'],
    ['Czech Republic', 'country CZE'],
    ['카자흐', 'country KAZ'],
    ['우즈벡', 'country UZB'],
    ['러시아연방', 'country RUS'],
    ['Holland', 'country NLD'],
    ['저마늄', 'mineral germanium'],
    ['게르마늄', 'mineral germanium'],
    ['티타늄', 'mineral titanium'],
    ['크로뮴', 'mineral chromium'],
    ['aluminum', 'mineral aluminium'],
    ['wolfram', 'mineral tungsten'],
    ['중석', 'mineral tungsten'],
    ['희유금속', 'mineral rare-metals'],
    ['coltan', 'mineral tantalum'],
    ['광물안보파트너십', 'partnership msp'],
    ['인태경제프레임워크', 'partnership ipef-supply-chain'],
    ['쿼드', 'partnership quad-critical-minerals'],
    ['대사관 과학 펠로', 'partnership us-rok-vietnam-esf'],
    ['cote d’ivoire', 'country CIV'],
    ['turkiye', 'country TUR'],
    ['희토류', 'mineral rare-earths'],
    ['희토류'.normalize('NFD'), 'mineral rare-earths'],
    ['ㅎㅌㄹ', 'mineral rare-earths'],
    ['희톨', 'mineral rare-earths'],
    ['희토루', 'mineral rare-earths'],
    ['rare earths', 'mineral rare-earths'],
    ['RARE-EARTHS', 'mineral rare-earths'],
    ['rareearths', 'mineral rare-earths'],
    ['rare erths', 'mineral rare-earths'],
    ['REE', 'mineral rare-earths'],
    ['lithum', 'mineral lithium'],
    ['MSP', 'partnership msp'],
    ['핵심광물안보파트너십', 'partnership msp'],
    ['핵심 광물 안보 파트너십', 'partnership msp'],
    ['Minerals Security Partnership', 'partnership msp'],
    ['FORGE', 'partnership forge'],
    ['Hanoi', 'place Hanoi, VNM'],
    ['하노이', 'place Hanoi, VNM'],
    ['washington dc', 'place Washington, D.C., USA'],
    ['aluminum', 'mineral aluminium'],
    ['Lead', 'mineral lead'],
    ['티타늄', 'mineral titanium'],
  ])('%s is %s', (query, result) => {
    expect(first(query)).toEqual([result]);
  });
});

describe('a word composed with a Korean input method finds at each step what it will name', () => {
  test.each([
    ['country KOR', ['하', '한', '한ㄱ', '한구', '한국']],
    ['place Hanoi, VNM', ['한', '하노', '하농', '하노이']],
    ['mineral lithium', ['ㄹ', '리', '맅', '리튜', '리튬']],
  ])('%s', (result, steps) => {
    expect(steps.filter((step) => !first(step, 1000).includes(result))).toEqual([]);
  });

  test('and initials that it joins to one letter: ㄾ is 리튬', () => {
    expect(first('ㄾ')).toEqual(['mineral lithium']);
  });
});

describe('what is typed in the wrong keyboard layout', () => {
  test.each([
    ['gksrnr', '한국', 'country KOR'],
    ['GKSRNR', '한국', 'country KOR'],
    ['ghwn', '호주', 'country AUS'],
    ['gmlxhfb', '희토류', 'mineral rare-earths'],
    ['ㅡㄴㅔ', 'msp', 'partnership msp'],
    ['ㅡ네', 'msp', 'partnership msp'],
    ['ㅍㅑㄷㅅ ㅜ므', 'viet nam', 'country VNM'],
    ['퍋수므', 'vietnam', 'country VNM'],
    ['ㅣㅑ소ㅑㅕㅡ', 'lithium', 'mineral lithium'],
    ['채ㅠ밋', 'cobalt', 'mineral cobalt'],
    ['ㅓ메무', 'japan', 'country JPN'],
    ['qpxmska', '베트남', 'country VNM'],
    ['eogksalsrnr', '대한민국', 'country KOR'],
    ['wjaksba', '저마늄', 'mineral germanium'],
  ])('%s is %s: %s', (query, meant, result) => {
    expect(search.find(query).query).toBe(meant);
    expect(first(query)).toEqual([result]);
  });

  test.each(['msp', 'galium', 'rare erths', '한국', '희토루', 'wto', 'qqqqqq', '퉭퉭퉭', '', '2024'])(
    'but %s stays what it is, because it finds something, or the other layout finds nothing',
    (query) => {
      expect(search.find(query).query).toBe(query);
    },
  );

  test('dates are understood, too', () => {
    expect(search.find('2024sus')).toMatchObject({ query: '2024년', date: { kind: 'date' } });
  });
});

test('partnerships named after a short name follow it: MSP, its Forum, its Finance Network', () => {
  expect(first('MSP', 3)).toEqual([
    'partnership msp',
    'partnership msp-forum',
    'partnership msp-finance-network',
  ]);
});

test('a place has its country and its events as results', () => {
  const found = first('Hanoi', 8);
  expect(found).toContain('country VNM');
  expect(found).toContain('event korea-vietnam-summit-2023');
});

test.each(['gallium export control', '갈륨 수출통제'])(
  'words may match title, kind and mineral: %s',
  (query) => {
    const found = first(query, 5);
    expect(found).toContain('event cn-gallium-germanium-2023');
    expect(found).toContain('partnership cn-export-controls');
  },
);

test('two parties find their partnerships and events', () => {
  expect(first('korea china')).toEqual(['partnership rok-china']);
  expect(first('chile korea', 10)).toContain('partnership rok-chile');
});

describe('a date', () => {
  const dateOf = (query: string) => {
    const { date } = search.find(query);
    return date && date.kind !== 'ambiguous' ? daysOf(date).precision : date?.kind;
  };
  test.each([
    ['2024', 'year'],
    ['2024년', 'year'],
    ['June 2024', 'month'],
    ['2024년 6월', 'month'],
    ['26 Jun 2024', 'day'],
    ['2024년 6월 26일 (수)', 'day'],
    ['4–5 June 2024', 'interval'],
    ['2020–2024', 'interval'],
    ['03/04/2024', 'ambiguous'],
  ])('is parsed from %s', (query, form) => {
    expect(dateOf(query)).toBe(form);
  });

  test('outside the record is null', () => {
    expect(['1900', '2099', 'MSP'].map(dateOf)).toEqual([undefined, undefined, undefined]);
  });

  test('also finds the events of its year', () => {
    expect(first('Hanoi 2023', 5)).toContain('event korea-vietnam-summit-2023');
  });
});

describe('a result', () => {
  test('is marked as exact or approximate', () => {
    expect(
      ['rare earths', 'rare erths', 'unobtainium treaty'].map((query) => search.find(query).exact),
    ).toEqual([true, false, false]);
  });

  test('an empty query and an unrelated text have no results', () => {
    expect(['', '   ', '–', 'qqqqqq', '퉭퉭퉭'].map((query) => search.find(query).results)).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

test('any text has only items of the record as results, each once', () => {
  const having = {
    partnership: DATASET.partnerships,
    event: DATASET.events,
    country: DATASET.countries,
    mineral: new Set([...DATASET.minerals.keys(), ...DATASET.figuresOnly.keys()]),
    place: search.places,
    tour: search.tours,
    lesson: search.tours,
  };
  const letters = fc.constantFrom(...'aekorminl ㅎㅌㄹ희토류한국광물20-'.split(''));
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters, maxLength: 12 }));
  fc.assert(
    fc.property(anyText, (query) => {
      const { results } = search.find(query);
      expect(results.filter(({ kind, id }) => !having[kind].has(id))).toEqual([]);
      expect(new Set(results.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(results.length);
    }),
  );
});

describe('the search never denies what the record shows:', () => {
  /** The names that do not find what they name first. */
  const denied = (named: readonly (readonly [key: string, names: readonly string[]])[]) =>
    named.flatMap(([key, names]) =>
      names
        .filter((name) => {
          const { exact, results } = search.find(name);
          return !exact || `${results[0]?.kind} ${results[0]?.id}` !== key;
        })
        .map((name) => `${key}: ${name}`),
    );

  test('each mineral with figures is found by its name in both languages', () => {
    const withFigures = record.files.minerals.filter(({ group }) => group !== undefined);
    expect(withFigures).toHaveLength(38);
    expect(denied(withFigures.map(({ id, name }) => [`mineral ${id}`, [name.en, name.ko]]))).toEqual([]);
  });

  test('each country of the map is found by its name in both languages and its code', () => {
    const onMap = record.shapes.features.map(({ id }) => String(id));
    expect(onMap.filter((id) => !DATASET.countries.has(id))).toEqual([]);
    const countries = [...DATASET.countries.values()];
    expect(denied(countries.map(({ id, name }) => [`country ${id}`, [name.en, name.ko, id]]))).toEqual([]);
  });

  test('each usual other name of a country, mineral or partnership finds it', () => {
    const aliases = [
      ...Object.entries(COUNTRY_ALIASES).map(([id, names]) => ({ key: `country ${id}`, names })),
      ...Object.entries(MINERAL_ALIASES).map(([id, names]) => ({ key: `mineral ${id}`, names })),
      ...Object.entries(PARTNERSHIP_ALIASES).map(([id, names]) => ({ key: `partnership ${id}`, names })),
    ];
    const lost = aliases.flatMap(({ key, names }) =>
      names.filter((name) => !first(name, 2).includes(key)).map((name) => `${key}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('every mineral, partnership and place is among the first results for its name', () => {
    const named = [
      ...[...DATASET.minerals].map(([id, name]) => ({ key: `mineral ${id}`, name })),
      ...[...DATASET.partnerships.values()].map(({ id, name }) => ({ key: `partnership ${id}`, name })),
      ...[...search.places.values()].map(({ id, name }) => ({ key: `place ${id}`, name })),
    ];
    const lost = named.flatMap(({ key, name }) =>
      [name.en, name.ko].filter((text) => !first(text, 5).includes(key)).map((text) => `${key}: ${text}`),
    );
    expect(lost).toEqual([]);
  });
});

test('aliases belong to countries, minerals and partnerships of the record', () => {
  expect(Object.keys(COUNTRY_ALIASES).filter((id) => !DATASET.countries.has(id))).toEqual([]);
  const minerals = new Set([...DATASET.minerals.keys(), ...DATASET.figuresOnly.keys()]);
  expect(Object.keys(MINERAL_ALIASES).filter((id) => !minerals.has(id))).toEqual([]);
  expect(Object.keys(PARTNERSHIP_ALIASES).filter((id) => !DATASET.partnerships.has(id))).toEqual([]);
});
