import { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { expect, onTestFinished, test, vi } from 'vitest';
import { arcLayerOf } from '../../src/map/arcLayer.ts';
import { pointsOn } from '../../src/map/thingsAt.ts';
import { DARK, LIGHT } from '../../src/cartography/palette.ts';
import { day, type Mounted, mountApp, nextFrame } from './mountApp.tsx';

test('A change of theme repaints the map without loading anything again', async () => {
  const { container, map, actions, settled } = await mountApp('?theme=light');
  expect(map.getPaintProperty('sea', 'background-color')).toBe(LIGHT.sea);
  const data = vi.spyOn(GeoJSONSource.prototype, 'setData');
  onTestFinished(() => data.mockRestore());
  const built = (['setStyle', 'addSource', 'addLayer', 'removeLayer', 'removeSource'] as const).map(
    (method) => vi.spyOn(map, method),
  );
  actions.setTheme('dark');
  await settled();
  expect(map.getPaintProperty('sea', 'background-color')).toBe(DARK.sea);
  expect(getComputedStyle(container).getPropertyValue('--ink')).toBe(DARK.ink);
  expect(data).not.toHaveBeenCalled();
  for (const method of built) expect(method).not.toHaveBeenCalled();
});

/** Takes the WebGL context of the map, calls `meanwhile`, and gives it back. Returns the map that is there then. */
async function interrupted({ map, settled }: Mounted, meanwhile: () => unknown): Promise<MapLibreMap> {
  const lost = map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');
  const contextLost = map.once('webglcontextlost');
  lost?.loseContext();
  await contextLost;
  await meanwhile();
  await nextFrame();
  await nextFrame();

  const drawn = vi.spyOn(MapLibreMap.prototype, 'triggerRepaint');
  onTestFinished(() => drawn.mockRestore());
  const contextRestored = map.once('webglcontextrestored');
  lost?.restoreContext();
  await contextRestored;
  await settled();
  return drawn.mock.contexts.at(-1) as MapLibreMap;
}

test('After a lost WebGL context is restored, the map shows the selection made in between', async () => {
  const mounted = await mountApp('?time=2024-06-30');
  const { store, actions } = mounted;
  const map = await interrupted(mounted, () => {
    actions.setDay(day('2024-07-01'));
    actions.select({ kind: 'partnership', id: 'msp' });
    expect(store.getState().view.selection).toEqual({ kind: 'partnership', id: 'msp' });
  });
  const looks = () => [...(arcLayerOf(map)?.looks() ?? [])];
  const hubs = () => new Set(looks().flatMap(([arc]) => (arc.partnership === 'msp' ? [arc.from] : [])));
  await expect.poll(() => [...hubs()], { timeout: 15_000 }).toEqual(['KOR']);
  const full = looks().filter(([, { opacity }]) => opacity === 1);
  expect(new Set(full.map(([{ partnership }]) => partnership))).toEqual(new Set(['msp']));
  expect(map.getFeatureState({ source: 'countries', id: 'KOR' })).toHaveProperty('partnerships');
  expect(pointsOn(map).filter(({ source }) => source === 'events')).not.toEqual([]);
});

test('After a lost WebGL context is restored, the map has the language, theme, lens, camera and projection of then, which a picture has shown meanwhile', async () => {
  const mounted = await mountApp('?time=2024-07-01&theme=light&lang=en');
  const { store, actions, container } = mounted;
  const map = await interrupted(mounted, async () => {
    actions.setLanguage('ko');
    actions.setTheme('dark');
    actions.showAs('globe');
    actions.setLens(['CHN']);
    actions.setCamera({ zoom: 2, latitude: 30, longitude: 110 });
    expect(container.querySelector('[role="region"]')?.getAttribute('data-ready')).toBe('false');
    await expect.poll(() => container.textContent).toContain('복구될 때까지 간단한 지도를');
    // The picture follows meanwhile.
    await expect
      .poll(() => [...container.querySelectorAll('svg text')].map((one) => one.textContent))
      .toContain('중국');
  });
  const { view, session } = store.getState();
  expect(view).toMatchObject({ lang: 'ko', lens: ['CHN'] });
  expect(session.theme).toBe('dark');
  expect(map.getPaintProperty('sea', 'background-color')).toBe(DARK.sea);
  const names = () => map.querySourceFeatures('labels').map(({ properties }): unknown => properties['name']);
  await expect.poll(names).toContain('중국');
  const lens = pointsOn(map).filter(({ properties }) => properties['focus']);
  expect(lens.map(({ id }) => id)).toEqual(['CHN']);
  expect(map.getZoom()).toBeCloseTo(2);
  expect(map.getProjection()).toEqual({ type: 'globe' });
  expect(container.textContent).not.toContain('간단한 지도');
});

test('The map is never marked as ready for a date that it does not show yet', async () => {
  const { actions } = await mountApp('?time=2024-06-30');
  const region = document.querySelector('[data-time]');
  const reported: [time: string | null, ready: string | null][] = [];
  const watch = new MutationObserver(() => {
    reported.push([region?.getAttribute('data-time') ?? null, region?.getAttribute('data-ready') ?? null]);
  });
  watch.observe(region as Element, { attributeFilter: ['data-time', 'data-ready'] });
  actions.setDay(day('2024-07-01'));
  await expect.poll(() => region?.getAttribute('data-ready'), { timeout: 15_000 }).toBe('false');
  await expect.poll(() => region?.getAttribute('data-ready'), { timeout: 15_000 }).toBe('true');
  watch.disconnect();
  expect(reported[0]).toEqual(['2024-07-01', 'false']);
  expect(reported.at(-1)).toEqual(['2024-07-01', 'true']);
});

test('Another country to compare with stands out, though the first one stays', async () => {
  const { map, store, actions, settled } = await mountApp(
    '?time=2024-07-01&party=all&country=KOR&compare=JPN',
  );
  /** The partnerships whose arcs are drawn in full. */
  const full = () =>
    new Set(
      [...(arcLayerOf(map)?.looks() ?? [])].flatMap(([arc, { opacity }]) =>
        opacity === 1 ? [arc.partnership] : [],
      ),
    );
  expect(full()).not.toContain('canada-eu');
  const before = full();
  actions.setView({ ...store.getState().view, compare: 'CHL' }, []);
  await settled();
  expect(full()).not.toEqual(before);
});
