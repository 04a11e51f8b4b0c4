/**
 * Points: capitals, rings and events. `map/pointLayer` and pictures draw them as these layers of the style specification
 * say; MapLibre never sees the layers.
 */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LegendEntry } from '../legend.ts';
import type { Palette } from '../palette.ts';
import { fromFeatureState } from './fromFeatureState.ts';

/** Between these zooms points grow. The world fits at zoom -0.4 on a phone and at 1 on a laptop. */
export const GROWING = { from: -0.5, to: 1 } as const;

function byZoom(
  far: number | ExpressionSpecification,
  near: number | ExpressionSpecification,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], GROWING.from, far, GROWING.to, near];
}

/** The colour of circles of which only the stroke is seen. */
export const HOLLOW = 'rgba(0, 0, 0, 0)';

/** Rings around parties without an arc. */
export function ringLayers(palette: Palette): CircleLayerSpecification[] {
  return [
    {
      id: 'rings',
      type: 'circle',
      source: 'rings',
      paint: {
        'circle-color': HOLLOW,
        'circle-radius': byZoom(4, 6.5),
        'circle-stroke-width': ['case', ['==', ['get', 'status'], 'uncertain'], 0.8, 1.4],
        'circle-stroke-color': [
          'match',
          ['get', 'kind'],
          'national',
          palette.kind.national,
          palette.kind.bloc,
        ],
        'circle-stroke-opacity': fromFeatureState('opacity'),
      },
    },
  ];
}

/** Dots at capitals. */
export function capitalLayers(palette: Palette): CircleLayerSpecification[] {
  return [
    {
      id: 'capitals',
      type: 'circle',
      source: 'capitals',
      paint: {
        'circle-color': ['case', ['get', 'focus'], palette.accent, palette.capital],
        'circle-radius': byZoom(['case', ['get', 'focus'], 3.8, 1.4], ['case', ['get', 'focus'], 5.5, 2.1]),
        'circle-opacity': fromFeatureState('opacity'),
        'circle-stroke-opacity': fromFeatureState('opacity'),
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': ['case', ['get', 'focus'], 1.6, 0.8],
      },
    },
  ];
}

/** Distance between marks at one place, in pixels. */
const SPACING = 6.4;
/** Successive turns by the golden angle fill a disc evenly (Vogel's model of the sunflower). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Number of different offsets. Later marks at the same place share the first. */
const MAX_OFFSETS = 200;

/** The offset of each slot, in a disc below the place that leaves the capital's dot visible. */
const offsets = [
  'match',
  ['get', 'slot'],
  ...Array.from({ length: MAX_OFFSETS }, (_, slot) => {
    const [radius, angle] = [SPACING * Math.sqrt(slot), slot * GOLDEN_ANGLE];
    return [slot, ['literal', [radius * Math.cos(angle), 9 + radius * Math.sin(angle)]]];
  }).flat(),
  ['literal', [0, 9]],
] as unknown as ExpressionSpecification;

/** Event marks: reported and scheduled. */
export function eventLayers(palette: Palette): SymbolLayerSpecification[] {
  const layer = (id: string, scheduled: boolean): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: 'events',
    filter: ['==', ['get', 'scheduled'], scheduled],
    layout: {
      'icon-image': scheduled ? 'event-scheduled' : 'event',
      'icon-offset': offsets,
      'icon-size': byZoom(0.66, 1),
    },
    paint: {
      'icon-color': palette.accent,
      'icon-halo-color': palette.halo,
      'icon-halo-width': 1,
      'icon-opacity': fromFeatureState('opacity'),
    },
  });
  return [layer('events', false), layer('events-scheduled', true)];
}

/** Legend entries of points. */
export const pointLegend: readonly LegendEntry[] = [
  { mark: 'ring' },
  { mark: 'event' },
  { mark: 'scheduled' },
];
