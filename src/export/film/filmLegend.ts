/** The legends of a film. */
import type { Palette } from '../../cartography/palette.ts';
import type { LegendRow } from '../../cartography/picture/furniture.ts';
import type { PictureSource } from '../../cartography/picture/mapContent.ts';
import type { Seen } from '../../cartography/picture/seen.ts';
import type { Language } from '../../domain/language.ts';
import { EXPORT } from '../../i18n/export.ts';
import type { ViewState } from '../../state/view.ts';
import { pictureLegend } from '../pictureLegend.ts';

/** The legend of all that a view shows, inside and outside of the frame. */
export function fullLegend(source: PictureSource, view: ViewState, palette: Palette): LegendRow[] {
  const { arcs, rings, marks } = source.selectors.snapshot(view);
  const seen: Seen = {
    arcs: new Set(arcs.map(({ partnership }) => partnership)),
    rings: new Set(rings.map(({ partnership }) => partnership)),
    events: new Set(marks.map(({ event }) => event.id)),
    countries: new Set(source.dataset.countries.keys()),
  };
  return pictureLegend(source, view, seen, palette);
}

/** One legend for several: their rows in their order, each once. */
export function commonLegend(legends: readonly (readonly LegendRow[])[], language: Language): LegendRow[] {
  const rows = new Map<string, LegendRow>();
  const order: string[] = [];
  const { faint } = EXPORT[language];
  const texts = new Set(legends.flat().flatMap(({ mark, text }) => (mark.mark === 'faint' ? [text] : [])));
  for (const legend of legends) {
    let place = 0;
    for (const row of legend) {
      // What is faint for one reason at one time and for another at another is so for both.
      const one = row.mark.mark === 'faint' && texts.size > 1 ? { ...row, text: faint.both } : row;
      const key = JSON.stringify(one);
      if (!rows.has(key)) {
        rows.set(key, one);
        order.splice(place, 0, key);
      }
      place = order.indexOf(key) + 1;
    }
  }
  return order.flatMap((key) => rows.get(key) ?? []);
}
