import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { labelLayers } from '../../../../src/cartography/layers/labels.ts';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import { labelItems } from '../../../../src/cartography/picture/labelItems.ts';
import type { MapContent } from '../../../../src/cartography/picture/mapContent.ts';
import { mapProjection } from '../../../../src/cartography/picture/mapProjection.ts';
import { DATASET } from '../../state/smallDataset.ts';

/** The names in a picture of one country, whose rank is 15, at a zoom. */
function namesAt(zoom: number): string[] {
  const geometry = { type: 'Polygon' as const, coordinates: [] };
  const properties = { label: [10, 50], rank: 15 };
  const shapes = {
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, id: 'DEU', properties, geometry }],
  };
  const content = {
    dataset: DATASET,
    shapes,
    record: { lens: [], partnerships: [] },
    language: 'en',
  } as unknown as MapContent;
  const frame = { width: 400, height: 300, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
  const projection = mapProjection({ zoom, longitude: 10, latitude: 50 }, frame, 'map');
  const [layer] = labelLayers(LIGHT, []);
  return labelItems(layer as SymbolLayerSpecification, content, { projection, zoom }, frame).map(
    ({ text }) => text,
  );
}

test('a name appears at the whole zoom at which the map engine shows it', () => {
  expect(namesAt(0.9)).toEqual([]);
  expect(namesAt(1)).toEqual(['Germany']);
});
