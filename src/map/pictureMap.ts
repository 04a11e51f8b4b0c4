/** A picture of the map as pointer, keys and buttons use it. */
import type { Size } from '../cartography/camera.ts';
import { type Offset, pannedBy, zoomedBy } from '../cartography/picture/cameraMoves.ts';
import type { Picture } from '../cartography/picture/displayList.ts';
import type { Insets } from '../cartography/picture/mapProjection.ts';
import { shownAt, shownIn } from '../cartography/picture/shownAt.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Actions } from '../state/actions.ts';
import type { Store } from '../state/store.ts';
import { projectionOf } from '../state/view.ts';
import { type DrawnMap, REACH } from './drawnMap.ts';
import { mapCamera } from './mapCamera.ts';

/** What is on the screen now. */
export interface Pictured {
  readonly picture: Picture;
  readonly free: Size;
  readonly insets: Insets;
}

/** Where an event is in the window. */
type Spot = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** By how much a picture is larger, and the point that stays where it is. */
interface Stretch {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A picture that can be dragged. */
export interface PictureMap extends DrawnMap {
  /** Where an event of the pointer is. */
  readonly pointOf: (event: Spot) => { readonly x: number; readonly y: number };
  /** Zooms by levels; what is at the event stays there. */
  readonly zoomAt: (levels: number, event: Spot) => void;
  /**
   * Shows the picture stretched around a point, and moved by pixels, until the next one is drawn; null where it has been
   * drawn.
   */
  readonly drag: (by: Offset | null, stretch?: Stretch) => void;
}

/** The picture in an element. `now` tells what it shows. Each move sets the camera of the view, for a new picture. */
export function pictureMap(
  element: HTMLElement,
  store: Store,
  actions: Actions,
  dataset: Dataset,
  now: () => Pictured,
): PictureMap {
  let dragged = false;
  const projection = () => projectionOf(store.getState().view.view);
  const camera = () => mapCamera(store.getState(), dataset, now().free);
  const panBy = (x: number, y: number) => actions.setCamera(pannedBy(camera(), [x, y], projection()));
  const zoomAround = (levels: number, offset: Offset) =>
    actions.setCamera(zoomedBy(camera(), levels, projection(), offset));
  const pointOf = ({ clientX, clientY }: Spot) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  return {
    element,
    pointOf,
    isMoving: () => dragged,
    thingsAt: (x, y) => shownAt(now().picture, x, y, REACH),
    thingsInSight: () => shownIn(now().picture),
    panBy,
    zoomBy: (levels) => zoomAround(levels, [0, 0]),
    zoomAt: (levels, event) => {
      const { x, y } = pointOf(event);
      const { free, insets } = now();
      zoomAround(levels, [x - insets.left - free.width / 2, y - insets.top - free.height / 2]);
    },
    drag: (by, stretch) => {
      dragged = by !== null;
      const { style } = element.firstElementChild as SVGElement;
      style.translate = by ? `${by[0]}px ${by[1]}px` : '';
      style.scale = stretch ? String(stretch.scale) : '';
      style.transformOrigin = stretch ? `${stretch.x}px ${stretch.y}px` : '';
    },
  };
}
