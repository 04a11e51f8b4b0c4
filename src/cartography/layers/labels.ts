/** Country names in the interface language. */
import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette.ts';

/**
 * The fonts of the page (`ui/shell/fonts.css`): MapLibre draws glyphs with local fonts if a style has no
 * `glyphs`. It waits for every web font in the stack, so only names that start with a character from U+1100
 * (Hangul Jamo) on include the Korean font.
 */
const FONT_STACK: ExpressionSpecification = [
  'case',
  ['>=', ['get', 'name'], '\u1100'],
  ['literal', ['Lodelines Sans', 'Lodelines Korean', 'sans-serif']],
  ['literal', ['Lodelines Sans', 'sans-serif']],
];

/** Country names, fewer at low zooms. */
export function labelLayers(palette: Palette): SymbolLayerSpecification[] {
  return [
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 8, 0.4, 20, 1.5, 34, 2.2, 60, 3, 110, 4, 250]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT_STACK,
        'text-size': ['interpolate', ['linear'], ['zoom'], 0, 10, 3, 12, 6, 15],
        // Above the dot: events are below it.
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
