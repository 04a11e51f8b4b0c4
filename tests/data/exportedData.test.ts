/** All data as the page exports them, from the real record. */
import { expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { figuresOf } from '../../src/data/figures.ts';
import { figuresPayloadOf } from '../../src/data/figuresPayload.ts';
import { payloadOf } from '../../src/data/payload.ts';
import { dataText } from '../../src/export/data/dataFile.ts';
import { dataTables } from '../../src/export/data/dataTables.ts';
import { extractOf } from '../../src/export/data/extract.ts';
import { createSelectors } from '../../src/state/derived/selectors.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';

const { files } = readRecord().record;
const source = {
  dataset: DATASET,
  selectors: createSelectors(DATASET),
  details: payloadOf(files).details,
  figures: figuresOf(figuresPayloadOf(files)),
};
const { view } = parseView('?party=', { dataset: DATASET, language: 'en' });
const extract = extractOf(
  source,
  { scenes: [{ view: { ...view, lens: [] } }] },
  { everything: true, base: 'https://lodelines.example/map/' },
);
const tables = dataTables(extract);

test('The tables have every record, and every row that one names', () => {
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
  expect(rowsOf('partnerships')).toHaveLength(files.partnerships.length);
  expect(rowsOf('events')).toHaveLength(files.events.length);
  expect(rowsOf('sources')).toHaveLength(files.sources.length);
  const missing = tables.flatMap(({ name, fields, foreignKeys, rows }) =>
    foreignKeys.flatMap(({ fields: [field], reference: { resource } }) => {
      const known = new Set(rowsOf(resource).map(([id]) => id));
      const place = fields.findIndex((one) => one.name === field);
      return rows
        .map((row) => row[place])
        .filter((id) => typeof id === 'string' && !known.has(id))
        .map((id) => `${name}: ${String(id)}`);
    }),
  );
  expect(missing).toEqual([]);
});

test('The map data have unique ids, and no line that crosses ±180°', () => {
  const { features } = JSON.parse(dataText(extract, 'geojson')) as GeoJSON.FeatureCollection;
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  const lines = features.flatMap(({ geometry }): GeoJSON.Position[][] => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
  expect(lines.length).toBeGreaterThan(400);
  const jumps = lines.filter((line) =>
    line.some(([longitude = 0], i) => Math.abs(longitude - (line[i - 1]?.[0] ?? longitude)) > 20),
  );
  expect(jumps).toEqual([]);
});
