import { GeoJSONSource } from 'maplibre-gl';
import { arcLayerOf } from '../../src/map/arcLayer.ts';
import { featureStatesOf } from '../../src/cartography/featureState.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { usePointing } from '../../src/map/usePointing.ts';
import { lensRecord, recordSpan } from '../../src/state/derived/lensRecord.ts';
import { day, mountApp, nextFrame } from './mountApp.tsx';
import { through } from '../unit/domain/partnership/made.ts';

vi.mock('../../src/map/usePointing.ts', { spy: true });
vi.mock('../../src/cartography/featureState.ts', { spy: true });

test('Moving the date across sixty days without changes causes no updates of the map', async () => {
  const { map, dataset, actions } = await mountApp('?time=2006-01-01');
  const { changeDays } = lensRecord(dataset, through(['KOR']));
  const { start } = recordSpan(dataset);
  const quiet = changeDays.find((turn, i) => turn >= start && (changeDays[i + 1] ?? turn) - turn > 61);
  if (quiet === undefined) throw new Error('expected sixty days without a change, found none.');
  actions.setDay(quiet);
  await nextFrame();
  await nextFrame();

  const setFeatureState = vi.spyOn(map, 'setFeatureState');
  const looks = arcLayerOf(map)?.looks();
  const repaint = vi.spyOn(map, 'triggerRepaint');
  for (let step = 1; step <= 60; step++) {
    actions.setDay(quiet + step);
    await nextFrame();
  }
  expect(setFeatureState).not.toHaveBeenCalled();
  expect(repaint).not.toHaveBeenCalled();
  expect(arcLayerOf(map)?.looks()).toBe(looks);
  actions.setDay(day('2024-07-01'));
  await nextFrame();
  await nextFrame();
  expect(setFeatureState).toHaveBeenCalled();
  expect(arcLayerOf(map)?.looks()).not.toBe(looks);
});

test('On days with many changes, the map is updated at most once per frame', async () => {
  const { map, actions } = await mountApp('?time=2024-01-01');
  const setFeatureState = vi.spyOn(map, 'setFeatureState');
  // The sync calls it each time it updates the points.
  const states = vi.mocked(featureStatesOf);
  let calls = 0;
  for (let frame = 0; frame < 20; frame++) {
    setFeatureState.mockClear();
    states.mockClear();
    for (let step = 0; step < 5; step++) actions.setDay(day('2024-01-01') + 30 * frame + 6 * step);
    await nextFrame();
    const things = setFeatureState.mock.calls.map(([{ source, id }]) => `${source} ${id}`);
    expect(new Set(things).size).toBe(things.length);
    expect(states.mock.calls.length).toBeLessThan(2);
    calls += states.mock.calls.length;
  }
  expect(calls).toBeGreaterThan(15);
});

test('Moving the date loads no data, changes no style, and does not render the map component', async () => {
  const { map, actions, settled } = await mountApp('?time=2024-01-01');
  // The map component renders again when the font of its names has come.
  await document.fonts.ready;
  await settled();
  const data = vi.spyOn(GeoJSONSource.prototype, 'setData');
  onTestFinished(() => data.mockRestore());
  const methods = [
    'setStyle',
    'addLayer',
    'addSource',
    'setFilter',
    'setPaintProperty',
    'setLayoutProperty',
  ] as const;
  const style = methods.map((method) => vi.spyOn(map, method));
  // The map component calls this hook each time it renders.
  const rendered = vi.mocked(usePointing).mockClear();
  for (let step = 0; step < 20; step++) {
    actions.setDay(day('2024-01-01') + 12 * step);
    await nextFrame();
  }
  await settled();
  expect(data).not.toHaveBeenCalled();
  for (const method of style) expect(method).not.toHaveBeenCalled();
  expect(rendered).not.toHaveBeenCalled();

  // Counter-check: country names in another language do render it and load data.
  actions.setLanguage('ko');
  await settled();
  expect(rendered).toHaveBeenCalled();
  expect(data).toHaveBeenCalledOnce();
});

test('An interrupted playback step leaves no arcs behind that are half drawn', async () => {
  const { map, actions, settled } = await mountApp('?time=2024-06-30');
  const looks = () => [...(arcLayerOf(map)?.looks().values() ?? [])];
  const isGrowing = () => looks().some(({ share }) => share !== undefined);
  expect(isGrowing()).toBe(false);
  actions.setPlaying(true);
  actions.setDay(day('2024-07-01'));
  await expect.poll(isGrowing, { timeout: 10_000 }).toBe(true);
  actions.setPlaying(false);
  actions.setDay(day('2010-01-01'));
  await settled();
  expect(isGrowing()).toBe(false);
});

test('Dates that the globe has shown before need nothing new on the graphics card', async () => {
  const { map, actions, settled } = await mountApp('?time=2022-12-01&party=all&view=globe');
  const gl = map.getCanvas().getContext('webgl2') as WebGL2RenderingContext;
  const objects = (
    ['createBuffer', 'createVertexArray', 'createTexture', 'createFramebuffer', 'createProgram'] as const
  ).map((method) => vi.spyOn(gl, method));
  const goThroughAYear = async () => {
    for (let step = 0; step < 20; step++) {
      actions.setDay(day('2022-12-01') + 18 * step);
      await nextFrame();
    }
    await settled();
  };
  await goThroughAYear();
  for (const create of objects) create.mockClear();
  await goThroughAYear();
  for (const create of objects) expect(create).not.toHaveBeenCalled();
});
