/** The picture of a view: its map with furniture around it. */
import type { Size } from '../camera.ts';
import type { Hover } from '../../state/store.ts';
import type { ViewState } from '../../state/view.ts';
import type { Palette } from '../palette.ts';
import type { Item, Picture } from './displayList.ts';
import { type Furniture, layOut } from './furniture.ts';
import { mapContent, type PictureSource } from './mapContent.ts';
import { mapItems } from './mapItems.ts';
import type { Insets } from './mapProjection.ts';

/** How a picture is made. */
export interface PictureOptions extends Size {
  /** What it is called. */
  readonly name: string;
  readonly palette: Palette;
  /** Selected partnership ids or country codes (`emphasised`); everything else is dimmed. */
  readonly emphasis: readonly string[];
  /** The item that is pointed at; it is highlighted. */
  readonly hover?: Hover;
  /** Drawn around the map. */
  readonly furniture?: Furniture;
  /** Parts of the map that something else covers; the camera is centred in the rest. */
  readonly insets?: Insets;
}

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Furniture is made for pictures of this width, and smaller or larger in others. */
const USUAL_WIDTH = 1000;

/** The picture of a view, in pixels of the map: texts and lines have the sizes that they have on the map. */
export function pictureOf(source: PictureSource, view: ViewState, options: PictureOptions): Picture {
  const { name, width, height, palette, emphasis, hover = null } = options;
  const { furniture = {}, insets = NO_INSETS } = options;
  const scale = Math.min(Math.max(width / USUAL_WIDTH, 0.8), 1.6);
  const around = layOut(furniture, { width, height }, palette, scale);
  const { top, bottom } = around.insets;
  const map = { width, height: Math.max(height - top - bottom, 1) };
  const free = {
    width: map.width - insets.left - insets.right,
    height: map.height - insets.top - insets.bottom,
  };
  const content = mapContent(source, view, { palette, attention: { emphasis, hover }, free });
  const ground = content.projection === 'globe' ? palette.space : palette.sea;
  const items: Item[] = [
    { type: 'box', x: 0, y: top, ...map, fill: ground },
    {
      type: 'group',
      x: 0,
      y: top,
      clip: { x: 0, y: 0, ...map },
      items: mapItems(content, { ...map, insets }),
    },
    ...around.items,
  ];
  return { name, width, height, items };
}
