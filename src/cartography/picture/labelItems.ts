/** Names of countries as primitives. */
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from '../../domain/position.ts';
import { labelFeatures } from '../features.ts';
import type { Text } from './displayList.ts';
import { evaluate, numberOf } from './expression.ts';
import type { Drawing } from './layerItems.ts';
import type { MapContent } from './mapContent.ts';
import type { Frame } from './mapProjection.ts';
import { type Label, placeLabels } from './placeLabels.ts';

/** The names that fit, most important first, with their haloes. */
export function labelItems(
  { filter, layout, paint }: SymbolLayerSpecification,
  { dataset, shapes, record, language }: MapContent,
  { projection, zoom }: Drawing,
  frame: Frame,
): Text[] {
  const { features } = labelFeatures(dataset, shapes, record, language);
  // MapLibre filters features when it lays out a tile, and tiles have whole zooms from 0 on.
  const tileZoom = Math.max(0, Math.floor(zoom));
  const labels = features.flatMap(({ properties, geometry }): Label[] => {
    const inputs = { zoom, properties: properties ?? {}, state: {} };
    const point = projection.point(geometry.coordinates as unknown as Position);
    if (!point || evaluate(filter, { ...inputs, zoom: tileZoom }) !== true) return [];
    const offset = evaluate(layout?.['text-offset'], inputs) as [number, number];
    return [
      {
        text: String(evaluate(layout?.['text-field'], inputs)),
        x: point.x,
        y: point.y,
        rank: numberOf(layout?.['symbol-sort-key'], inputs),
        offset,
      },
    ];
  });
  const inputs = { zoom, properties: {}, state: {} };
  const number = (value: unknown) => numberOf(value, inputs);
  const colour = (value: unknown) => String(evaluate(value, inputs));
  const size = number(layout?.['text-size']);
  const letterSpacing = number(layout?.['text-letter-spacing']);
  const placed = placeLabels(
    labels,
    {
      size,
      maxWidth: number(layout?.['text-max-width']),
      letterSpacing,
      padding: number(layout?.['text-padding']),
    },
    frame,
  );
  return placed.flatMap(({ lines }) =>
    lines.map(({ text, x, y }): Text => ({
      type: 'text',
      text,
      x,
      y,
      anchor: 'middle',
      size,
      weight: 400,
      fill: colour(paint?.['text-color']),
      halo: { colour: colour(paint?.['text-halo-color']), width: number(paint?.['text-halo-width']) },
      spacing: letterSpacing * size,
      opacity: number(paint?.['text-opacity']),
    })),
  );
}
