/** The picture of a view: its map with furniture around it. */
import { covering, mercatorY, type Size, WORLD_SIZE, worldHeight } from '../camera.ts';
import type { Shown } from '../../domain/tour/tour.ts';
import type { Hover } from '../../state/store.ts';
import type { ViewState } from '../../state/view.ts';
import type { Palette } from '../palette.ts';
import type { Item, Picture } from './displayList.ts';
import { type Furniture, furnitureScale, layOut, layOutAround } from './furniture.ts';
import { type MapContent, mapContent, type PictureSource } from './mapContent.ts';
import { mapItems } from './mapItems.ts';
import type { Insets } from './mapProjection.ts';
import { finished, type Steps } from './steps.ts';

/** How a picture is made. */
export interface PictureOptions extends Size {
  /** What it is called. */
  readonly name: string;
  readonly palette: Palette;
  /** Selected partnership ids or country codes (`emphasised`); everything else is dimmed. */
  readonly emphasis: readonly string[];
  /** How many pixels one pixel of the map is wide; 1 if omitted. Outlines are as exact as these can show. */
  readonly detail?: number;
  /** Factor of the size of country names; 1 if omitted. */
  readonly nameScale?: number;
  /** What is said to be on the map besides the view: its countries are named, too. */
  readonly show?: Shown | undefined;
  /** The item that is pointed at; it is highlighted. */
  readonly hover?: Hover;
  /** Drawn around the map. */
  readonly furniture?: Furniture;
  /** Parts of the map that something else covers; the camera is centred in the rest. */
  readonly insets?: Insets;
  /** The size of the map that has the camera of the view: all that it shows is in the picture, at its scale. */
  readonly shows?: Size | null;
  /**
   * Whether a flat map fills the picture: the world is as wide as the picture if that takes little, and the whole world
   * ends before Antarctica, of which a tall picture would show much.
   */
  readonly fills?: boolean;
}

/** A latitude in degrees between Antarctica and all other land. */
const BEFORE_ANTARCTICA = -59;

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The picture of a view, in pixels of the map: texts and lines have the sizes that they have on the map. */
export function pictureOf(source: PictureSource, view: ViewState, options: PictureOptions): Picture {
  return finished(pictureSteps(source, view, options));
}

/** The same picture, made in steps. */
export function* pictureSteps(
  source: PictureSource,
  view: ViewState,
  options: PictureOptions,
): Steps<Picture> {
  const { name, width, height, detail = 1, nameScale = 1, palette, emphasis, hover = null } = options;
  const { furniture = {}, insets = NO_INSETS, shows = null, fills = false, show } = options;
  const isWorld = fills && !view.map && view.view !== 'globe';
  const around = isWorld
    ? layOutAround(furniture, { width, height }, palette, worldHeight(width))
    : layOut(furniture, { width, height }, palette, furnitureScale({ width, height }));
  const { top, bottom } = around.insets;
  const map = { width, height: Math.max(height - top - bottom, 1) };
  const free = {
    width: map.width - insets.left - insets.right,
    height: map.height - insets.top - insets.bottom,
  };
  const shown = mapContent(source, view, {
    palette,
    attention: { emphasis, hover },
    free,
    shows,
    nameScale,
    show,
  });
  const isFilled = fills && shown.projection === 'map';
  const content = isFilled ? { ...shown, camera: covering(shown.camera, map) } : shown;
  const edges = isFilled ? edgeItems(content, map, palette) : [];
  const ground =
    content.projection === 'globe' ? palette.space : edges.length > 0 ? palette.surface : palette.sea;
  const items: Item[] = [
    // Below the furniture, too: no gap is left at its edges.
    { type: 'box', x: 0, y: 0, width, height, fill: ground },
    {
      type: 'group',
      x: 0,
      y: top,
      clip: {
        x: 0,
        y: 0,
        ...map,
        height: isFilled && !view.map ? northOfAntarctica(content, map) : map.height,
      },
      items: [...(yield* mapItems(content, { ...map, insets, detail })), ...edges],
    },
    ...around.items,
  ];
  return { name, width, height, items };
}

/** Lines where the world ends in a picture that is wider: without them arcs would end in the middle of the sea. */
function edgeItems({ camera }: MapContent, { width, height }: Size, { rule }: Palette): Item[] {
  const world = WORLD_SIZE * 2 ** camera.zoom;
  if (world >= width - 1) return [];
  const pieces = [(width - world) / 2, (width + world) / 2].map((x) => ({
    type: 'line' as const,
    points: [x, 0, x, height],
  }));
  return [{ type: 'path', pieces, stroke: { colour: rule, width: 1 } }];
}

/** How much of the height of a flat map without insets lies north of Antarctica, in pixels. */
function northOfAntarctica({ camera }: MapContent, { height }: Size): number {
  const below = (mercatorY(BEFORE_ANTARCTICA) - mercatorY(camera.latitude)) * WORLD_SIZE * 2 ** camera.zoom;
  return Math.min(height, height / 2 + below);
}
