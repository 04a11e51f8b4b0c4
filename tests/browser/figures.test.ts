/** Compares the figures on the map with the CSV tables, parsed here without the product's own code. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import dependence from '../../data/figures/dependence.csv?raw';
import production from '../../data/figures/production.csv?raw';
import reserves from '../../data/figures/reserves.csv?raw';
import { parseLayer, TIES } from '../../src/domain/figures/layer.ts';
import { day, mountApp } from './mountApp.tsx';

/** The cells of each row. The notes at the end may contain commas and are not used. */
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
const RESERVES = linesOf(reserves);
const PRODUCTION = linesOf(production);
const DEPENDENCE = linesOf(dependence);
const TONNES: Readonly<Record<string, number>> = { kg: 0.001, t: 1, kt: 1000, 'kt-dry': 1000 };

/** Reserves in tonnes according to the CSV table; null if the cell is empty. */
function reserve(mineral: string, country: string, edition: string): number | null {
  const line = RESERVES.find((cells) => cells[0] === mineral && cells[1] === country && cells[7] === edition);
  if (!line) throw new Error(`No reserves of ${mineral} for ${country} in ${edition}.`);
  return line[3] === '' ? null : Number(line[3]) * (TONNES[line[4] ?? ''] ?? NaN);
}

function produced(mineral: string, country: string, year: string, form: string, edition: string) {
  const line = PRODUCTION.find(
    (cells) =>
      cells[0] === mineral &&
      cells[1] === country &&
      cells[2] === year &&
      cells[6] === form &&
      cells[8] === edition,
  );
  if (!line) throw new Error(`No production of ${mineral} for ${country} in ${edition}.`);
  return line[3] === '' ? null : Number(line[3]) * (TONNES[line[4] ?? ''] ?? NaN);
}

const share = (mineral: string, country: string, set: string) =>
  Number(DEPENDENCE.find((cells) => cells[0] === set && cells[1] === mineral && cells[2] === country)?.[3]);

/** The maximum radius of the map's circles, in pixels. */
const LARGEST = 34;

const radiusOf = (map: MapLibreMap, country: string) =>
  (map.getFeatureState({ source: 'circles', id: country }) as { radius?: number }).radius ?? 0;
const stateOf = (map: MapLibreMap, country: string): Readonly<Record<string, unknown>> =>
  map.getFeatureState({ source: 'countries', id: country }) as Readonly<Record<string, unknown>>;

/** The value of each country (ids separated by spaces). */
const of = (countries: string, valueOf: (country: string) => number | null) =>
  new Map(countries.split(' ').map((country) => [country, valueOf(country)]));

/**
 * Layers on dates, with the values of the edition of that date, and the largest value of the layer in all
 * editions.
 */
const CASES: readonly (readonly [
  layer: string,
  date: string,
  largest: number,
  values: ReadonlyMap<string, number | null>,
])[] = [
  ...(
    [
      ['2019-01-01', 'mcs2024', 'CHN VNM RUS BRA IND AUS'],
      ['2025-01-30', 'mcs2024', 'CHN VNM RUS BRA IND AUS'],
      ['2025-01-31', 'mcs2025', 'CHN VNM RUS BRA IND AUS'],
      ['2026-05-26', 'mcs2026', 'CHN VNM RUS BRA IND AUS'],
      ['2026-05-27', 'mcs2026-v1-3', 'CHN VNM BRA IND'],
    ] as const
  ).map(
    ([date, edition, countries]) =>
      [
        'reserves:rare-earths',
        date,
        44e6,
        of(countries, (country) => reserve('rare-earths', country, edition)),
      ] as const,
  ),
  [
    'reserves:lithium',
    '2026-03-01',
    9.3e6,
    of('CHL AUS ARG CHN USA CAN BRA', (country) => reserve('lithium', country, 'mcs2026')),
  ],
  [
    'production:gallium',
    '2026-03-01',
    900,
    of('CHN RUS', (country) => produced('gallium', country, '2025', 'gallium-primary', 'mcs2026')),
  ],
  [
    'production:copper:refinery',
    '2026-03-01',
    14e6,
    of('CHN CHL JPN KOR USA DEU', (country) =>
      produced('copper', country, '2025', 'refined-copper', 'mcs2026'),
    ),
  ],
  ['dependence:graphite', '2024-07-01', 97, of('CHN', (from) => share('graphite', from, 'motie-komir-2024'))],
  [
    'dependence:rare-earths:kita-magnets-2023',
    '2024-07-01',
    84.7,
    of('CHN PHL', (from) => share('rare-earths', from, 'kita-magnets-2023')),
  ],
];

test('The map shows the values of the CSV tables: each circle has the area of its value, and countries without a figure have no circle', async () => {
  const { map, actions, settled } = await mountApp('?layer=reserves:rare-earths&form=circles');
  let compared = 0;
  for (const [layer, date, largest, values] of CASES) {
    actions.setLayer(parseLayer(layer) ?? TIES);
    actions.setDay(day(date));
    await settled();
    for (const [country, value] of values) {
      const where = `${country}, ${layer} on ${date}`;
      const radius = value ? Math.max(1.5, LARGEST * Math.sqrt(value / largest)) : 0;
      expect(radiusOf(map, country), where).toBeCloseTo(radius, 6);
      expect(stateOf(map, country)['noData'] ?? 0, where).toBe(value === null ? 1 : 0);
      compared++;
    }
  }
  expect(compared).toBe(46);
});

test('Vietnam gets a lower shade on 31 January 2025, and India loses its shade in February 2026', async () => {
  const { map, actions, settled } = await mountApp('?layer=reserves:rare-earths&time=2025-01-30');
  const shadeOf = (country: string) => stateOf(map, country)['figure'];
  const before = shadeOf('VNM');
  expect(shadeOf('IND')).toBeGreaterThan(0);
  actions.setDay(day('2025-01-31'));
  await settled();
  expect(shadeOf('VNM')).toBeLessThan(Number(before));
  actions.setDay(day('2026-02-06'));
  await settled();
  expect(stateOf(map, 'IND')).toMatchObject({ figure: 0, noData: 1 });
});

test('Countries that list a mineral, directly or through the EU, are coloured, and lose the colour in the ties layer', async () => {
  const { map, actions, settled } = await mountApp('?layer=list:graphite');
  const listed = ['KOR', 'USA', 'AUS', 'DEU', 'FRA'];
  expect(listed.map((country) => stateOf(map, country)['figure'])).toEqual([1, 1, 1, 1, 1]);
  // Brazil has no list in the record.
  expect(stateOf(map, 'BRA')['figure']).toBe(0);
  actions.setLayer(TIES);
  await settled();
  expect(stateOf(map, 'KOR')['figure']).toBe(null);
});

test('Between two editions the map gets no updates, and a change of layer loads no data', async () => {
  const { map, actions, settled } = await mountApp('?layer=reserves:lithium&time=2024-03-01');
  const setFeatureState = vi.spyOn(map, 'setFeatureState');
  const ofCountries = () =>
    setFeatureState.mock.calls.filter(([{ source }]) => source === 'countries').length;
  actions.setDay(day('2024-03-02'));
  await settled();
  expect(ofCountries()).toBe(0);
  const loads = performance.getEntriesByType('resource').length;
  actions.setLayer(parseLayer('reserves:cobalt') ?? TIES);
  await settled();
  expect(ofCountries()).toBeGreaterThan(5);
  expect(performance.getEntriesByType('resource').length).toBe(loads);
});
