/** The pictures of scenes on the pages of tours: files of their own, in two colour schemes each. */
import { createHash } from 'node:crypto';
import { SCENE_MAP } from '../../src/cartography/camera.ts';
import type { LegendRow } from '../../src/cartography/picture/legendItems.ts';
import type { PictureSource } from '../../src/cartography/picture/mapContent.ts';
import { pictureOf } from '../../src/cartography/picture/pictureOf.ts';
import { seenIn } from '../../src/cartography/picture/seen.ts';
import { pictureLegend } from '../../src/export/pictureLegend.ts';
import { EXPORT } from '../../src/i18n/export.ts';
import type { Shown } from '../../src/domain/tour/tour.ts';
import { memoised } from '../../src/domain/memoised.ts';
import { emphasised } from '../../src/state/derived/selectors.ts';
import { viewTime, viewTitle } from '../../src/state/derived/viewInWords.ts';
import type { ViewState } from '../../src/state/view.ts';
import { THEMED } from '../themedPalette.ts';
import { joined } from './joined.ts';
import { LAYER } from './pagePictures.ts';
import { layerSvg } from './sharedLayers.ts';

/** A picture of a scene. */
export interface ScenePicture {
  /** Its address, relative to the site. With the fragment `DARK_LAYER` it has the colours of the dark theme. */
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What is drawn, and what it means. */
  readonly legend: readonly LegendRow[];
  /** What it shows, and when. */
  readonly alt: string;
}

/** Draws the pictures of scenes. */
export interface ScenePictures {
  /** The picture of a view: the map as in the app, with the names of what it is said to show. */
  readonly pictureOf: (view: ViewState, show?: Shown) => ScenePicture;
  /** The files of the pictures that have been drawn, by address. */
  readonly files: ReadonlyMap<string, string>;
}

/** The map in pixels: small, because text shrinks with the picture on a phone. */
const WIDTH = 544;
const MAP = { width: WIDTH, height: Math.round((WIDTH * SCENE_MAP.height) / SCENE_MAP.width) };

/** Pictures of a record. */
export function scenePictures(whole: PictureSource): ScenePictures {
  // Outlines are kept for each set of shapes (`mapGround`), so each camera has a set of its own.
  const sourceOf = memoised((key: string) => ({ ...whole, shapes: { key, ...whole.shapes } }));
  const files = new Map<string, string>();
  return {
    files,
    pictureOf: (view, show) => {
      const source = sourceOf(JSON.stringify([view.view, view.map]));
      const map = pictureOf(source, view, {
        ...MAP,
        name: '',
        palette: THEMED,
        emphasis: emphasised(source.dataset, view),
        shows: SCENE_MAP,
        show,
      });
      const legend = pictureLegend(source, view, seenIn(map), THEMED);
      const text = layerSvg({ ...map, items: joined(map.items) });
      const address = `${LAYER}${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.svg`;
      files.set(address, text);
      return {
        ...MAP,
        address,
        legend,
        alt: EXPORT[view.lang].alt(viewTitle(view, source.dataset), viewTime(view)),
      };
    },
  };
}
