/** The picture of a view that is handed out: its size, its words and its colours. */
import { type Furniture, furnitureScale, layOut } from '../cartography/picture/furniture.ts';
import { paletteOf } from '../cartography/palette.ts';
import type { Picture } from '../cartography/picture/displayList.ts';
import { type MapPixels, mapPixels } from '../cartography/picture/mapPixels.ts';
import { pictureSteps } from '../cartography/picture/pictureOf.ts';
import type { Seen } from '../cartography/picture/seen.ts';
import type { Steps } from '../cartography/picture/steps.ts';
import type { Shown } from '../domain/tour/tour.ts';
import { EXPORT } from '../i18n/export.ts';
import { emphasised } from '../state/derived/selectors.ts';
import { viewTime } from '../state/derived/viewInWords.ts';
import { allShown } from './allShown.ts';
import { type PictureChoices, type Pixels, PIXELS } from './pictureChoices.ts';
import { seenInWords } from './pictureAlt.ts';
import { pictureWords, type PictureOf, pictureTitle } from './pictureWords.ts';
import { wordedPicture } from './wordedPicture.ts';

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

/** The picture of a view with some choices, and what is seen in it. */
export function* exportedPicture(
  exported: Exported,
  choices: PictureChoices,
): Steps<PictureFile & { readonly seen: Seen }> {
  const { source, view, mapSize, contrast, onMap } = exported;
  const palette = paletteOf(choices.scheme, contrast);
  const size = pixelsOf(choices.size);
  const map = mapOf(choices.size, mapSize);
  const options = {
    name: '',
    palette,
    emphasis: emphasised(source.dataset, view),
    shows: mapSize,
    fills: size !== null,
    show: onMap,
    ...map,
  };
  const draw = (furniture: Furniture) => {
    if (size) return pictureSteps(source, view, { ...options, furniture });
    // As on the screen: the map keeps its size, and the words come in addition.
    const { top, bottom } = layOut(furniture, map, palette, furnitureScale(map)).insets;
    const [width, height] = [Math.round(map.width), Math.round(map.height + top + bottom)];
    return pictureSteps(source, view, { ...options, width, height, furniture });
  };
  const { picture, seen } = yield* wordedPicture(
    allShown(source, view),
    (shown) => pictureWords(exported, choices, shown, palette),
    draw,
  );
  const name = `${EXPORT[view.lang].alt(pictureTitle(exported, choices.title), viewTime(view))}. ${seenInWords(source, view, seen)}`;
  const { width, height } = size ?? { width: SHARP * picture.width, height: SHARP * picture.height };
  return { width, height, picture: { ...picture, name }, seen };
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
