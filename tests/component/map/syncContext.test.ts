/** What is told of the WebGL context of a map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, onTestFinished, test } from 'vitest';
import { type ContextChange, syncContext } from '../../../src/map/syncContext.ts';
import type { Clock } from '../../../src/state/environment.ts';
import { scene } from '../mount.tsx';
import { emptyMap } from './emptyMap.ts';

/** A map whose changes are collected, with a clock that goes on when it is told to. */
function watched() {
  const map = emptyMap(300, 200);
  const { store, actions } = scene();
  let due: ((now: number) => void)[] = [];
  const later = (act: (now: number) => void) => {
    due.push(act);
    return () => {
      due = due.filter((one) => one !== act);
    };
  };
  const clock: Clock = { now: () => 0, frame: later, after: (_, act) => later(act) };
  const changes: ContextChange[] = [];
  actions.setReady(true);
  const start = () => {
    onTestFinished(syncContext(map, actions, clock, (change) => void changes.push(change)));
  };
  /** The next frame, or the end of the patience. */
  const goOn = () => {
    const acts = due;
    due = [];
    for (const act of acts) act(0);
  };
  return { map, changes, start, goOn, ready: () => store.getState().session.ready };
}

function extensionOf(map: MapLibreMap): WEBGL_lose_context {
  return map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context') as WEBGL_lose_context;
}

async function lose(map: MapLibreMap): Promise<WEBGL_lose_context> {
  const extension = extensionOf(map);
  const lost = map.once('webglcontextlost');
  extension.loseContext();
  await lost;
  // A context can be restored only after all listeners have been told of its loss.
  await new Promise(requestAnimationFrame);
  return extension;
}

test('A map that loses its context is not ready, and told at once', async () => {
  const { map, changes, start, ready } = watched();
  start();
  await lose(map);
  expect(changes).toEqual(['lost']);
  expect(ready()).toBe(false);
});

test('A context that returns is told, and never given up afterwards', async () => {
  const { map, changes, start, goOn } = watched();
  start();
  const extension = await lose(map);
  goOn();
  const restored = map.once('webglcontextrestored');
  extension.restoreContext();
  await restored;
  for (let steps = 0; steps < 4; steps++) goOn();
  expect(changes).toEqual(['lost', 'returned']);
});

test('A context that does not return is given up, but not while the page is hidden and has no frames', async () => {
  const { map, changes, start, goOn } = watched();
  start();
  await lose(map);
  // A frame, the patience, a frame.
  goOn();
  goOn();
  expect(changes).toEqual(['lost']);
  goOn();
  expect(changes).toEqual(['lost', 'gone']);
});

test('A context that was lost before anybody listened is told, too', async () => {
  const { map, changes, start } = watched();
  await lose(map);
  start();
  expect(changes).toEqual(['lost']);
});
