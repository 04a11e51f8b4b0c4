/** Moves a picture by dragging, and zooms it by the wheel and by double clicks: each gives one new picture. */
import type { Clock } from '../state/environment.ts';
import type { PictureMap } from './pictureMap.ts';

/** A press that moves less is a click, in pixels. */
const CLICK = 3;
/** Levels of zoom of one step of the wheel. */
const WHEEL_ZOOM = 0.5;
/** Time from one step of the wheel to the next, in milliseconds: a wheel sends dozens of events for one turn. */
const WHEEL_MS = 160;

/**
 * Starts the gestures. In a `cooperative` map the wheel needs Ctrl, and fingers scroll the page. Returns the function
 * that stops them.
 */
export function syncPictureGestures(map: PictureMap, cooperative: boolean, clock: Clock): () => void {
  const { element } = map;
  let press: { readonly id: number; readonly x: number; readonly y: number } | null = null;
  let moved = false;
  let lastWheel = -Infinity;
  const end = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ) => element.addEventListener(type, listener, { ...options, signal: end.signal });

  on('pointerdown', ({ pointerId: id, pointerType, isPrimary, button, clientX: x, clientY: y }) => {
    moved = false;
    if (isPrimary && button === 0 && !(cooperative && pointerType === 'touch')) press = { id, x, y };
    else release();
  });
  on('pointermove', ({ pointerId, clientX, clientY }) => {
    if (press?.id !== pointerId) return;
    const [x, y] = [clientX - press.x, clientY - press.y];
    if (!moved && Math.hypot(x, y) < CLICK) return;
    moved = true;
    // So that the drag goes on over the panels.
    element.setPointerCapture(pointerId);
    map.drag([x, y]);
  });
  on('pointerup', (event) => {
    if (press?.id !== event.pointerId) return;
    const [x, y] = [event.clientX - press.x, event.clientY - press.y];
    if (moved) map.panBy(-x, -y, event);
    release();
  });
  on('pointercancel', release);
  // The click that ends a drag opens nothing.
  on('click', (event) => moved && event.stopImmediatePropagation(), { capture: true });
  on('dblclick', (event) => map.zoomAt(event.shiftKey ? -1 : 1, event));
  on(
    'wheel',
    (event) => {
      if (cooperative && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (event.deltaY === 0 || clock.now() - lastWheel < WHEEL_MS) return;
      lastWheel = clock.now();
      map.zoomAt(event.deltaY < 0 ? WHEEL_ZOOM : -WHEEL_ZOOM, event);
    },
    { passive: false },
  );
  return () => {
    release();
    end.abort();
  };

  function release() {
    if (press && moved) map.drag(null);
    press = null;
  }
}
