/** Country names, in the language of the interface. */
import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette.ts';

/**
 * The families of the page (`ui/shell/fonts.css`): MapLibre draws glyphs from local fonts where a style names no
 * `glyphs`. It waits for a web font of the stack before it draws, so only names that begin with Hangul, or
 * whatever else stands beyond the Latin letters, name the Korean one.
 */
const FONT_STACK: ExpressionSpecification = [
  'case',
  ['>=', ['get', 'name'], '\u1100'],
  ['literal', ['Lodelines Sans', 'Lodelines Korean', 'sans-serif']],
  ['literal', ['Lodelines Sans', 'sans-serif']],
];

/** The names of countries: fewer at lower zooms. */
export function labelLayers(palette: Palette): SymbolLayerSpecification[] {
  return [
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      // The farther away, the fewer names.
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 8, 0.4, 20, 1.5, 34, 2.2, 60, 3, 110, 4, 250]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT_STACK,
        'text-size': ['interpolate', ['linear'], ['zoom'], 0, 10, 3, 12, 6, 15],
        // Below a party of the lens stand its events.
        'text-offset': ['case', ['get', 'focus'], ['literal', [0, -1.3]], ['literal', [0, 0]]],
        'text-max-width': 7,
        'text-padding': 4,
        'text-letter-spacing': 0.02,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette.label,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.3,
        'text-opacity': 0.92,
      },
    },
  ];
}
