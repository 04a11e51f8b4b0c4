/** The picture of a view on a slide. */
import type { Palette } from '../../cartography/palette.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import type { PictureSource } from '../../cartography/picture/mapContent.ts';
import type { Steps } from '../../cartography/picture/steps.ts';
import type { Shown } from '../../domain/tour/tour.ts';
import type { ViewState } from '../../state/view.ts';
import type { Pixels } from '../pictureChoices.ts';
import { mapWithLegend } from '../mapWithLegend.ts';
import type { LayoutName } from './deck.ts';
import { LAYOUT_TABLE } from './layoutTable.ts';

/** Points for each pixel of the map: its texts are larger than on a screen, because they are read across a room. */
const SCALE = 0.95;

/** The picture for a layout, with the legend of what is seen in it; title, date and sources are texts of the slide. */
export function slideMap(
  source: PictureSource,
  view: ViewState,
  options: {
    readonly layout: LayoutName;
    readonly palette: Palette;
    readonly mapSize: Pixels | null;
    readonly onMap: Shown | undefined;
  },
): Steps<Picture> {
  const { layout, palette, mapSize, onMap } = options;
  const place = LAYOUT_TABLE[layout].places.picture;
  if (!place) throw new Error(`slideMap: expected a layout with a picture, got ${layout}.`);
  return mapWithLegend(source, view, {
    width: place.width / SCALE,
    height: place.height / SCALE,
    palette,
    shows: mapSize,
    show: onMap,
  });
}

/** The names of what can be on a map, by kind and id. */
export function shapeNames(
  { dataset }: PictureSource,
  { lang }: ViewState,
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...[...dataset.countries.values()].map(({ id, name }) => [`country ${id}`, name[lang]]),
    ...[...dataset.partnerships.values()].map(({ id, shortName }) => [`partnership ${id}`, shortName[lang]]),
    ...[...dataset.events.values()].map(({ id, title }) => [`event ${id}`, title[lang]]),
  ]) as Record<string, string>;
}
