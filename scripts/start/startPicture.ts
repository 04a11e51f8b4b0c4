/** The picture of the default view on the start page: one SVG for windows of every size. */
import { worldCamera } from '../../src/cartography/camera.ts';
import type { Item, Path } from '../../src/cartography/picture/displayList.ts';
import { mapContent, type PictureSource } from '../../src/cartography/picture/mapContent.ts';
import { mapItems } from '../../src/cartography/picture/mapItems.ts';
import { finished } from '../../src/cartography/picture/steps.ts';
import type { SvgElement } from '../../src/cartography/picture/svg.ts';
import { grouped } from '../../src/domain/grouped.ts';
import type { ViewState } from '../../src/state/view.ts';
import { element, responsiveSvg } from './responsiveSvg.ts';
import { THEMED } from '../themedPalette.ts';

/**
 * The widths of the world that everything above the land is drawn for, in pixels, because it depends on the zoom: which
 * names fit, and how large points are. `first.css` shows the one that is nearest to the width of the window.
 */
const WIDTHS = [390, 640, 1050, 1560] as const;

/** The width that the land is drawn for, in pixels. Outlines are at most 0.7 of one from the shapes of the countries. */
const LAND_WIDTH = 1000;

/** With the accent of the map, which high contrast does not change. */
const PALETTE = { ...THEMED, accent: 'var(--map-accent)' };

/** A free space that is lower than this, as a share of its width, makes the world narrower. */
const LOWEST = 0.4;

/**
 * The picture: a square as wide as the world, whose middle is the centre of the map in a low and wide window. It has no
 * size of its own: `first.css` places it where the app draws its map. `name` is what it is called.
 */
export function startPicture(source: PictureSource, view: ViewState, name: string): SvgElement {
  const { land } = itemsAt(LAND_WIDTH, source, view);
  return element('svg', { class: 'world', role: 'img', 'aria-label': name }, [
    ...responsiveSvg(joined(land), LAND_WIDTH),
    ...WIDTHS.map((width) =>
      element('g', { class: `at-${width}` }, responsiveSvg(itemsAt(width, source, view).above, width)),
    ),
  ]);
}

/** The primitives of a map with a world of this width: the land, and everything above it. */
function itemsAt(
  width: number,
  source: PictureSource,
  view: ViewState,
): { readonly land: readonly Path[]; readonly above: readonly Item[] } {
  const content = mapContent(source, view, {
    palette: PALETTE,
    attention: { emphasis: [], hover: null },
    free: { width, height: LOWEST * width },
  });
  const { latitude } = content.camera;
  const camera = { ...worldCamera({ width, height: width }, 'map'), latitude };
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const items = finished(mapItems({ ...content, camera }, { width, height: width, insets })).flatMap((item) =>
    item.type === 'group' ? item.items : [item],
  );
  const first = items.findIndex((item) => 'shows' in item && item.shows?.kind === 'partnership');
  return {
    // Without the sea, which is the ground of the page.
    land: items.slice(0, first).filter((item) => item.type === 'path'),
    above: items.slice(first),
  };
}

/** Areas of one colour as one path: countries do not overlap. */
function joined(land: readonly Path[]): Path[] {
  const byColour = grouped(land, ({ fill = '' }) => fill);
  return [...byColour.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, pieces: [first, ...others].flatMap(({ pieces }) => pieces) }] : [],
  );
}
