/** What the layer of arcs draws on a real map, pixel by pixel, and what the pointer finds there. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { ArcLooks } from '../../src/cartography/arcLooks.ts';
import { ARC_GROUPS } from '../../src/cartography/layers/arcs.ts';
import { latitudeOf } from '../../src/cartography/camera.ts';
import { DARK, LIGHT } from '../../src/cartography/palette.ts';
import { ARCS, type ArcLayer, arcLayerOf } from '../../src/map/arcLayer.ts';
import { thingsAt, thingsInSight } from '../../src/map/thingsAt.ts';
import { mountApp, nextFrame } from './mountApp.tsx';
import { colourAround, difference } from './pixels.ts';

function layerOf(map: MapLibreMap): ArcLayer {
  const layer = arcLayerOf(map);
  if (!layer) throw new Error('expected a layer of arcs, got none.');
  return layer;
}

/** The place on the map, in pixels, of the point of an arc that is `share` (0 to 1) of the way along. */
function placeOn(map: MapLibreMap, partnership: string, share: number) {
  const line = layerOf(map)
    .shown()
    .find(({ arc }) => arc.partnership === partnership);
  if (!line) throw new Error(`expected an arc of ${partnership}, found none.`);
  const i = 2 * Math.round(share * (line.points.length / 2 - 1));
  const [x, y] = [line.points[i] as number, line.points[i + 1] as number];
  return { point: map.project([360 * (x - 0.5), latitudeOf(y)]), group: line.group };
}

test.each(['map', 'globe'])(
  'On the %s an arc is drawn in the colour of its kind where its line is',
  async (view) => {
    const { map, actions } = await mountApp(`?time=2024-07-01&theme=light&view=${view}`);
    const { point, group } = placeOn(map, 'rok-vietnam', 0.5);
    const kind = ARC_GROUPS[group]?.kind ?? 'bloc';
    // Alone, because others pass nearby.
    const layer = layerOf(map);
    layer.setLooks(new Map([...layer.looks()].filter(([arc]) => arc.partnership === 'rok-vietnam')));
    expect(difference(await colourAround(map, ARCS, point), LIGHT.kind[kind])).toBeLessThan(6);
    expect(await colourAround(map, ARCS, { x: point.x + 40, y: point.y + 5 })).toBe('nothing');

    actions.setTheme('dark');
    await nextFrame();
    expect(difference(await colourAround(map, ARCS, point), DARK.kind[kind])).toBeLessThan(6);
  },
);

test.each(['map', 'globe'])(
  'On the %s the pointer finds the arc that it is on, and none beside it',
  async (view) => {
    const { map } = await mountApp(`?time=2024-07-01&view=${view}`);
    const { point } = placeOn(map, 'rok-vietnam', 0.5);
    const arc = { kind: 'partnership', id: 'rok-vietnam' };
    expect(thingsAt(map, point.x, point.y)).toContainEqual(arc);
    expect(thingsAt(map, point.x + 4, point.y)).toContainEqual(arc);
    expect(thingsAt(map, point.x + 40, point.y + 5)).not.toContainEqual(arc);
    expect(thingsInSight(map)).toContainEqual(arc);
  },
);

test('An arc behind the globe is neither found nor listed', async () => {
  const { map, actions, settled } = await mountApp('?time=2024-07-01&view=globe');
  actions.setCamera({ longitude: -60, latitude: 0, zoom: 1 });
  await settled();
  await expect.poll(() => map.getCenter().lng).toBeCloseTo(-60);
  const ids = thingsInSight(map).map(({ id }) => id);
  expect(ids).not.toContain('rok-vietnam');
  expect(ids).toContain('msp');
});

test('Where the world is repeated, an arc is found on each side of the map', async () => {
  const { map, actions, settled } = await mountApp('?time=2024-07-01');
  actions.setCamera({ longitude: -60, latitude: 20, zoom: 1 });
  await settled();
  await expect.poll(() => map.getCenter().lng).toBeCloseTo(-60);
  const line = layerOf(map)
    .shown()
    .find(({ arc }) => arc.from === 'KOR' && arc.to === 'USA');
  if (!line) throw new Error('expected an arc from Korea to the United States, found none.');
  const i = line.points.length - 20;
  const { x, y } = map.project([
    360 * ((line.points[i] as number) - 1.5),
    latitudeOf(line.points[i + 1] as number),
  ]);
  expect(thingsAt(map, x, y)).toContainEqual({ kind: 'partnership', id: line.arc.partnership });
  expect(await colourAround(map, ARCS, { x, y })).not.toBe('nothing');
});

test('While arcs grow or fade, each frame sends their looks to the graphics card, and not which ones they are', async () => {
  const { map } = await mountApp('?time=2024-07-01&view=globe');
  const layer = layerOf(map);
  const gl = map.getCanvas().getContext('webgl2') as WebGL2RenderingContext;
  const textures = vi.spyOn(gl, 'texImage2D');
  const looksSent = () => textures.mock.calls.filter((call) => call.includes(gl.FLOAT));
  const buffers = vi.spyOn(gl, 'bufferData');
  // The indices of MapLibre's own layers have 16 bits.
  const indicesSent = () => buffers.mock.calls.filter(([, data]) => data instanceof Uint32Array);
  const draw = async (looks: ArcLooks) => {
    layer.setLooks(looks);
    const drawn = map.once('render');
    map.triggerRepaint();
    await drawn;
  };
  const [first, ...others] = layer.looks();
  if (!first) throw new Error('expected an arc, found none.');
  for (const opacity of [0.2, 0.4, 0.6])
    await draw(new Map([[first[0], { ...first[1], opacity }], ...others]));
  expect(looksSent()).toHaveLength(3);
  expect(indicesSent()).toHaveLength(0);
  await draw(new Map(others));
  expect(indicesSent()).toHaveLength(1);
});
