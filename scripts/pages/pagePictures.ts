/** The pictures of the pages: what a page is about, above layers that many pages share. */
import { createHash } from 'node:crypto';
import type { LegendRow } from '../../src/cartography/picture/legendItems.ts';
import type { Picture } from '../../src/cartography/picture/displayList.ts';
import { seenIn } from '../../src/cartography/picture/seen.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { nameOf } from '../../src/data/nameOf.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { pictureLegend } from '../../src/export/pictureLegend.ts';
import { EXPORT } from '../../src/i18n/export.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { PAGE_WORDS } from '../../src/i18n/pages.ts';
import { viewTime, viewTitle } from '../../src/state/derived/viewInWords.ts';
import type { ViewState } from '../../src/state/view.ts';
import { THEMED } from '../themedPalette.ts';
import { layersOf, layerSvg } from './sharedLayers.ts';
import { sharedCamera } from './sharedCamera.ts';
import { type SelectionMap, selectionMaps, showsMembers } from './selectionMaps.ts';

/** The picture of a view on a page. */
export interface PagePicture {
  /** All but the lower layers, in the colours of the page; its name says what is marked. */
  readonly picture: Picture;
  /** The addresses of the layers below it, relative to the site, from the bottom to the top. */
  readonly layers: readonly string[];
  /** What is drawn, and what it means. */
  readonly legend: readonly LegendRow[];
  /** What is shown, and when. */
  readonly title: string;
}

/** Draws the pictures of pages. */
export interface PagePictures {
  /** The picture of a view. Of a selection it has only what its page is about. */
  readonly pictureOf: (view: ViewState) => PagePicture;
  /** The files of the layers below the pictures that have been drawn, by address. */
  readonly files: ReadonlyMap<string, string>;
}

/** The addresses of the layers begin with this. */
export const LAYER = 'assets/map-';

/** In pixels: small, because text shrinks with the picture on a phone. */
const SIZE = { width: 440, height: 275, names: 10.5 };
/** The most countries that the name of a picture lists. */
const MOST_NAMES = 20;

/** Pictures of a record with the shapes of the countries. */
export async function pagePictures(dataset: Dataset, shapes: CountryShapes): Promise<PagePictures> {
  await Promise.all(LANGUAGES.map(loadMessages));
  const draw = selectionMaps(dataset, shapes);
  const files = new Map<string, string>();
  /** The layers that are the same for the same shapes, of which each camera has a set of its own. */
  const known = new WeakMap<CountryShapes, { readonly land: string; readonly lines: string }>();
  return {
    files,
    pictureOf: (view) => {
      const map = draw(view, { ...SIZE, palette: THEMED, camera: sharedCamera });
      const { land, countries, lines, above } = layersOf(map.picture);
      const { shapes: key } = map.source;
      const ground = known.get(key) ?? { land: fileOf(land), lines: fileOf(lines) };
      known.set(key, ground);
      const rows = pictureLegend(map.source, view, seenIn(map.picture), map.palette);
      const title = titleOf(view, dataset);
      return {
        picture: { ...above, name: `${title}. ${marksOf(map, view)}` },
        layers: [ground.land, ...(countries.items.length > 0 ? [fileOf(countries)] : []), ground.lines],
        legend: showsMembers(view) ? withMembers(rows, map, view) : rows,
        title,
      };
    },
  };

  function fileOf(layer: Picture): string {
    const text = layerSvg(layer);
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const address = `${LAYER}${hash}.svg`;
    files.set(address, text);
    return address;
  }
}

function titleOf(view: ViewState, dataset: Dataset): string {
  const { selection, lang } = view;
  const partnership = selection?.kind === 'partnership' ? dataset.partnerships.get(selection.id) : undefined;
  return EXPORT[lang].alt(partnership?.shortName[lang] ?? viewTitle(view, dataset), viewTime(view));
}

/** The marked countries and the place of the event in words. */
function marksOf({ parties, source }: SelectionMap, { selection, lang }: ViewState): string {
  const words = PAGE_WORDS[lang].picture;
  const names = parties
    .map((party) => nameOf(source.dataset, party, lang))
    .sort(new Intl.Collator(lang).compare);
  const place = selection?.kind === 'event' ? source.dataset.events.get(selection.id)?.place : null;
  return [
    ...(names.length > 0
      ? [words.marked(names.slice(0, MOST_NAMES), Math.max(names.length - MOST_NAMES, 0))]
      : []),
    ...(place ? [words.place(place.name[lang])] : []),
  ].join(' ');
}

/** The legend of a partnership or an event: colours of countries mean members, and the only event does not fade. */
function withMembers(
  rows: readonly LegendRow[],
  { parties, source, palette }: SelectionMap,
  { selection, lang, time }: ViewState,
): LegendRow[] {
  const [colour] = palette.partnershipCount;
  const isColour = ({ mark }: LegendRow) => mark.mark === 'colour' || mark.mark === 'heading';
  const hasUnion = parties.some((party) => source.dataset.membersOfUnion(party, time.day).length > 0);
  const { member, memberOfUnion } = PAGE_WORDS[lang].picture;
  const members: LegendRow = { mark: { mark: 'colour', colour }, text: hasUnion ? memberOfUnion : member };
  const event: LegendRow = { mark: { mark: 'dot' }, text: EXPORT[lang].event };
  return [
    ...rows
      .filter((row) => !isColour(row))
      .map((row) => (row.mark.mark === 'event' && selection?.kind === 'event' ? event : row)),
    ...(rows.some(isColour) ? [members] : []),
  ];
}
