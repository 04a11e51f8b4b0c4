/** Names of countries as primitives. */
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Party } from '../../domain/partnership/partnership.ts';
import type { Position } from '../../domain/position.ts';
import { labelFeatures } from '../features.ts';
import type { Clutter } from './clutter.ts';
import type { Dot, Text } from './displayList.ts';
import { evaluate, numberOf } from './expression.ts';
import type { MapContent } from './mapContent.ts';
import type { MapGround } from './mapGround.ts';
import { isBesideCapital, nameCandidates, type NamedArea } from './nameCandidates.ts';
import { type Box, type Label, placeLabels, type PlacedLabel } from './placeLabels.ts';

/** What names are placed on. */
export interface NameGround extends MapGround {
  readonly zoom: number;
  /** The part of the picture in which the world is. */
  readonly within: Box;
  readonly clutter: Clutter;
  /** The points of capitals that are drawn, by country. */
  readonly capitals: ReadonlyMap<Party, Dot>;
}

/** That of the points of capitals, in pixels. */
const CAPITAL_RADIUS = 2;
/** Names of countries with a point come after those that the view names, and all others after them. */
const TIER = 1e4;
/** Names that the view needs may be close to others, in pixels, and on points; those of other points on one of them. */
const NEEDED = { padding: 1, mostPoints: Infinity };
const MARKED = { mostPoints: 1 };

/** The names that fit, each at its best place: those of countries that the view names first, then larger countries. */
export function placedNames(
  { filter, layout }: SymbolLayerSpecification,
  { dataset, shapes, record, language, named, namePlaces }: MapContent,
  { projection, outlines, zoom, within, clutter, capitals }: NameGround,
): PlacedLabel<Label>[] {
  const { features } = labelFeatures(dataset, shapes, record, language, named);
  const inputs = { zoom, properties: {}, state: {} };
  const number = (value: unknown) => numberOf(value, inputs);
  const size = number(layout?.['text-size']);
  // MapLibre filters features when it lays out a tile, and tiles have whole zooms from 0 on.
  const tileZoom = Math.max(0, Math.floor(zoom));
  const names = features.flatMap(({ properties, geometry }): Label[] => {
    const own = { zoom, properties: properties ?? {}, state: {} };
    if (evaluate(filter, { ...own, zoom: tileZoom }) !== true) return [];
    const id = String(properties?.['id']);
    const kept = namePlaces?.get(id);
    if (namePlaces && kept === undefined) return [];
    const needed = named.includes(id);
    const area = {
      middle: projection.point(geometry.coordinates as unknown as Position),
      capital: capitals.get(id) ?? (kept !== undefined && isBesideCapital(kept) ? capitalOf(id) : null),
      rings: outlines.areas.get(id) ?? [],
      above: properties?.['focus'] === true,
      needed,
    };
    const candidates = nameCandidates(area, size, within);
    const rank = numberOf(layout?.['symbol-sort-key'], own);
    const tier = needed ? 0 : area.capital ? 1 : 2;
    return [
      {
        id,
        text: String(evaluate(layout?.['text-field'], own)),
        rank: rank + tier * TIER,
        ...(kept === undefined
          ? { candidates, ...(tier === 0 ? NEEDED : tier === 1 ? MARKED : {}) }
          : { candidates: candidates.filter(({ key }) => key === kept), ...NEEDED }),
      },
    ];
  });
  const settings = {
    size,
    maxWidth: number(layout?.['text-max-width']),
    letterSpacing: number(layout?.['text-letter-spacing']),
    padding: number(layout?.['text-padding']),
  };
  return placeLabels(names, settings, within, clutter);

  /** A capital without a point, as large as one. */
  function capitalOf(id: Party): NamedArea['capital'] {
    const position = dataset.countries.get(id)?.capital?.position;
    const point = position ? projection.point([position[0] as number, position[1] as number]) : null;
    return point && { ...point, radius: CAPITAL_RADIUS };
  }
}

/** Placed names, with their haloes. */
export function labelItems(
  { layout, paint }: SymbolLayerSpecification,
  placed: readonly PlacedLabel<Label>[],
  zoom: number,
): Text[] {
  const inputs = { zoom, properties: {}, state: {} };
  const number = (value: unknown) => numberOf(value, inputs);
  const colour = (value: unknown) => String(evaluate(value, inputs));
  const size = number(layout?.['text-size']);
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
      spacing: number(layout?.['text-letter-spacing']) * size,
      opacity: number(paint?.['text-opacity']),
    })),
  );
}
