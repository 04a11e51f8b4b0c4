/** Country names in the interface language. */
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../../domain/language.ts';
import type { Palette } from '../palette.ts';

/** The fonts of country names by language, from those of the page (`ui/shell/fonts.css`). */
export const LABEL_FONTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Lodelines Sans'],
  ko: ['Lodelines Sans', 'Lodelines Korean'],
};

/** The layer of the country names. */
export const LABELS = 'labels';

/**
 * Country names, fewer at low zooms. MapLibre draws glyphs with local fonts if a style has no `glyphs`. It waits for
 * every web font in the stack without a limit, so `fonts` has only those that have loaded; null hides the names.
 * `scale` is a factor of their size.
 */
export function labelLayers(
  palette: Palette,
  fonts: readonly string[] | null,
  scale = 1,
): SymbolLayerSpecification[] {
  const [far, middle, near] = [10 * scale, 12 * scale, 15 * scale];
  return [
    {
      id: LABELS,
      type: 'symbol',
      source: 'labels',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 8, 0.4, 20, 1.5, 34, 2.2, 60, 3, 110, 4, 250]],
      layout: {
        'text-field': ['get', 'name'],
        visibility: fonts ? 'visible' : 'none',
        'text-font': [...(fonts ?? []), 'sans-serif'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 0, far, 3, middle, 6, near],
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
