import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilterKey } from '../../../src/domain/partnership/filter.ts';
import { type Layer, TIES } from '../../../src/domain/figures/layer.ts';
import { axisViewOf } from '../../../src/domain/time/axisView.ts';
import { formatTime, inMode, MODES } from '../../../src/domain/time/time.ts';
import { optionsOf } from '../../../src/state/derived/filterOptions.ts';
import { axisScale } from '../../../src/state/derived/axisScale.ts';
import { CONTROLS, LOCKS, type ViewState } from '../../../src/state/view.ts';
import { formatView, historyOf, lastingQuery, parseView, plainQuery } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/partnership/made.ts';
import { DATASET } from './smallDataset.ts';
import { TOUR } from './smallTour.ts';

/** A time in the mode “on a date”. */
const at = (text: string) => ({ mode: 'on', day: on(text) }) as const;
const known = { dataset: DATASET, language: 'en' } as const;
const touring = { ...known, tour: TOUR };
const read = (query: string) => parseView(query, known);
/** The canonical form of an address. */
const canonical = (query: string) => formatView(read(query).view, known, query);
const DEFAULT = read('').view;

describe('without an address', () => {
  test("the view is the flat map at the end of the data, through Korea's lens, with all other defaults", () => {
    expect({ ...DEFAULT, time: formatTime(DEFAULT.time) }).toEqual({
      time: '2026-02-04',
      selection: null,
      compare: null,
      lens: ['KOR'],
      mineral: [],
      kind: [],
      confidence: [],
      binding: [],
      view: 'map',
      layer: { kind: 'ties' },
      form: 'shades',
      map: null,
      axis: { from: 0, to: 1 },
      lanes: false,
      lang: 'en',
      theme: 'auto',
      ui: 'full',
      controls: ['timeline', 'legend', 'buttons'],
      locked: [],
      autoplay: 'off',
      data: null,
      tour: null,
    });
    expect(parseView('', { ...known, language: 'ko' }).view.lang).toBe('ko');
  });

  test('the address stays empty', () => {
    expect(formatView(DEFAULT, known)).toBe('');
    expect(canonical('?time=2026-02-04&party=KOR&view=map&lang=en&theme=auto')).toBe('');
  });

  test("only differences from the defaults are written, and the default language is the browser's", () => {
    const view: ViewState = { ...DEFAULT, time: at('2024-07-01'), lens: [], lang: 'ko' };
    expect(formatView(view, known)).toBe('?time=2024-07-01&party=all&lang=ko');
    expect(formatView(view, { ...known, language: 'ko' })).toBe('?time=2024-07-01&party=all');
  });
});

describe('an address', () => {
  test.each([
    ['?time=2024-07-01', { time: at('2024-07-01') }],
    ['time=2024-07-01', { time: at('2024-07-01') }],
    ['?time=2024-07', { time: at('2024-07-01') }],
    ['?time=2024', { time: at('2024-01-01') }],
    ['?time=2019', { time: at('2019-02-01') }],
    ['?time=../2024-07-01', { time: { mode: 'so-far', day: on('2024-07-01') } }],
    ['?time=2023/2024-06', { time: { mode: 'between', start: on('2023-01-01'), day: on('2024-06-30') } }],
    ['?time=2001/2090', { time: { mode: 'between', start: on('2019-02-01'), day: on('2026-09-16') } }],
    ['?party=all', { lens: [] }],
    ['?party=VNM,USA', { lens: ['VNM', 'USA'] }],
    ['?party=VNM,VNM', { lens: ['VNM'] }],
    ['?party=EUU', { lens: ['EUU'] }],
    ['?mineral=none,nickel', { mineral: ['nickel', 'none'] }],
    ['?mineral=nickel,nickel', { mineral: ['nickel'] }],
    ['?kind=summit,bloc', { kind: ['bloc', 'summit'] }],
    ['?kind=export-control', { kind: ['export-control'] }],
    ['?confidence=low,high', { confidence: ['high', 'low'] }],
    ['?binding=non-binding', { binding: ['non-binding'] }],
    ['?view=globe', { view: 'globe' }],
    ['?view=list', { view: 'list' }],
    ['?map=1.5/20/-77.04', { map: { zoom: 1.5, latitude: 20, longitude: -77.04 } }],
    ['?map=-1/0/180', { map: { zoom: -1, latitude: 0, longitude: 180 } }],
    ['?lang=ko', { lang: 'ko' }],
    ['?theme=dark', { theme: 'dark' }],
    ['?data=2026-11-21', { data: '2026-11-21' }],
    ['?partnership=msp', { selection: { kind: 'partnership', id: 'msp' } }],
    ['?country=VNM', { selection: { kind: 'country', id: 'VNM' } }],
    ['?compare=JPN&country=KOR', { selection: { kind: 'country', id: 'KOR' }, compare: 'JPN' }],
    ['?country=KOR&compare=EUU', { selection: { kind: 'country', id: 'KOR' }, compare: 'EUU' }],
  ])('reads %s', (query, change) => {
    expect(read(query)).toEqual({ view: { ...DEFAULT, ...change }, rejected: [] });
  });

  test.each([
    ['time', ''],
    ['time', 'yesterday'],
    ['time', '2024-02-30'],
    ['time', '26.06.2024'],
    ['time', '2024-07-01/2023-01-01'],
    ['time', '2018'],
    ['time', '2026-09-17'],
    ['time', '2027'],
    ['time', '9999-12-31'],
    ['time', '[2024-01-01..2024-02-01]'],
    ['party', ''],
    ['party', 'kor'],
    ['party', 'KOR,'],
    ['party', 'KOR,XXX'],
    ['party', 'KOR,all'],
    ['party', '__proto__'],
    ['mineral', ''],
    ['mineral', 'unobtainium'],
    ['mineral', 'nickel,'],
    ['mineral', 'Nickel'],
    ['mineral', 'all,nickel'],
    ['kind', 'none'],
    ['kind', 'bloc,pact'],
    ['kind', '__proto__'],
    ['confidence', 'high, low'],
    ['confidence', 'toString'],
    ['binding', 'true'],
    ['view', 'Globe'],
    ['map', ''],
    ['map', '3/20'],
    ['map', '3/20/106/4'],
    ['map', '99/20/106'],
    ['map', '3/91/106'],
    ['map', '3/20/181'],
    ['map', '1e1/20/106'],
    ['map', 'NaN/NaN/NaN'],
    ['map', `${'9'.repeat(400)}/20/106`],
    ['lang', 'de'],
    ['lang', 'toString'],
    ['theme', 'AUTO'],
    ['lanes', 'true'],
    ['axis', '2024'],
    ['axis', '../2024'],
    ['axis', '2024-07-01/2023-07-01'],
    ['axis', '1990/1995'],
    ['axis', '0.2/0.4'],
    ['data', ''],
    ['data', '2026-11-20'],
    ['data', 'latest'],
    ['data', '__proto__'],
    ['partnership', 'nothing'],
    ['partnership', '__proto__'],
    ['event', 'msp'],
    ['event', 'constructor'],
    ['country', 'Korea'],
    ['compare', 'JPN'],
    ['compare', ''],
    ['tour', 'small-tour'],
    ['tour', '__proto__'],
    ['step', '1'],
  ])('with the invalid value %s=%s uses the default and reports the value', (key, text) => {
    const query = `?${new URLSearchParams([[key, text]]).toString()}`;
    expect(read(query)).toEqual({ view: DEFAULT, rejected: [{ key, text }] });
  });

  test('selects at most one item; the others are reported as invalid', () => {
    const { view, rejected } = read('?country=VNM&event=graphite&partnership=msp&time=2024-07-01');
    expect(view.selection).toEqual({ kind: 'partnership', id: 'msp' });
    expect(rejected).toEqual([
      { key: 'event', text: 'graphite' },
      { key: 'country', text: 'VNM' },
    ]);
  });

  test.each(['KOR', 'kor', 'XXX', '', '__proto__', 'JPN,USA'])(
    'refuses "%s" as the other country of a comparison with Korea',
    (text) => {
      const { view, rejected } = read(`?country=KOR&compare=${text}`);
      expect(view).toEqual({ ...DEFAULT, selection: { kind: 'country', id: 'KOR' } });
      expect(rejected).toEqual([{ key: 'compare', text }]);
    },
  );

  test('compares countries only, not partnerships', () => {
    expect(canonical('?partnership=msp&compare=JPN')).toBe('?partnership=msp');
    expect(read('?partnership=msp&compare=JPN').rejected).toEqual([{ key: 'compare', text: 'JPN' }]);
  });

  test('uses the first value of a repeated key', () => {
    expect(read('?theme=dark&theme=light').view.theme).toBe('dark');
  });

  test('of an event sets its date, which is written only if the date differs', () => {
    expect(formatTime(read('?event=hanoi-summit').view.time)).toBe('2023-06-22');
    expect(formatTime(read('?event=hanoi-summit&time=soon').view.time)).toBe('2023-06-22');
    expect(formatTime(read('?event=hanoi-summit&time=2024-07-01').view.time)).toBe('2024-07-01');
    expect(canonical('?event=hanoi-summit')).toBe('?event=hanoi-summit');
    expect(canonical('?event=hanoi-summit&time=2023-06-22')).toBe('?event=hanoi-summit');
    expect(canonical('?event=hanoi-summit&time=2026-02-04')).toBe('?time=2026-02-04&event=hanoi-summit');
  });

  test('keeps unknown keys, and drops invalid values', () => {
    expect(canonical('?utm=a&time=soon&theme=dark&utm=b%26c')).toBe('?theme=dark&utm=a&utm=b%26c');
    expect(canonical('?layer=reserves&lang=ko&page=one')).toBe('?lang=ko&page=one');
  });

  test('shows a part of the time axis, from and to a day, a month or a year, and the lanes', () => {
    expect(canonical('?axis=2023-06-01/2024-07-15&lanes=on')).toBe('?axis=2023-06-01/2024-07-15&lanes=on');
    expect(canonical('?axis=2023-06/2024')).toBe('?axis=2023-06-01/2024-12-31');
    expect(canonical('?axis=2001/2030&lanes=off')).toBe('');
    expect(read('?axis=2023-06-01/2024-07-15&lanes=on').view).toMatchObject({
      axis: axisViewOf(axisScale(DATASET), on('2023-06-01'), on('2024-07-15')),
      lanes: true,
    });
  });

  test('sets the controls, locks and autoplay of an embed', () => {
    expect(read('?ui=embed&controls=legend,timeline&locked=time,map&autoplay=on').view).toMatchObject({
      controls: ['timeline', 'legend'],
      locked: ['map', 'time'],
      autoplay: 'on',
    });
    expect(read('?controls=none').view.controls).toEqual([]);
    expect(canonical('?controls=buttons,legend,timeline&locked=none&autoplay=off')).toBe('');
    expect(read('?controls=panel&locked=all').rejected).toEqual([
      { key: 'controls', text: 'panel' },
      { key: 'locked', text: 'all' },
    ]);
  });

  test('is readable: commas, slashes and colons are not escaped', () => {
    expect(canonical('?party=VNM%2CUSA&kind=summit,bloc&map=3%2F20%2F106')).toBe(
      '?party=VNM,USA&kind=bloc,summit&map=3/20/106',
    );
  });

  test('rounds the camera to two decimals', () => {
    const map = { zoom: 1.23456, latitude: -0.001, longitude: 126.98765 };
    expect(formatView({ ...DEFAULT, map }, known)).toBe('?map=1.23/0/126.99');
  });
});

describe('any view', () => {
  const someOf = (key: FilterKey) => fc.subarray([...optionsOf(DATASET, key)]);
  const someDay = fc.integer({ min: on('2019-02-01'), max: on('2026-09-16') });
  const someSelection: fc.Arbitrary<Pick<ViewState, 'selection' | 'compare'>> = fc.constantFrom(
    { selection: null, compare: null },
    { selection: { kind: 'partnership', id: 'msp' }, compare: null },
    { selection: { kind: 'event', id: 'graphite' }, compare: null },
    { selection: { kind: 'country', id: 'VNM' }, compare: null },
    { selection: { kind: 'country', id: 'VNM' }, compare: 'KOR' },
  );
  const someRest: fc.Arbitrary<Omit<ViewState, 'selection' | 'compare'>> = fc.record({
    time: fc
      .tuple(someDay, someDay, fc.constantFrom(...MODES))
      .map(([a, b, mode]) => inMode({ mode: 'on', day: Math.max(a, b) }, mode, Math.min(a, b))),
    lens: fc.uniqueArray(fc.constantFrom('KOR', 'USA', 'EUU', 'VNM')),
    mineral: someOf('mineral'),
    kind: someOf('kind'),
    confidence: someOf('confidence'),
    binding: someOf('binding'),
    view: fc.constantFrom('map', 'globe', 'list'),
    layer: fc.constantFrom<Layer>(
      TIES,
      { kind: 'reserves', mineral: 'nickel', series: null },
      { kind: 'production', mineral: 'nickel', series: 'refinery' },
      { kind: 'dependence', mineral: 'nickel', series: null },
      { kind: 'list', mineral: 'nickel' },
    ),
    form: fc.constantFrom('shades', 'circles'),
    map: fc.option(
      fc.record({
        zoom: fc.integer({ min: -150, max: 700 }).map((n) => n / 100),
        latitude: fc.integer({ min: -7600, max: 7600 }).map((n) => n / 100),
        longitude: fc.integer({ min: -18_000, max: 18_000 }).map((n) => n / 100),
      }),
    ),
    axis: fc
      .tuple(someDay, someDay)
      .map(([a, b]) => axisViewOf(axisScale(DATASET), Math.min(a, b), Math.max(a, b))),
    lanes: fc.boolean(),
    lang: fc.constantFrom('en', 'ko'),
    ui: fc.constantFrom('full', 'embed', 'present'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    controls: fc.subarray([...CONTROLS]),
    locked: fc.subarray([...LOCKS]),
    autoplay: fc.constantFrom('off', 'on'),
    data: fc.constantFrom(null, '2026-11-21'),
    tour: fc.constant(null),
  });
  const someView = fc
    .tuple(someRest, someSelection)
    .map(([rest, selection]): ViewState => ({ ...rest, ...selection }));

  test('is restored from its address', () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(read(formatView(view, known))).toEqual({ view, rejected: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('is restored from its address at any scene of a tour', () => {
    fc.assert(
      fc.property(someView, fc.integer({ min: 1, max: 3 }), (any, step) => {
        const view = { ...any, tour: { id: TOUR.id, step } };
        expect(parseView(formatView(view, touring), touring)).toEqual({ view, rejected: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any address', () => {
  const key = fc.constantFrom(
    'time',
    'party',
    'mineral',
    'kind',
    'confidence',
    'binding',
    'view',
    'map',
    'axis',
    'lanes',
    'lang',
    'theme',
    'partnership',
    'event',
    'country',
    'compare',
    'tour',
    'step',
    '__proto__',
    'constructor',
    '%74ime',
    'unknown',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '__proto__',
      'hasOwnProperty',
      '%',
      '%E0%A4%A',
      '%zz',
      '%00',
      '%ED%A0%80',
      '+',
      '-0/-0/-0',
      '7/76/-180',
      '9.999/84.999/179.999',
      '1e309/1/1',
      'Infinity',
      '9'.repeat(5000),
      'KOR,'.repeat(500),
      'none,nickel',
      '2024/2025',
      '2024-07-01/2024-07-01',
      'summit,bloc,summit',
      'low',
      'binding,'.repeat(500),
      '2024-07-01',
      '2024',
      '0000-00-00',
      'msp',
      'graphite',
      'VNM',
      'all',
      'globe',
      'world',
      'none',
      'small-tour',
      '3',
    ),
    fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => numbers.join('/')),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(key, value), { maxLength: 6 })
      .map((pairs) => `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`),
  );

  test('is read without an error, and its canonical form is equivalent and stable (10,000 addresses)', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const { view } = parseView(query, touring);
        const written = formatView(view, touring, query);
        const again = parseView(written, touring);
        expect(again.rejected).toEqual([]);
        expect(formatView(again.view, touring, written)).toBe(written);
        const { map, ...rest } = view;
        const { map: mapAgain, ...restAgain } = again.view;
        expect(restAgain).toEqual(rest);
        expect(mapAgain === null).toBe(map === null);
        const selections = ['partnership', 'event', 'country'].filter((name) =>
          new URLSearchParams(written).has(name),
        );
        expect(selections.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a citation', () => {
  const cited = (query: string) => lastingQuery(parseView(query, touring).view, DATASET);

  test('includes the release, and the values whose defaults depend on the browser', () => {
    expect(cited('')).toBe('?time=2026-02-04&party=KOR&lang=en&data=2026-11-21');
    expect(cited('?event=hanoi-summit')).toBe(
      '?time=2023-06-22&party=KOR&lang=en&data=2026-11-21&event=hanoi-summit',
    );
    expect(cited('?country=KOR&compare=JPN&lang=ko&party=all&view=globe')).toBe(
      '?time=2026-02-04&compare=JPN&party=all&view=globe&lang=ko&data=2026-11-21&country=KOR',
    );
  });

  test('to a host has no release, unless the view has one', () => {
    expect(plainQuery(read('').view, DATASET)).toBe('?time=2026-02-04&party=KOR&lang=en');
    expect(plainQuery(read('?data=2026-11-21').view, DATASET)).toBe(
      '?time=2026-02-04&party=KOR&lang=en&data=2026-11-21',
    );
  });

  test('omits the theme and untouring keys', () => {
    expect(cited('?theme=dark&utm=a')).toBe('?time=2026-02-04&party=KOR&lang=en&data=2026-11-21');
  });
});

describe('a change of view', () => {
  const historyAfter = (change: Partial<ViewState>) => historyOf(DEFAULT, { ...DEFAULT, ...change }, DATASET);

  test('adds a history entry if it changes selection, lens, filters, projection or language', () => {
    expect(historyAfter({ selection: { kind: 'country', id: 'KOR' } })).toBe('push');
    expect(historyAfter({ lens: [] })).toBe('push');
    expect(historyAfter({ mineral: ['nickel'] })).toBe('push');
    expect(historyAfter({ kind: ['summit'] })).toBe('push');
    expect(historyAfter({ confidence: ['low'] })).toBe('push');
    expect(historyAfter({ binding: ['untouring'] })).toBe('push');
    expect(historyAfter({ view: 'globe', map: null })).toBe('push');
    expect(historyAfter({ lang: 'ko' })).toBe('push');
    expect(historyAfter({ selection: { kind: 'country', id: 'KOR' }, compare: 'JPN' })).toBe('push');
    const [one, other] = (['msp', 'us-korea'] as const).map((id) => ({
      ...DEFAULT,
      selection: { kind: 'partnership', id } as const,
    }));
    expect(one && other && historyOf(one, other, DATASET)).toBe('push');
    const event = { ...DEFAULT, selection: { kind: 'event', id: 'msp' } as const };
    expect(one && historyOf(one, event, DATASET)).toBe('push');
  });

  test('adds no history entry if it changes only the date, the camera or the theme', () => {
    expect(historyAfter({ time: at('2024-07-01') })).toBe('replace');
    expect(historyAfter({ map: { zoom: 3, latitude: 20, longitude: 106 } })).toBe('replace');
    expect(historyAfter({ theme: 'dark' })).toBe('replace');
    expect(historyAfter({ axis: { from: 0.5, to: 1 }, lanes: true })).toBe('replace');
    expect(historyAfter({})).toBe('replace');
  });

  test('adds a history entry if an event moves the date', () => {
    expect(historyAfter({ selection: { kind: 'event', id: 'graphite' }, time: at('2023-10-20') })).toBe(
      'push',
    );
  });
});
