/** The picture of a view that is handed out: its size, its words and its colours. */
import { furnitureScale, layOut } from '../cartography/picture/furniture.ts';
import { DARK, LIGHT, type Palette, withMoreContrast } from '../cartography/palette.ts';
import type { Picture } from '../cartography/picture/displayList.ts';
import { pictureOf } from '../cartography/picture/pictureOf.ts';
import { seenIn } from '../cartography/picture/seen.ts';
import { EXPORT } from '../i18n/export.ts';
import { emphasised } from '../state/derived/selectors.ts';
import { viewTime } from '../state/derived/viewInWords.ts';
import type { ExportChoices, Pixels } from './exportChoices.ts';
import { pictureWords, type PictureOf, pictureTitle } from './pictureWords.ts';

/** What a picture depends on besides the choices. */
export interface Exported extends PictureOf {
  /** The size of the map on the screen, in CSS pixels. Null if there is none. */
  readonly mapSize: Pixels | null;
  /** Whether the reader wants more contrast. */
  readonly contrast: boolean;
}

/** The area of larger pictures in pixels of the map: they show the same at a larger scale. */
const MOST_AREA = 1280 * 720;

/** The map of a view without a map on the screen. */
const USUAL: Pixels = { width: 1200, height: 675 };

/** How many pixels a file has for each pixel of the map if it is as large as on the screen. */
const SHARP = 2;

/** A picture, and the size of its file in pixels. */
export interface PictureFile extends Pixels {
  readonly picture: Picture;
}

/** The picture of a view with some choices. */
export function exportedPicture(exported: Exported, choices: ExportChoices): PictureFile {
  const { source, view, mapSize, contrast } = exported;
  const palette = paletteOf(choices.scheme, contrast);
  const name = EXPORT[view.lang].alt(pictureTitle(exported, choices.title), viewTime(view));
  const options = {
    name,
    palette,
    emphasis: emphasised(source.dataset, view),
    shows: mapSize,
    withoutAntarctica: choices.size !== null,
  };
  const bare = choices.size ? mapPixels(choices.size) : (mapSize ?? USUAL);
  const seen = seenIn(pictureOf(source, view, { ...options, ...bare }));
  const furniture = pictureWords(exported, choices, seen, palette);
  if (choices.size)
    return { ...choices.size, picture: pictureOf(source, view, { ...options, ...bare, furniture }) };
  // As on the screen: the map keeps its size, and the words come in addition.
  const { top, bottom } = layOut(furniture, bare, palette, furnitureScale(bare)).insets;
  const size = { width: Math.round(bare.width), height: Math.round(bare.height + top + bottom) };
  return {
    width: SHARP * size.width,
    height: SHARP * size.height,
    picture: pictureOf(source, view, { ...options, ...size, furniture }),
  };
}

/** The size of a picture in pixels of the map, in which texts and lines have the sizes that they have on the map. */
function mapPixels({ width, height }: Pixels): Pixels {
  const scale = Math.max(Math.sqrt((width * height) / MOST_AREA), 1);
  const tenths = (pixels: number) => Math.round((10 * pixels) / scale) / 10;
  return { width: tenths(width), height: tenths(height) };
}

function paletteOf(scheme: ExportChoices['scheme'], contrast: boolean): Palette {
  const palette = scheme === 'dark' ? DARK : LIGHT;
  return contrast ? withMoreContrast(palette) : palette;
}
