/** A map as pointer, keys and buttons use it: drawn by the engine or as a picture. */
import type { Selection } from '../state/view.ts';

/** An item of the map that can be selected. */
export type Thing = NonNullable<Selection>;

/** Tolerance around the pointer for lines and marks, in pixels. */
export const REACH = 5;

/** A map on the screen. Places are pixels from the top left corner of its element. */
export interface DrawnMap {
  /** The element that has the pointer and the keys. */
  readonly element: HTMLElement;
  readonly isMoving: () => boolean;
  /**
   * The events and partnerships near a point, topmost first. If there are none, the country at that point. No
   * duplicates; empty over the sea.
   */
  readonly thingsAt: (x: number, y: number) => Thing[];
  /** All visible items: events, then partnerships, then countries, without duplicates. */
  readonly thingsInSight: () => Thing[];
  /** Moves the camera by pixels to the right and down, for an event of the reader. */
  readonly panBy: (x: number, y: number, event: Event) => void;
  /** Zooms in by levels, or out if negative, for an event of the reader. */
  readonly zoomBy: (levels: number, event: Event) => void;
}
