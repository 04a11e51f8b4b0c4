/** The marks of events as primitives. */
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from '../../domain/position.ts';
import { EVENT_RADIUS, SCHEDULED } from '../eventMarks.ts';
import type { Dot } from './displayList.ts';
import { evaluate, numberOf } from './expression.ts';
import type { Drawing, StatedFeature } from './layerItems.ts';

/** The marks of a layer: filled circles with a halo, hollow ones for scheduled events. */
export function eventItems(
  { filter, layout, paint }: SymbolLayerSpecification,
  features: readonly StatedFeature[],
  { projection, zoom }: Drawing,
): Dot[] {
  return features.flatMap(({ feature, state, shows }): Dot[] => {
    const inputs = { zoom, properties: feature.properties ?? {}, state };
    const { geometry } = feature;
    if (evaluate(filter, inputs) !== true || geometry.type !== 'Point') return [];
    const point = projection.point(geometry.coordinates as unknown as Position);
    const opacity = numberOf(paint?.['icon-opacity'], inputs);
    if (!point || opacity === 0) return [];
    const size = numberOf(layout?.['icon-size'], inputs);
    const [dx = 0, dy = 0] = evaluate(layout?.['icon-offset'], inputs) as number[];
    const colourOf = (expression: unknown) => String(evaluate(expression, inputs));
    const colour = colourOf(paint?.['icon-color']);
    const halo = {
      colour: colourOf(paint?.['icon-halo-color']),
      width: numberOf(paint?.['icon-halo-width'], inputs),
    };
    const common = {
      type: 'dot' as const,
      x: point.x + dx * size,
      y: point.y + dy * size,
      ...(opacity !== 1 && { opacity }),
      ...(shows && { shows }),
    };
    if (layout?.['icon-image'] === 'event')
      return [{ ...common, radius: EVENT_RADIUS * size, fill: colour, stroke: halo }];
    const { radius, width } = SCHEDULED;
    const outer = (radius + width) * size;
    return [
      { ...common, radius: outer, fill: halo.colour, fillOpacity: 0, stroke: halo },
      { ...common, radius: outer - 2 * width * size, stroke: { colour, width: 2 * width * size } },
    ];
  });
}
