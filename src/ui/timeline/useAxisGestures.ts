/** Zooms and pans the axis with the wheel and with two fingers. */
import { type RefObject, useEffect, useRef } from 'react';
import { panned, zoomed } from '../../domain/time/axisView.ts';
import { capabilities } from '../../state/capabilities.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { pageScrolls } from '../controls/pageScrolls.ts';

/** Zoom per wheel pixel: a notch of 100 makes the visible interval about a fifth narrower or wider. */
const ZOOM_PER_PIXEL = 0.0022;
/**
 * A pinch on a trackpad comes as wheel events with Ctrl: 100 pixels mean a factor of e. Its steps are small; with at
 * most this many pixels, a notch of a wheel with Ctrl zooms as much as without.
 */
const PINCH = { zoomPerPixel: 0.01, most: 22 };

/** Listens on the parent element of the track. `pinching` returns whether at least two fingers touch it. */
export function useAxisGestures(track: RefObject<HTMLElement | null>): { pinching: () => boolean } {
  const { store, actions, environment } = useLodelines();
  const pointers = useRef(new Map<number, number>());

  useEffect(() => {
    const surface = track.current?.parentElement;
    if (!surface) return undefined;
    const fingers = pointers.current;
    const bounds = () => (track.current as HTMLElement).getBoundingClientRect();
    const anchorOf = (x: number) => Math.min(Math.max((x - bounds().left) / bounds().width, 0), 1);

    const onWheel = (event: WheelEvent) => {
      const { view } = store.getState();
      const leaves = !capabilities(view).gestures || pageScrolls(environment.root);
      if (leaves && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { axis } = view;
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        actions.setAxis(panned(axis, sideways / bounds().width));
      } else {
        actions.setAxis(zoomed(axis, Math.exp(wheelZoom(event)), anchorOf(event.clientX)));
      }
    };
    const onDown = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, event.clientX);
      // Otherwise a finger never comes up if the mark that it went down on is removed.
      surface.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return;
      const before = [...fingers.values()];
      fingers.set(event.pointerId, event.clientX);
      const after = [...fingers.values()];
      if (after.length !== 2) return;
      const spread = ([a = 0, b = 0]: number[]) => Math.max(Math.abs(a - b), 12);
      const middle = ([a = 0, b = 0]: number[]) => (a + b) / 2;
      const { axis } = store.getState().view;
      const nearer = zoomed(axis, spread(before) / spread(after), anchorOf(middle(after)));
      actions.setAxis(panned(nearer, (middle(before) - middle(after)) / bounds().width));
    };
    const onUp = (event: PointerEvent) => fingers.delete(event.pointerId);

    surface.addEventListener('wheel', onWheel, { passive: false });
    surface.addEventListener('pointerdown', onDown, { capture: true });
    surface.addEventListener('pointermove', onMove);
    surface.addEventListener('pointerup', onUp);
    surface.addEventListener('pointercancel', onUp);
    return () => {
      surface.removeEventListener('wheel', onWheel);
      surface.removeEventListener('pointerdown', onDown, { capture: true });
      surface.removeEventListener('pointermove', onMove);
      surface.removeEventListener('pointerup', onUp);
      surface.removeEventListener('pointercancel', onUp);
    };
  }, [track, store, actions, environment]);

  return { pinching: () => pointers.current.size > 1 };
}

/** Logarithm of the factor by which a wheel event zooms out. */
function wheelZoom({ deltaY, ctrlKey }: WheelEvent): number {
  const pinch = Math.min(Math.max(deltaY, -PINCH.most), PINCH.most);
  return ctrlKey ? pinch * PINCH.zoomPerPixel : deltaY * ZOOM_PER_PIXEL;
}
