/** Where the parts of a frame are: words above, beside and below a map that never moves. */
import type { Size } from '../../cartography/camera.ts';
import type { Palette } from '../../cartography/palette.ts';
import type { Item, Rectangle } from '../../cartography/picture/displayList.ts';
import { type Furniture, furnitureScale, layOut } from '../../cartography/picture/furniture.ts';
import { type MapPixels, mapPixels } from '../../cartography/picture/mapPixels.ts';
import { layOutText } from '../../cartography/picture/paragraph.ts';
import type { Caption } from './filmPlan.ts';

/** The words of a moment. */
export interface FrameWords {
  readonly furniture: Furniture;
  readonly caption: Caption | null;
}

/** Lays out words. The map and the place of the words are the same for all of them. */
export interface FrameLayout {
  /** The part of the frame that the map fills. */
  readonly map: Rectangle;
  readonly items: (words: FrameWords) => Item[];
}

/** How much larger films are drawn than images, which can be looked at closely: the map, the words, the small print. */
const LARGER = { map: 1.2, words: 1.1, notes: 1.4 };
/** Films of fewer pixels show a map of that size. */
const LEAST_LARGER = 1280 * 720;

/** A size of a film in pixels of the map: small print has at least 16 pixels of a film of 1280 × 720. */
export function readablePixels(pixels: Size): MapPixels {
  const { width, height, detail } = mapPixels(pixels);
  const larger = pixels.width * pixels.height < LEAST_LARGER ? 1 : LARGER.map;
  return { width: width / larger, height: height / larger, detail: detail * larger };
}

/** Beside the caption and between its parts, at the scale 1, in pixels. */
const MARGIN = 20;
/** Font sizes at the scale 1. A caption that does not fit is written smaller. */
const SIZES = { title: 21, text: 18 };
const SMALLER = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
/** The width of a caption beside the map, as a share of the frame. */
const BESIDE = 0.28;
/** The height of a caption below the map may be this share of the frame. */
const BELOW = 0.3;

/**
 * The layout for the words of a film: some of its furniture, of each height that there is, and all of its captions.
 * Captions with a text are beside the map in a wide frame, others below it.
 */
export function frameLayout(
  furnitures: readonly Furniture[],
  captions: readonly Caption[],
  size: Size,
  palette: Palette,
): FrameLayout {
  const { width, height } = size;
  const scale = furnitureScale(size);
  const margin = MARGIN * scale;
  const around = (furniture: Furniture) =>
    layOut(furniture, size, palette, LARGER.words * scale, LARGER.notes * scale);
  const insets = furnitures.map((furniture) => around(furniture).insets);
  const top = Math.max(0, ...insets.map((one) => one.top));
  const bottom = Math.max(0, ...insets.map((one) => one.bottom));
  const beside = width > height && captions.some(({ text }) => text !== '');
  const column = beside ? Math.round(BESIDE * width) : width;
  const room = column - 2 * margin;
  const most = beside ? height - top - bottom - 2 * margin : BELOW * height;
  const tallest = Math.max(0, ...captions.map((caption) => set(caption, 0, 0).height));
  const band = beside || captions.length === 0 ? 0 : tallest + 1.2 * margin;
  // Beside a caption the map begins where the title does: it would reach the edge of the frame on one side only.
  const left = beside ? margin : 0;
  const right = beside ? width - column : width;
  const end = height - bottom - band;
  // It reaches below the words by less than a pixel, so that no line is seen between them.
  const [x, y] = [Math.floor(left), Math.floor(top)];
  const map = { x, y, width: Math.ceil(right) - x, height: Math.ceil(end) - y };
  const place = beside ? { x: right, y: top } : { x: 0, y: end };

  return {
    map,
    items: (words) => [
      surface(0, 0, width, top),
      surface(0, height - bottom, width, bottom),
      ...around(words.furniture).items,
      ...(beside
        ? [surface(0, top, left, end - top), surface(place.x, place.y, column, end - top)]
        : [surface(place.x, place.y, width, band)].filter(() => band > 0)),
      ...(words.caption ? set(words.caption, place.x + margin, place.y + 0.6 * margin).items : []),
    ],
  };

  function surface(x: number, y: number, wide: number, high: number): Item {
    return { type: 'box', x, y, width: wide, height: high, fill: palette.surface };
  }

  /** A caption as large as there is room for. */
  function set(caption: Caption, x: number, y: number): { items: Item[]; height: number } {
    const sizes = SMALLER.map((smaller) => setAt(caption, x, y, smaller * scale));
    return sizes.find((one) => one.height <= most) ?? (sizes.at(-1) as (typeof sizes)[number]);
  }

  function setAt({ title, text }: Caption, x: number, y: number, times: number) {
    const items: Item[] = [];
    const { ink } = palette;
    let end = layOutText(title, { x, y, room, size: SIZES.title * times, weight: 600, fill: ink }, items);
    if (text !== '') {
      end += 0.3 * margin;
      end = layOutText(text, { x, y: end, room, size: SIZES.text * times, weight: 400, fill: ink }, items);
    }
    return { items, height: end - y };
  }
}
