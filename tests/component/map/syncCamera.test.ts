/** The camera of a real map without anything on it. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { worldCamera } from '../../../src/cartography/camera.ts';
import { syncCamera } from '../../../src/map/syncCamera.ts';
import { navigationTo } from '../../../src/state/derived/navigation.ts';
import type { ViewState } from '../../../src/state/view.ts';
import { DATASET } from '../../unit/state/smallDataset.ts';
import { scene } from '../mount.tsx';
import { emptyMap } from './emptyMap.ts';

const SIZE = { width: 600, height: 400 };
/** A panel on the left leaves two thirds. */
const PADDING = { top: 0, right: 0, bottom: 0, left: 200 };
const FRAME = { free: { width: 400, height: 400 }, padding: PADDING };
const WORLD = worldCamera(FRAME.free, 'map');

/** A map over Africa, and the sync that starts on it with a view. */
function started(query: string) {
  const map = emptyMap(SIZE.width, SIZE.height);
  const made = scene({ view: query });
  const sync = syncCamera(map, made.store, made.actions, made.dataset, FRAME);
  onTestFinished(sync.stop);
  const rounded = (value: number) => Number(value.toFixed(3));
  return {
    ...made,
    sync,
    map,
    camera: () => {
      const { lng, lat } = map.getCenter();
      return { zoom: rounded(map.getZoom()), latitude: rounded(lat), longitude: rounded(lng) };
    },
    view: () => made.store.getState().view,
  };
}

const near = ({ zoom, latitude, longitude }: NonNullable<ViewState['map']>) => ({
  zoom: expect.closeTo(zoom, 2) as number,
  latitude: expect.closeTo(latitude, 2) as number,
  longitude: expect.closeTo(longitude, 2) as number,
});
const HANOI = { zoom: 5, latitude: 21, longitude: 105.8 };

describe('at the start', () => {
  test('the map is where the view is, however it was made', () => {
    const { camera, map } = started('?map=5/21/105.8');
    expect(camera()).toEqual(near(HANOI));
    expect(map.getPadding()).toEqual(PADDING);
  });

  test('a view without a camera is the world, fitted into what the panels leave free', () => {
    const { camera, map } = started('');
    expect(camera()).toEqual(near(WORLD));
    expect(map.getPadding()).toEqual(PADDING);
  });
});

describe('the map follows the view', () => {
  test('to a camera, and back to the world', () => {
    const { camera, actions } = started('');
    actions.setCamera(HANOI);
    expect(camera()).toEqual(near(HANOI));
    actions.setCamera(null);
    expect(camera()).toEqual(near(WORLD));
  });

  test('but stays where it is when a view from outside changes something else', () => {
    const { map, actions, view, camera } = started('?map=5/21/105.8');
    // The reader has moved the map by less than an address tells.
    map.jumpTo({ center: [105.8012, 21.0034], zoom: 5.0012 }, { originalEvent: new MouseEvent('mousemove') });
    const { map: moved } = view();
    const before = camera();
    actions.setView({ ...view(), map: HANOI, theme: 'dark' }, []);
    expect([view().theme, view().map]).toEqual(['dark', moved]);
    expect(camera()).toEqual(before);
  });

  test('no more after it was stopped', () => {
    const { camera, actions, sync } = started('');
    sync.stop();
    actions.setCamera(HANOI);
    expect(camera()).toEqual(near(WORLD));
  });
});

describe('the view follows the map', () => {
  test('where the reader moves it', () => {
    const { map, view } = started('');
    map.jumpTo({ center: [105.8, 21], zoom: 5 }, { originalEvent: new MouseEvent('mousemove') });
    expect(view().map).toEqual(near(HANOI));
  });

  test('but not where it moves by itself, as when it is resized', () => {
    const { map, view } = started('');
    map.jumpTo({ center: [105.8, 21], zoom: 5 });
    expect(view().map).toBeNull();
  });
});

describe('another free space', () => {
  const wide = { free: SIZE, padding: { ...PADDING, left: 0 } };

  test('fits the world anew', () => {
    const { sync, camera } = started('');
    sync.fit(wide);
    expect(camera()).toEqual(near(worldCamera(SIZE, 'map')));
  });

  test('leaves a camera that was chosen where it is', () => {
    const { sync, camera, map } = started('?map=5/21/105.8');
    sync.fit(wide);
    expect(camera()).toEqual(near(HANOI));
    expect(map.getPadding()['left']).toBe(0);
  });
});

describe('what is to be brought into sight', () => {
  test('moves the camera only where it is out of sight', () => {
    const { actions, map, view } = started('?map=5/21/105.8');
    actions.navigateTo(navigationTo(DATASET, view(), { kind: 'country', id: 'VNM' }));
    expect([view().map, map.isMoving()]).toEqual([HANOI, false]);
    actions.navigateTo(navigationTo(DATASET, view(), { kind: 'country', id: 'USA' }));
    expect(map.isMoving()).toBe(true);
    // The view is at the end of the flight already.
    map.jumpTo({ center: { lng: view().map?.longitude ?? 0, lat: view().map?.latitude ?? 0 } });
    expect(map.getBounds().contains([-77.04, 38.9])).toBe(true);
  });
});

describe('the camera of a scene', () => {
  const TOUR = '?tour=small-tour';
  /** That of the first scene of the test, on a map of 400 × 400 instead of 1088 × 624. */
  const FIRST = { zoom: 2 + Math.log2(400 / 1088), latitude: 30, longitude: 120 };

  test('shows on a small map what it shows on a large one, also after a change of its size', () => {
    const { camera, sync, view } = started(TOUR);
    expect(camera()).toEqual(near(FIRST));
    sync.fit({ ...FRAME, free: { width: 200, height: 400 } });
    expect(camera()).toEqual(near({ ...FIRST, zoom: FIRST.zoom - 1 }));
    expect(view().map).toEqual({ zoom: 2, latitude: 30, longitude: 120 });
  });

  test('is that of the map when the tour is closed, and stays', () => {
    const { camera, actions, view } = started(TOUR);
    actions.leaveTour();
    expect(camera()).toEqual(near(FIRST));
    expect(view().map).toEqual(near(FIRST));
  });

  test('is flown to, and to the world in the next scene', async () => {
    const { camera, actions, map } = started(`${TOUR}&map=5/21/105.8`);
    const arrived = new Promise((resolve) => void map.once('moveend', resolve));
    actions.backToTour();
    expect(map.isMoving()).toBe(true);
    await arrived;
    expect(camera()).toEqual(near(FIRST));
  });

  test('is there at once if the scene is cut', () => {
    const { camera, actions, map } = started(TOUR);
    actions.goToStep(3);
    expect(map.isMoving()).toBe(false);
    expect(camera()).toEqual(near(WORLD));
  });
});
