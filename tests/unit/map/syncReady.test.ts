import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { settle } from '../../../src/map/syncReady.ts';
import type { Actions } from '../../../src/state/actions.ts';

/** A map that has drawn everything, and the callbacks that it would call when it is idle. */
function idleMap() {
  const callbacks = new Set<() => void>();
  const map = {
    once: (_: 'idle', callback: () => void) => callbacks.add(callback),
    off: (_: 'idle', callback: () => void) => callbacks.delete(callback),
    triggerRepaint: () => undefined,
    getLayer: () => ({ getLayoutProperty: () => 'visible' }),
    areTilesLoaded: () => true,
  };
  return { map: map as unknown as MapLibreMap, callbacks };
}

test('A map that plays without a pause waits to be idle with one callback, not with one for each step', () => {
  const { map, callbacks } = idleMap();
  const ready: boolean[] = [];
  const actions = { setReady: (is: boolean) => ready.push(is) } as unknown as Actions;
  for (let step = 0; step < 100; step++) settle(map, actions);
  expect(callbacks.size).toBe(1);
  expect(ready).not.toContain(true);
  for (const callback of callbacks) callback();
  expect(ready.at(-1)).toBe(true);
});
