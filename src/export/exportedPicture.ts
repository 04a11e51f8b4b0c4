/** The picture of a view that is handed out: its size, its words and its colours. */
import { furnitureScale, layOut } from '../cartography/picture/furniture.ts';
import { LIGHT, paletteOf } from '../cartography/palette.ts';
import type { Picture } from '../cartography/picture/displayList.ts';
import { type MapPixels, mapPixels } from '../cartography/picture/mapPixels.ts';
import { pictureOf } from '../cartography/picture/pictureOf.ts';
import { type Seen, seenIn } from '../cartography/picture/seen.ts';
import type { Shown } from '../domain/tour/tour.ts';
import { EXPORT } from '../i18n/export.ts';
import { emphasised } from '../state/derived/selectors.ts';
import { viewTime } from '../state/derived/viewInWords.ts';
import { type PictureChoices, type Pixels, PIXELS } from './pictureChoices.ts';
import { seenInWords } from './pictureAlt.ts';
import { pictureWords, type PictureOf, pictureTitle } from './pictureWords.ts';

/** What a picture depends on besides the choices. */
export interface Exported extends PictureOf {
  /** The size of the map on the screen, in CSS pixels. Null if there is none. */
  readonly mapSize: Pixels | null;
  /** Whether the reader wants more contrast. */
  readonly contrast: boolean;
  /** What is said to be on the map besides the view: its countries are named, too. */
  readonly onMap?: Shown | undefined;
}

/** The map of a view without a map on the screen. */
const USUAL: Pixels = { width: 1200, height: 675 };

/** How many pixels a file has for each pixel of the map if it is as large as on the screen. */
const SHARP = 2;

/** A picture, and the size of its file in pixels. */
export interface PictureFile extends Pixels {
  readonly picture: Picture;
}

/** What is in a picture of a size. */
export function seenAt({ source, view, mapSize, onMap }: Exported, size: PictureChoices['size']): Seen {
  const options = {
    name: '',
    palette: LIGHT,
    emphasis: emphasised(source.dataset, view),
    shows: mapSize,
    fills: pixelsOf(size) !== null,
    show: onMap,
  };
  return seenIn(pictureOf(source, view, { ...options, ...mapOf(size, mapSize) }));
}

/** The picture of a view with some choices. `seen` is what is in it, if that is known. */
export function exportedPicture(
  exported: Exported,
  choices: PictureChoices,
  seen: Seen = seenAt(exported, choices.size),
): PictureFile {
  const { source, view, mapSize, contrast, onMap } = exported;
  const palette = paletteOf(choices.scheme, contrast);
  const size = pixelsOf(choices.size);
  const furniture = pictureWords(exported, choices, seen, palette);
  const options = {
    name: `${EXPORT[view.lang].alt(pictureTitle(exported, choices.title), viewTime(view))}. ${seenInWords(source, view, seen)}`,
    palette,
    emphasis: emphasised(source.dataset, view),
    shows: mapSize,
    fills: size !== null,
    show: onMap,
    furniture,
  };
  const map = mapOf(choices.size, mapSize);
  if (size) return { ...size, picture: pictureOf(source, view, { ...options, ...map }) };
  // As on the screen: the map keeps its size, and the words come in addition.
  const { top, bottom } = layOut(furniture, map, palette, furnitureScale(map)).insets;
  const [width, height] = [Math.round(map.width), Math.round(map.height + top + bottom)];
  const picture = pictureOf(source, view, { ...options, width, height, detail: map.detail });
  return { width: SHARP * width, height: SHARP * height, picture };
}

/** The size of a picture without words, in pixels of the map. */
function mapOf(size: PictureChoices['size'], mapSize: Pixels | null): MapPixels {
  const pixels = pixelsOf(size);
  return pixels ? mapPixels(pixels) : { ...(mapSize ?? USUAL), detail: SHARP };
}

/** The pixels of a size; null for that of the map on the screen. */
function pixelsOf(size: PictureChoices['size']): Pixels | null {
  if (typeof size !== 'string') return size;
  return size === 'view' ? null : PIXELS[size];
}
