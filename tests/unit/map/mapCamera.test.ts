import { expect, test } from 'vitest';
import { worldCamera } from '../../../src/cartography/camera.ts';
import { losesScene, mapCamera, type Shown } from '../../../src/map/mapCamera.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';
import { TOUR } from '../state/smallTour.ts';

/** The first scene has the camera 2/30/120, the second one none. */
const shown = (query: string, tour: Shown['session']['tour'] = TOUR): Shown => ({
  view: parseView(query, { dataset: DATASET, language: 'en', tour }).view,
  session: { tour },
});
/** Half as wide as the map that scenes are made for, and higher. */
const PHONE = { width: 544, height: 700 };
const on = (query: string, tour?: Shown['session']['tour']) => mapCamera(shown(query, tour), DATASET, PHONE);

test('The camera of a scene shows on every map what it shows on one of 1088 × 624', () => {
  expect(on('?tour=small-tour')).toEqual({ zoom: 1, latitude: 30, longitude: 120 });
  expect(mapCamera(shown('?tour=small-tour'), DATASET, { width: 4352, height: 2496 }).zoom).toBe(4);
});

test('A camera that the reader has chosen in a tour stays, also from a link', () => {
  expect(on('?tour=small-tour&map=2.5/30/120')).toEqual({ zoom: 2.5, latitude: 30, longitude: 120 });
});

test('Without a tour a camera stays, and without a camera the whole world is shown', () => {
  expect(on('?map=2/30/120', null)).toEqual({ zoom: 2, latitude: 30, longitude: 120 });
  expect(on('?tour=small-tour&step=2')).toEqual(worldCamera(PHONE, 'map'));
  expect(on('?view=globe', null)).toEqual(worldCamera(PHONE, 'globe'));
});

test('A scene is lost when its tour is closed, not when the reader moves the map or another scene comes', () => {
  const scene = shown('?tour=small-tour');
  const { view } = scene;
  const loses = (after: Shown) => losesScene(after, scene, DATASET);
  expect(loses({ ...scene, view: { ...view, tour: null } })).toBe(true);
  expect(loses({ ...scene, view: { ...view, map: { zoom: 3, latitude: 30, longitude: 120 } } })).toBe(false);
  expect(loses(shown('?tour=small-tour&step=2'))).toBe(false);
});
