/** A film as pictures: for each moment its map and its words. */
import { paletteOf } from '../../cartography/palette.ts';
import type { Item, Picture, Rectangle } from '../../cartography/picture/displayList.ts';
import type { Furniture, LegendRow } from '../../cartography/picture/furniture.ts';
import type { PictureSource } from '../../cartography/picture/mapContent.ts';
import type { MapPixels } from '../../cartography/picture/mapPixels.ts';
import { TOURS } from '../../i18n/tours.ts';
import { seenIn } from '../../cartography/picture/seen.ts';
import type { Steps } from '../../cartography/picture/steps.ts';
import type { ViewState } from '../../state/view.ts';
import type { Pixels } from '../pictureChoices.ts';
import { pictureLegend } from '../pictureLegend.ts';
import { NOTHING_SEEN, pictureWords } from '../pictureWords.ts';
import { type EndCard, endCardItems } from './endCard.ts';
import { commonLegend, fullLegend } from './filmLegend.ts';
import { type FilmMap, filmMaps, looksSame } from './filmMap.ts';
import type { Action, FilmPlan, MapMoment, Moment } from './filmPlan.ts';
import { frameLayout, readablePixels } from './frameLayout.ts';

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
  /** `fullLegend` of each of `samplesOf` the plan; made here if omitted. */
  readonly legends?: readonly (readonly LegendRow[])[];
}

/** What is seen at a moment: the words above all, and below them a map, unless it is the card at the end. */
export interface FilmPicture {
  readonly map: (FilmMap & { readonly place: Rectangle }) | null;
  /** For the legend of a scene its map is drawn. */
  readonly items: () => Steps<readonly Item[]>;
}

/** A film whose frames can be drawn, in pixels of the map. The same moment gives the same picture. */
export interface Film extends MapPixels {
  readonly plan: FilmPlan;
  readonly pixels: Pixels;
  readonly end: EndCard;
  readonly at: (moment: Moment) => FilmPicture;
}

/** The stills whose legends the common one is made from, and whose words say how high the parts of a frame are. */
export function samplesOf({ segments }: FilmPlan): Extract<Action, { kind: 'still' }>[] {
  const stills = segments.flatMap(({ action }) => (action.kind === 'still' ? [action] : []));
  const every = Math.ceil(stills.length / SAMPLES);
  return stills.filter((still, i) => i % every === 0 || still === stills.at(-1));
}

/** The film of a plan. */
export function filmOf(source: PictureSource, plan: FilmPlan, options: FilmOptions): Film {
  const { base, mapSize, end } = options;
  const size = readablePixels(options.pixels);
  const palette = paletteOf(options.scheme, options.contrast);
  const stills = plan.segments.flatMap(({ action }) => (action.kind === 'still' ? [action] : []));
  const samples = samplesOf(plan);
  const [first] = samples;
  if (!first) throw new Error('filmOf: expected a plan with a still, got none.');
  const full = options.legends ?? samples.map(({ view }) => fullLegend(source, view, palette));
  const common = options.scenes ? null : commonLegend(full, first.view.lang, palette);
  const furnitureOf = (
    { view, position }: Pick<MapMoment, 'view' | 'position'>,
    legend: readonly LegendRow[],
  ): Furniture => {
    const of = { source, view, base };
    const parts = ['title', 'legend', 'source', 'borders'] as const;
    const { time = '', ...words } = pictureWords(of, { parts, title: end.title }, NOTHING_SEEN, palette);
    const place = position && TOURS[view.lang].position(position.step, position.of);
    return { ...words, time: place === undefined ? time : `${place} · ${time}`, legend };
  };
  const furnitures = samples.map((still, i) => furnitureOf(still, common ?? full[i] ?? []));
  const layout = frameLayout(
    // Measuring text takes long: words that differ in the date alone are as high.
    [...new Map(furnitures.map((one) => [JSON.stringify({ ...one, time: one.time?.length }), one])).values()],
    options.captions ? stills.flatMap(({ caption }) => caption ?? []) : [],
    size,
    palette,
  );
  const mapsOf = filmMaps(source, {
    palette,
    size: layout.map,
    detail: size.detail,
    shows: mapSize,
    namesOf: options.scenes ? null : (stills.at(-1)?.view ?? null),
  });
  let last: { readonly key: FilmMap['key']; readonly picture: Picture } | null = null;
  /** The legend of a scene is made from the map that is drawn next. */
  const maps = (moment: Parameters<typeof mapsOf>[0]): FilmMap => {
    const { key, draw } = mapsOf(moment);
    function* drawn(): Steps<Picture> {
      const kept = last && looksSame(last.key, key) ? last : { key, picture: yield* draw() };
      last = kept;
      return kept.picture;
    }
    return { key, draw: drawn };
  };
  const legends = new WeakMap<ViewState, LegendRow[]>();
  function* legendOf(view: ViewState, show?: MapMoment['show']): Steps<LegendRow[]> {
    const legend =
      legends.get(view) ?? pictureLegend(source, view, seenIn(yield* maps({ view, show }).draw()), palette);
    legends.set(view, legend);
    return legend;
  }
  function* endItems(): Steps<readonly Item[]> {
    yield;
    return endCardItems(end, size, palette);
  }
  return {
    ...size,
    plan,
    pixels: options.pixels,
    end,
    at: (moment) => {
      if (moment.kind === 'end') return { map: null, items: endItems };
      const { caption, scene, show } = moment;
      return {
        map: { ...maps(moment), place: layout.map },
        *items() {
          return layout.items({
            furniture: furnitureOf(moment, common ?? (yield* legendOf(scene, show))),
            caption: options.captions ? caption : null,
          });
        },
      };
    },
  };
}
