/** Sets MapLibre's gestures: which of them the page gets, and how much a pinch on a trackpad zooms. */
import { useEffect } from 'react';
import type { MapRef } from 'react-map-gl/maplibre';
import { useLodelines } from '../state/useLodelines.ts';

/**
 * Zoom per pixel of a trackpad: MapLibre's default for scrolling, and twice as much for a pinch. A pinch comes as
 * wheel events with Ctrl, where 100 pixels mean a factor of e (Chromium's `touchpad_pinch_event_queue.cc`).
 */
const TRACKPAD = { scroll: 1 / 100, pinch: 1 / 50 };

/**
 * After a gesture that was left to the page, MapLibre shows its hint for 100 ms, and throws if its handler is switched
 * off meanwhile (`notifyGestureBlocked` in version 6.17). So it is switched off when none has come for this time.
 */
const HINT_MS = 150;

/**
 * In a `cooperative` map the wheel needs Ctrl and a finger a second one, so that the page can be scrolled from the map.
 */
export function useGestures(map: MapRef | null, cooperative: boolean): void {
  const { clock } = useLodelines().environment;
  useEffect(() => {
    // `react-map-gl` passes `cooperativeGestures` to a new map only.
    const handler = map?.getMap().cooperativeGestures;
    if (!map || !handler) return undefined;
    if (cooperative) {
      handler.enable();
      return undefined;
    }
    let stop = () => {};
    const rest = () => {
      stop();
      stop = clock.after(HINT_MS, () => handler.disable());
    };
    const blocked = map.on('cooperativegestureprevented', rest);
    rest();
    return () => {
      stop();
      blocked.unsubscribe();
    };
  }, [map, cooperative, clock]);
  useEffect(() => {
    const subscription = map?.on('wheel', ({ target: { scrollZoom }, originalEvent }) =>
      scrollZoom.setZoomRate(originalEvent.ctrlKey ? TRACKPAD.pinch : TRACKPAD.scroll),
    );
    return () => subscription?.unsubscribe();
  }, [map]);
}
