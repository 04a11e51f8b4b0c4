/** The map at a moment of a film. */
import {
  allowed,
  covering,
  mercatorY,
  shownCamera,
  type Size,
  WORLD_SIZE,
} from '../../cartography/camera.ts';
import { flight } from './flight.ts';
import type { Palette } from '../../cartography/palette.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import {
  type MapContent,
  mapContent,
  type NamePlaces,
  type PictureSource,
} from '../../cartography/picture/mapContent.ts';
import { mapItems, namePlaces } from '../../cartography/picture/mapItems.ts';
import type { Steps } from '../../cartography/picture/steps.ts';
import type { Camera, ViewState } from '../../state/view.ts';
import { emphasised } from '../../state/derived/selectors.ts';
import type { MapMoment } from './filmPlan.ts';

/** A latitude in degrees between Antarctica and all other land. */
const BEFORE_ANTARCTICA = -59;

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/** A map of a moment. */
export interface FilmMap {
  /** Says how it looks, without drawing it. */
  readonly key: readonly unknown[];
  readonly draw: () => Steps<Picture>;
}

/** Whether two maps of a film look the same, from their keys. */
export function looksSame(one: FilmMap['key'], other: FilmMap['key']): boolean {
  return one.every((part, i) => part === other[i]);
}

/** How the maps of a film are drawn. */
export interface FilmMapOptions {
  readonly palette: Palette;
  /** The size of each map in pixels of the map, and how many pixels of the film one of them is wide. */
  readonly size: Size;
  readonly detail: number;
  /** The size of the map for which the cameras of the views are; null if there is none. */
  readonly shows: Size | null;
  /** The view on whose map names have the places that they keep all the time; null if each scene has its own. */
  readonly namesOf: ViewState | null;
}

/** What a map of a film depends on. */
type Mapped = Pick<MapMoment, 'view' | 'flight' | 'show'>;

/** Returns the map of each moment. */
export function filmMaps(
  source: PictureSource,
  options: FilmMapOptions,
): (moment: Mapped & { readonly scene?: ViewState }) => FilmMap {
  const { palette, size, detail, shows, namesOf } = options;
  const cameraOf = ({ map, view }: ViewState): Camera => {
    const projection = isGlobe(view);
    const camera = allowed(shownCamera(map, projection, size, shows));
    return projection === 'globe' ? camera : covering(camera, size);
  };
  const ways = new WeakMap<ViewState, (share: number) => Camera>();
  const wayFrom = (from: ViewState, to: ViewState) => {
    const way = ways.get(from) ?? flight(cameraOf(from), cameraOf(to), size.width);
    ways.set(from, way);
    return way;
  };
  const contentOf = (view: ViewState, camera: Camera, show: Mapped['show']) => {
    const attention = { emphasis: emphasised(source.dataset, view), hover: null };
    return mapContent(source, { ...view, map: camera }, { palette, attention, free: size, show });
  };
  const places = new WeakMap<ViewState, NamePlaces>();
  /** The names of a scene. They would jump if each frame had its own. */
  function* placesOn(scene: ViewState, show?: Mapped['show']): Steps<NamePlaces> {
    const content = contentOf(scene, cameraOf(scene), show);
    const found = places.get(scene) ?? (yield* namePlaces(content, { ...size, insets: NO_INSETS, detail }));
    places.set(scene, found);
    return found;
  }
  return ({ view, scene = view, show, flight: on }) => {
    const camera = on ? wayFrom(on.from, view)(on.share) : cameraOf(view);
    const content = contentOf(view, camera, show);
    const { snapshot, record, layerValues } = content;
    function* draw(): Steps<Picture> {
      const own = yield* placesOn(namesOf ?? scene, show);
      const names = on ? new Map([...(yield* placesOn(on.from, on.show)), ...own]) : own;
      return yield* pictureSteps({ ...content, namePlaces: names }, size, detail);
    }
    const { longitude, latitude, zoom } = camera;
    return {
      key: [record, snapshot, layerValues, longitude, latitude, zoom, looksOf(view), show, on?.show],
      draw,
    };
  };
}

/** What a map looks like besides its camera and what it shows. */
function looksOf({ view, form, lang, selection, compare }: ViewState): string {
  return JSON.stringify([isGlobe(view), form, lang, selection, compare]);
}

function isGlobe(view: ViewState['view']): 'globe' | 'map' {
  return view === 'globe' ? 'globe' : 'map';
}

function* pictureSteps(content: MapContent, { width, height }: Size, detail: number): Steps<Picture> {
  const { palette, projection, camera } = content;
  const globe = projection === 'globe';
  // Far from the whole world this is below the frame. So nothing jumps on the way.
  const north =
    height / 2 + (mercatorY(BEFORE_ANTARCTICA) - mercatorY(camera.latitude)) * WORLD_SIZE * 2 ** camera.zoom;
  return {
    name: '',
    width,
    height,
    items: [
      { type: 'box', x: 0, y: 0, width, height, fill: globe ? palette.space : palette.sea },
      {
        type: 'group',
        x: 0,
        y: 0,
        clip: { x: 0, y: 0, width, height: globe ? height : Math.min(height, north) },
        items: yield* mapItems(content, { width, height, insets: NO_INSETS, detail }),
      },
    ],
  };
}
