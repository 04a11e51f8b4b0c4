/** Zooms and moves a picture with two fingers: it is stretched while they move, and drawn anew when one comes up. */
import type { PictureMap } from './pictureMap.ts';

/** Where an event or a finger is in the window. */
interface Spot {
  readonly clientX: number;
  readonly clientY: number;
}

/** Two fingers: their middle and their distance in pixels. */
interface Pair extends Spot {
  readonly apart: number;
}

/** Starts the gesture. Returns the function that stops it. */
export function syncPicturePinch(map: PictureMap): () => void {
  let [first, last]: (Pair | null)[] = [null, null];
  const end = new AbortController();
  const on = (
    type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel',
    act: (event: TouchEvent) => void,
  ) =>
    // Not passive: the browser would scroll the page with two fingers.
    map.element.addEventListener(type, act, { passive: false, signal: end.signal });

  on('touchstart', (event) => {
    finish(event);
    first = pairOf(event.touches);
  });
  on('touchmove', (event) => {
    last = pairOf(event.touches);
    if (!first || !last) return;
    event.preventDefault();
    map.drag([last.clientX - first.clientX, last.clientY - first.clientY], {
      scale: last.apart / first.apart,
      ...map.pointOf(first),
    });
  });
  on('touchend', finish);
  on('touchcancel', cancel);
  return () => {
    cancel();
    end.abort();
  };

  /** What was between the fingers at first is between them at last. */
  function finish(event: TouchEvent) {
    if (first && last) {
      map.zoomAt(Math.log2(last.apart / first.apart), first);
      map.panBy(first.clientX - last.clientX, first.clientY - last.clientY, event);
    }
    cancel();
  }

  function cancel() {
    if (last) map.drag(null);
    [first, last] = [null, null];
  }
}

/** Exactly two fingers that are not at the same place; otherwise null. */
function pairOf({ 0: a, 1: b, length }: TouchList): Pair | null {
  if (length !== 2 || !a || !b) return null;
  const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  return apart > 0
    ? { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2, apart }
    : null;
}
