/** A film as pictures: for each moment its map and its words. */
import { paletteOf } from '../../cartography/palette.ts';
import type { Item, Rectangle } from '../../cartography/picture/displayList.ts';
import type { Furniture, LegendRow } from '../../cartography/picture/furniture.ts';
import type { PictureSource } from '../../cartography/picture/mapContent.ts';
import { type MapPixels, mapPixels } from '../../cartography/picture/mapPixels.ts';
import { seenIn } from '../../cartography/picture/seen.ts';
import type { ViewState } from '../../state/view.ts';
import type { Pixels } from '../pictureChoices.ts';
import { pictureLegend } from '../pictureLegend.ts';
import { NOTHING_SEEN, pictureWords } from '../pictureWords.ts';
import { type EndCard, endCardItems } from './endCard.ts';
import { commonLegend, fullLegend } from './filmLegend.ts';
import { type FilmMap, filmMaps } from './filmMap.ts';
import type { FilmPlan, Moment } from './filmPlan.ts';
import { frameLayout } from './frameLayout.ts';

/** The most moments from which the common legend of a film is made. */
const SAMPLES = 30;

/** How the frames of a film are made. */
export interface FilmOptions {
  /** The size of the film in pixels. */
  readonly pixels: Pixels;
  readonly scheme: 'light' | 'dark';
  /** Whether the reader wants more contrast. */
  readonly contrast: boolean;
  /** The address of the page; its query is ignored. */
  readonly base: string;
  /** The size of the map that the cameras of the views are for. */
  readonly mapSize: Pixels | null;
  /** Whether captions are part of the frames. */
  readonly captions: boolean;
  /** Whether each scene has a legend of its own; otherwise there is one for the whole film. */
  readonly scenes: boolean;
  readonly end: EndCard;
}

/** What is seen at a moment: the words above all, and below them a map, unless it is the card at the end. */
export interface FilmPicture {
  readonly map: (FilmMap & { readonly place: Rectangle }) | null;
  readonly items: readonly Item[];
}

/** A film whose frames can be drawn, in pixels of the map. The same moment gives the same picture. */
export interface Film extends MapPixels {
  readonly plan: FilmPlan;
  readonly pixels: Pixels;
  readonly end: EndCard;
  readonly at: (moment: Moment) => FilmPicture;
}

/** The film of a plan. */
export function filmOf(source: PictureSource, plan: FilmPlan, options: FilmOptions): Film {
  const { base, mapSize, end } = options;
  const size = mapPixels(options.pixels);
  const palette = paletteOf(options.scheme, options.contrast);
  const stills = plan.segments.flatMap(({ action }) => (action.kind === 'still' ? [action] : []));
  const [first] = stills;
  if (!first) throw new Error('filmOf: expected a plan with a still, got none.');
  const every = Math.ceil(stills.length / SAMPLES);
  const samples = stills.filter((still, i) => i % every === 0 || still === stills.at(-1));
  const full = samples.map(({ view }) => fullLegend(source, view, palette));
  const common = options.scenes ? null : commonLegend(full, first.view.lang, palette);
  const furnitureOf = (view: ViewState, legend: readonly LegendRow[]): Furniture => {
    const of = { source, view, base };
    const parts = ['title', 'legend', 'source', 'borders'] as const;
    return { ...pictureWords(of, { parts, title: end.title }, NOTHING_SEEN, palette), legend };
  };
  const layout = frameLayout(
    samples.map(({ view }, i) => furnitureOf(view, common ?? full[i] ?? [])),
    options.captions ? stills.flatMap(({ caption }) => caption ?? []) : [],
    size,
    palette,
  );
  const maps = filmMaps(source, {
    palette,
    size: layout.map,
    detail: size.detail,
    shows: mapSize,
    namesOf: options.scenes ? null : (stills.at(-1)?.view ?? null),
  });
  const legends = new WeakMap<ViewState, LegendRow[]>();
  const legendOf = (view: ViewState): LegendRow[] => {
    const legend = legends.get(view) ?? pictureLegend(source, view, seenIn(maps({ view }).draw()), palette);
    legends.set(view, legend);
    return legend;
  };
  const ending = endCardItems(end, size, palette);
  return {
    ...size,
    plan,
    pixels: options.pixels,
    end,
    at: (moment) => {
      if (moment.kind === 'end') return { map: null, items: ending };
      const { view, caption, scene } = moment;
      return {
        map: { ...maps(moment), place: layout.map },
        items: layout.items({
          furniture: furnitureOf(view, common ?? legendOf(scene)),
          caption: options.captions ? caption : null,
        }),
      };
    },
  };
}
