import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../src/record/rules.ts';
import { FIGURES, smallRecord } from './smallRecord.ts';

type Files = typeof FIGURES;

const faultsOf = (figures: Partial<Files>, files: Parameters<typeof smallRecord>[2] = {}) =>
  checkRecord(smallRecord(undefined, undefined, { ...files, figures: { ...FIGURES, ...figures } }));

const [mined, withheld, world] = FIGURES.production as [
  Files['production'][0],
  Files['production'][0],
  Files['production'][0],
];
const [reserve, floor] = FIGURES.reserves as [Files['reserves'][0], Files['reserves'][0]];
const [share] = FIGURES.dependence as [Files['dependence'][0]];
const [edition] = FIGURES.editions as [Files['editions'][0]];
const [list] = FIGURES.lists as [Files['lists'][0]];

describe('missing values', () => {
  test('have a flag with the reason', () => {
    expect(faultsOf({ production: [mined, { ...withheld, flags: ['e'] }, world] })).toEqual([
      {
        file: 'figures/production.csv',
        field: 'line 3, value',
        problem: 'It is empty, and no flag says why.',
        fix: 'Add the flag that says why: W, NA, XX, blank, small, large, in-world-total. A zero is written 0.',
      },
    ]);
  });

  test('are the only ones with such a flag', () => {
    expect(faultsOf({ production: [{ ...mined, flags: ['W'] }, withheld, world] })).toEqual([
      {
        file: 'figures/production.csv',
        field: 'line 2, flags',
        problem: 'There is a value, but the flag W says that there is none.',
        fix: 'Take out one of the two.',
      },
    ]);
  });
});

describe('only comparable figures are in one table', () => {
  test('a table has one form: manganese content is not mixed with the weight of ore', () => {
    const forms = [...FIGURES.forms, { id: 'manganese-ore', name: { en: 'ore', ko: '광석' } }];
    expect(faultsOf({ reserves: [reserve, { ...floor, form: 'manganese-ore' }], forms })).toEqual([
      {
        file: 'figures/reserves.csv',
        field: 'line 3, form',
        problem:
          'It is "manganese-ore", but the table of line 2 is in "nickel-content": they may not be compared.',
        fix: 'Correct it, or give the form a series of its own in data/figures/forms.json.',
      },
    ]);
  });

  test('a table has one unit and one stage', () => {
    expect(faultsOf({ reserves: [reserve, { ...floor, unit: 'kt' }] })[0]).toMatchObject({
      field: 'line 3, unit',
    });
    expect(faultsOf({ production: [mined, { ...withheld, stage: 'refinery' }, world] })[0]).toMatchObject({
      field: 'line 3, stage',
    });
  });

  test('another year or edition is another table', () => {
    const earlier = { ...reserve, line: 4, year: 2022, unit: 'kt' as const };
    const total = { ...floor, line: 5, year: 2022, unit: 'kt' as const };
    expect(faultsOf({ reserves: [reserve, floor, earlier, total] })).toEqual([]);
  });

  test('a table has each country once', () => {
    expect(faultsOf({ reserves: [reserve, floor, { ...reserve, line: 4 }] })).toEqual([
      {
        file: 'figures/reserves.csv',
        field: 'line 4, country',
        problem: 'KOR is in this table already, on line 2.',
        fix: 'Take one of the two out.',
      },
    ]);
  });

  test('a table has the world total of its own edition', () => {
    expect(faultsOf({ reserves: [reserve] })).toEqual([
      {
        file: 'figures/reserves.csv',
        field: 'line 2, country',
        problem: 'Its table has no world total.',
        fix: 'Add the row WLD, empty and with a flag if none is printed.',
      },
    ]);
  });
});

describe('parts and total', () => {
  test('countries do not exceed the world total', () => {
    expect(faultsOf({ production: [{ ...mined, value: 50 }, withheld, world] })).toEqual([
      {
        file: 'figures/production.csv',
        field: 'line 4, value',
        problem: 'The rows of its table add to 50, more than the world total of 20.',
        fix: 'Correct a row; if the source itself says so, flag the total source-inconsistent.',
      },
    ]);
  });

  test('except by rounding, above a lower bound, or without the United States if the total excludes it', () => {
    expect(faultsOf({ production: [{ ...mined, value: 24 }, withheld, world] })).toEqual([]);
    expect(faultsOf({ reserves: [{ ...reserve, value: 150 }, floor] })).toEqual([]);
    const states = { ...mined, line: 5, country: 'USA', value: 90 };
    const without = { ...world, flags: ['rounded', 'exUS'] as const };
    const faults = faultsOf({
      production: [mined, withheld, { ...without, flags: [...without.flags] }, states],
    });
    expect(faults.map(({ field }) => field)).toEqual(['line 5, country']);
  });

  test('a total contradicted by the source has no shares', () => {
    const doubtful = { ...world, flags: ['source-inconsistent' as const] };
    expect(faultsOf({ production: [mined, withheld, doubtful] })).toEqual([
      {
        file: 'figures/production.csv',
        field: 'line 4, flags',
        problem: 'Countries and world total do not add up, so that no share may be shown.',
        fix: 'Add the flag no-share.',
      },
    ]);
  });

  test('reserves of chromium have no shares', () => {
    const minerals = [
      ...smallRecord().files.minerals,
      { id: 'chromium', name: { en: 'Chromium', ko: '크롬' }, group: 'ferroalloys' as const },
    ];
    const total = { ...floor, line: 4, mineral: 'chromium' };
    const places = (flags: typeof floor.flags) =>
      faultsOf({ reserves: [reserve, floor, { ...total, flags }] }, { minerals }).map(({ field }) => field);
    expect(places(['>'])).toEqual(['line 4, flags']);
    expect(places(['>', 'no-share'])).toEqual([]);
  });

  test('import shares add up to no more than 100%, each partner once', () => {
    const shares = [
      { ...share, share: 60 },
      { ...share, line: 3, share: 50 },
    ];
    expect(faultsOf({ dependence: shares })).toEqual([
      {
        file: 'figures/dependence.csv',
        field: 'line 2, share',
        problem: 'The shares of "trade-2023" add to 110 per cent.',
        fix: 'Correct one, or the set.',
      },
      {
        file: 'figures/dependence.csv',
        field: 'line 3, partner',
        problem: 'VNM is in "trade-2023" twice.',
        fix: 'Take one of the two out, or give it a set of its own.',
      },
    ]);
  });
});

describe('all ids in figures exist', () => {
  test('definitions of import shares', () => {
    expect(faultsOf({ dependence: [share, { ...share, line: 3, set: 'trade-2019' }] })).toEqual([
      {
        file: 'figures/dependence.csv',
        field: 'line 3, set',
        problem: 'There is no "trade-2019" in data/figures/definitions.json.',
        fix: 'Correct it, or add it to data/figures/definitions.json.',
      },
    ]);
  });

  test('mineral, country, edition, form and source', () => {
    const lost = {
      ...mined,
      line: 5,
      mineral: 'nickle',
      country: 'KRO',
      edition: 'mcs2042',
      form: 'nickel',
      source: 'papre',
    };
    const total = { ...lost, line: 6, country: 'WLD', edition: 'mcs2042', value: 90 };
    const faults = faultsOf({ production: [mined, withheld, world, lost, total] });
    expect(
      faults.map(({ field, problem }) => [field, problem]).filter(([field]) => field?.startsWith('line 5')),
    ).toEqual([
      ['line 5, mineral', 'There is no "nickle" in data/minerals.json.'],
      ['line 5, country', 'There is no "KRO" in data/countries.json.'],
      ['line 5, edition', 'There is no "mcs2042" in data/figures/editions.json.'],
      ['line 5, form', 'There is no "nickel" in data/figures/forms.json.'],
      ['line 5, source', 'There is no "papre" in data/sources.json.'],
    ]);
  });

  test('the country, minerals and sources of a list', () => {
    const faults = faultsOf({
      lists: [
        { ...list, country: 'KRO', minerals: [{ name: 'Nickel', minerals: ['nickle'] }], sources: ['papre'] },
      ],
    });
    expect(faults.map(({ file, field }) => [file, field])).toEqual([
      ['figures/lists.json', 'kor-2023, Nickel'],
      ['figures/lists.json', 'kor-2023, country'],
      ['figures/lists.json', 'kor-2023, sources'],
    ]);
  });

  test('every source of a figure can be opened', () => {
    const sources = [
      ...smallRecord().files.sources,
      {
        id: 'leaflet',
        title: 'Leaflet',
        publisher: 'Press',
        url: null,
        published: null,
        language: 'en',
      },
    ];
    expect(faultsOf({ editions: [{ ...edition, source: 'leaflet' }] }, { sources })).toEqual([
      {
        file: 'figures/editions.json',
        field: 'mcs2024, source',
        problem: '"leaflet" has no address.',
        fix: 'Give it a url in data/sources.json, or name a source that can be opened.',
      },
    ]);
  });

  test('a mineral with figures has a group', () => {
    const minerals = [{ id: 'nickel', name: { en: 'Nickel', ko: '니켈' } }];
    expect(faultsOf({}, { minerals })).toEqual([
      {
        file: 'minerals.json',
        field: 'nickel, group',
        problem: 'It has figures, but no group.',
        fix: 'Give it the group under which it is offered.',
      },
    ]);
  });

  test('editions, forms and definitions are used', () => {
    const faults = faultsOf({
      editions: [edition, { ...edition, id: 'mcs2023' }],
      forms: [...FIGURES.forms, { id: 'ore', name: { en: 'ore', ko: '광석' } }],
      definitions: [
        ...FIGURES.definitions,
        { ...(FIGURES.definitions[0] as Files['definitions'][0]), id: 'trade' },
      ],
    });
    expect(faults.map(({ file, field, problem }) => [file, field, problem])).toEqual([
      ['figures/editions.json', 'mcs2023', 'No table names it.'],
      ['figures/forms.json', 'ore', 'No table names it.'],
      ['figures/definitions.json', 'trade', 'No table names it.'],
    ]);
  });
});

test('an edition is not newer than the release', () => {
  expect(faultsOf({ editions: [{ ...edition, known: '2025-02' }] })).toEqual([
    {
      file: 'figures/editions.json',
      field: 'mcs2024, known',
      problem: '2025-02 is after the release of 2024-12-31.',
      fix: 'Correct the date; with a newer edition, also the release in data/release.json.',
    },
  ]);
});

test('a note has both languages', () => {
  const noted = { ...reserve, note_en: 'rounded', note_ko: '' };
  expect(faultsOf({ reserves: [noted, floor] }).map(({ field }) => field)).toEqual(['line 2, note, ko']);
  const other = { ...reserve, note_en: '', note_ko: '반올림' };
  expect(faultsOf({ reserves: [other, floor] }).map(({ field }) => field)).toEqual(['line 2, note, en']);
});
